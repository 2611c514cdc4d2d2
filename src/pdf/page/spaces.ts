/** Functions that run in the page, and see nothing of this file but themselves. */

/**
 * Lets the spaces at the ends of lines get into the PDF. Chromium hangs them only where white space is
 * kept; elsewhere it drops them, and the last word of a line and the first of the next become one for
 * whoever listens. So that keeping white space changes no line, the source's own is collapsed before.
 */
export function keepSpaces(): void {
  const inline = (element: Element) => getComputedStyle(element).display.startsWith("inline");
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  /** Whether the line so far ends in a space, or nothing stands on it yet. */
  let spaced = true;
  let block: Element | null = null;
  let before: Text | undefined;
  for (const text of texts) {
    const parent = text.parentElement;
    if (!parent || parent.closest("svg, script, style, template") || !parent.checkVisibility()) continue;
    let around: Element | null = parent;
    while (around && inline(around) && getComputedStyle(around).display === "inline")
      around = around.parentElement;
    if (around !== block) {
      // What a block ends with is dropped by every browser.
      if (before && block !== null) before.data = before.data.replace(/ $/, "");
      spaced = true;
      block = around;
    }
    let data = text.data.replaceAll(/[ \t\r\n\f]+/g, " ");
    if (spaced) data = data.replace(/^ /, "");
    text.data = data;
    if (data !== "") {
      spaced = data.endsWith(" ");
      before = text;
    }
  }
  for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
    const { whiteSpaceCollapse, textWrapMode } = getComputedStyle(element);
    if (whiteSpaceCollapse === "collapse" && textWrapMode === "wrap")
      element.style.whiteSpaceCollapse = "preserve";
  }
}
