/**
 * Runs in the page: words that nobody can reach, because the page scrolls sideways for them or something cuts them
 * off, and words that lie over others.
 */
export function findCut(): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) faults.push(`the page scrolls sideways: ${root.scrollWidth}`);
  const isHidden = (element: Element) => {
    const { clipPath, clip, width } = getComputedStyle(element);
    return clipPath === "inset(50%)" || /^rect\(0/.test(clip) || width === "1px";
  };
  const lines: { words: string; element: Element; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? "";
    if (!element || words === "" || element.closest("script, style, noscript, [inert], option")) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (boxes.length === 0) continue;
    let seen = boxes;
    // The table behind a chart, words for screen readers alone: cut off on purpose.
    let [place, isReachable, isMeant, isFree]: [Element | null, boolean, boolean, boolean] = [
      element,
      true,
      false,
      false,
    ];
    for (; place && place !== document.body; place = place.parentElement) {
      if (isHidden(place)) isMeant = true;
      const { overflowX, overflowY, position } = getComputedStyle(place);
      if (position === "fixed" || position === "sticky") isFree = true;
      // Over what rolls under it.
      const beside = position === "absolute" ? [...(place.parentElement?.children ?? [])] : [];
      if (beside.some((one) => one !== place && getComputedStyle(one).overflowY === "auto")) isFree = true;
      const box = place.getBoundingClientRect();
      const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
      const rolls = (overflow: string) => overflow === "auto" || overflow === "scroll";
      for (const { left, right, top, bottom } of boxes) {
        if (cuts(overflowX) && (left < box.left - 2 || right > box.right + 2)) isReachable = false;
        if (cuts(overflowY) && (top < box.top - 4 || bottom > box.bottom + 4)) isReachable = false;
      }
      if (place.closest("svg") || !(rolls(overflowX) || rolls(overflowY))) continue;
      seen = boxes.filter((one) => one.bottom > box.top && one.top < box.bottom);
      break;
    }
    if (isMeant) continue;
    const said = `"${words.slice(0, 40)}"`;
    if (!isReachable) faults.push(`${said} is cut off`);
    const [left, right] = [
      Math.min(...boxes.map((box) => box.left)),
      Math.max(...boxes.map((box) => box.right)),
    ];
    if (place === document.body && (left < -2 || right > Math.max(innerWidth, root.scrollWidth) + 2))
      faults.push(`${said} lies outside, from ${Math.round(left)} to ${Math.round(right)}`);
    // What stays while the page moves lies over it on purpose.
    if (!isFree) lines.push(...seen.map((box) => ({ words: said, element, box })));
  }
  lines.sort((one, other) => one.box.top - other.box.top);
  for (const [index, one] of lines.entries())
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (!other || other.box.top >= one.box.bottom) break;
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      // Boxes of lines are higher than their letters.
      if (across > 2 && down > 0.45 * Math.min(one.box.height, other.box.height))
        faults.push(`${one.words} lies over ${other.words}`);
    }
  return [...new Set(faults)];
}

/** Runs in the page: the spaces of WCAG 1.4.12, as a reader's own style sheet has them. */
export function spaceOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`,
  );
  document.adoptedStyleSheets = [sheet];
}
