/** Runs in the page: everything of the current slide that leaves the canvas, is cut off or too small. */
export function findFaults(): string[] {
  const section = document.querySelector<HTMLElement>(
    ".slides > .slide.present, .slides > .stack.present > .slide.present",
  );
  if (!section) return ["no slide"];
  const faults: string[] = [];
  const canvas = section.getBoundingClientRect();
  const scale = canvas.width / 1280;
  /**
   * What the last row of a hall must read is larger than what is looked up: sources under a chart, the slide of sources,
   * tables. A chart beside a finding says what its sentence says, in a margin; many rows leave no room for more.
   */
  const leastOf = (element: Element) => {
    const figure = element.closest("figure");
    if (element.closest("[data-layout=sources], [data-layout=findings] figure, table, .readout")) return 18;
    if (element.closest("figcaption") && !element.matches(".lack")) return 18;
    const count = (selector: string) => figure?.querySelectorAll(selector).length ?? 0;
    // With numbers on each of their levels, names of many rows have less height still.
    const many = count("tbody tr") >= 12 && element.closest("svg");
    if (many) return count("thead th") > 2 ? 18 : 20;
    return element.closest(".body li, .body > p") && !figure ? 24 : 22;
  };
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    // The table behind a chart is for those who hear it.
    if (element?.closest('figure[data-state="drawn"]:not([data-view="table"]) table')) continue;
    if (!element || text === "" || !element.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const place = `${section.id}: "${text.slice(0, 40)}"`;
    if (box.left < canvas.left - 1 || box.right > canvas.right + 1)
      faults.push(`${place} leaves the canvas sideways`);
    if (box.top < canvas.top - 1 || box.bottom > canvas.bottom + 1) faults.push(`${place} leaves the canvas`);
    if (size < leastOf(element)) faults.push(`${place} is set in ${size} px`);
  }
  const body = section.querySelector<HTMLElement>(".body");
  const source = section.querySelector<HTMLElement>("figcaption")?.getBoundingClientRect();
  const last = [...(body?.children ?? [])].filter(
    (child) => child.tagName === "UL" || child.tagName === "OL",
  );
  for (const list of last) {
    const bottom = Math.max(
      ...[...list.querySelectorAll("li")].map((item) => item.getBoundingClientRect().bottom),
    );
    // Lists end above the toolbar, and above the source line where there is one.
    const limit = source && source.height > 0 ? source.top : canvas.bottom - 44 * scale;
    if (bottom > limit + 1)
      faults.push(`${section.id}: the list ends ${Math.round((bottom - limit) / scale)} px too low`);
  }
  return faults;
}
