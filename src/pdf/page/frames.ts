/** Functions that run in the page, and see nothing of this file but themselves. */

/**
 * Lays a link over each chart, whose place in the PDF is the chart's: nothing else says where Chromium
 * has put it. Whoever finishes the PDF takes the links away.
 * @param origin what their addresses begin with; the chart's id follows
 */
export function frameFigures(origin: string): void {
  const make = (name: string) => document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const chart of document.querySelectorAll<SVGSVGElement>("figure[data-figure] svg[role=img]")) {
    const { x, y, width, height } = chart.viewBox.baseVal;
    // Chromium would describe the figure by its name, over the chart that has a description.
    chart.closest("figure")?.removeAttribute("aria-label");
    const frame = make("a");
    frame.setAttribute("href", origin + (chart.closest("figure")?.dataset["figure"] ?? ""));
    const area = make("rect");
    for (const [name, value] of Object.entries({ x, y, width, height }))
      area.setAttribute(name, String(value));
    area.setAttribute("fill", "transparent");
    frame.append(area);
    chart.append(frame);
  }
}
