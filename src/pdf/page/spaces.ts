/** Functions that run in the page, and see nothing of this file but themselves. */

/**
 * Lets the spaces at the ends of lines get into the PDF. Chromium hangs them only where white space is
 * kept; elsewhere it drops them, and the last word of a line and the first of the next become one for
 * whoever listens. So that keeping white space changes no line, the source's own is collapsed before.
 */
export function keepSpaces(): void {
  const display = (element: Element) => getComputedStyle(element).display;
  /** Stands in a line as if it were one letter, such as an `inline-block`. */
  const isLetter = (element: Element) => /^inline-./.test(display(element));
  const blockOf = (text: Text) => {
    let element = text.parentElement;
    while (element && display(element) === "inline") element = element.parentElement;
    return element;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  /** Whether the line so far ends in a space, or nothing stands on it yet. */
  let spaced = true;
  let block = null as Element | null;
  let last: Text | undefined;
  for (const text of texts) {
    const parent = text.parentElement;
    if (!parent || parent.closest("svg, script, style, template") || !parent.checkVisibility()) continue;
    const now = blockOf(text);
    if (now !== block) {
      const enters = now && block?.contains(now) && isLetter(now);
      const leaves = block && now?.contains(block) && isLetter(block);
      // What a block ends with is dropped by every browser.
      if (last && !enters) last.data = last.data.replace(/ $/, "");
      spaced = !leaves;
      block = now;
    }
    const collapsed = text.data.replaceAll(/[ \t\r\n\f]+/g, " ");
    text.data = spaced ? collapsed.replace(/^ /, "") : collapsed;
    if (text.data === "") continue;
    spaced = text.data.endsWith(" ");
    last = text;
  }
  for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
    const { whiteSpaceCollapse, textWrapMode } = getComputedStyle(element);
    if (whiteSpaceCollapse === "collapse" && textWrapMode === "wrap")
      element.style.whiteSpaceCollapse = "preserve";
  }
}
