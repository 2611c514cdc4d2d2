/** Functions that run in the page: they see its DOM, and nothing of this file but themselves. */

/** A heading, for the bookmark to it. */
export interface Heading {
  level: number;
  text: string;
}

/** The visible headings in the order of the document, in the words of their source. */
export function readHeadings(): Heading[] {
  const headings = [...document.querySelectorAll<HTMLElement>("h1, h2, h3, h4, h5, h6")];
  return headings
    .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
    .map(({ tagName, textContent }) => ({
      level: Number(tagName.slice(1)),
      // Soft hyphens are for line ends, which a bookmark does not have.
      text: (textContent ?? "").replaceAll("\u00ad", "").replaceAll(/\s+/g, " ").trim(),
    }));
}

/**
 * Puts a field of paper behind the charts' labels in place of their outlines. An outlined text gets into a
 * PDF twice, once as nameless shapes, and so would be read and copied twice.
 */
export function replaceOutlines(): void {
  const PAD = 2;
  for (const text of document.querySelectorAll<SVGTextElement>("figure svg text")) {
    const { stroke } = getComputedStyle(text);
    if (stroke === "none") continue;
    const { x, y, width, height } = text.getBBox();
    text.style.stroke = "none";
    if (width === 0) continue;
    const field = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    const place = { x: x - PAD, y, width: width + 2 * PAD, height };
    for (const [name, value] of Object.entries(place)) field.setAttribute(name, String(value));
    const transform = text.getAttribute("transform");
    if (transform) field.setAttribute("transform", transform);
    field.style.fill = stroke;
    field.style.stroke = "none";
    text.before(field);
  }
}
