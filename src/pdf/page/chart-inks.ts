/** Functions that run in the page, and see nothing of this file but themselves: charts as a PDF can keep them. */

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

/**
 * Draws hatching line by line, and counted squares one by one. Chromium makes a picture of pixels, as large
 * as the page, of each fill that is an SVG pattern. Remove once it keeps them as vectors.
 */
export function replacePatterns(): void {
  const make = (tag: string, attributes: Readonly<Record<string, string | number>>) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    return element;
  };
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

  /** Squares of a pattern that lies straight, all those whose middle is inside of the shape. */
  const tile = (shape: SVGGeometryElement, { width, height }: DOMRect, square: Element) => {
    const box = shape.getBBox();
    const fill = getComputedStyle(square).fill;
    const rows = range(Math.floor(box.y / height), Math.ceil((box.y + box.height) / height));
    const columns = range(Math.floor(box.x / width), Math.ceil((box.x + box.width) / width));
    return rows.flatMap((row) =>
      columns.flatMap((column) => {
        const [x, y] = [column * width, row * height];
        if (!shape.isPointInFill(new DOMPoint(x + width / 2, y + height / 2))) return [];
        const copy = square.cloneNode() as Element;
        copy.setAttribute("transform", `translate(${x},${y})`);
        copy.setAttribute("fill", fill);
        return [copy];
      }),
    );
  };

  let clips = 0;
  /** Upright stripes of a pattern that is turned by 45 degrees, cut off where the shape ends. */
  const hatch = (shape: SVGGeometryElement, { width: gap }: DOMRect, stripe: SVGRectElement) => {
    const { x, y, width, height } = shape.getBBox();
    const step = gap * Math.SQRT2;
    const thick = stripe.width.baseVal.value * Math.SQRT2;
    const first = Math.floor((x + y) / step) - 1;
    const stripes = range(first, first + Math.ceil((width + height) / step) + 2).map(
      (index) => `M${index * step - y},${y}h${thick}l${-height},${height}h${-thick}z`,
    );
    clips += 1;
    const clip = make("clipPath", { id: `pdf-clip-${clips}` });
    clip.append(shape.cloneNode());
    clip.firstElementChild?.removeAttribute("transform");
    const fill = getComputedStyle(stripe).fill;
    const path = make("path", { d: stripes.join(""), fill, "clip-path": `url(#${clip.id})` });
    return [clip, path];
  };

  for (const shape of document.querySelectorAll<SVGGeometryElement>("figure svg :is(rect, path, circle)")) {
    const [, id] = /^url\("?#(.+?)"?\)/.exec(getComputedStyle(shape).fill) ?? [];
    const pattern = id ? document.getElementById(id) : null;
    const content = pattern?.querySelector("rect");
    if (!(pattern instanceof SVGPatternElement) || !content) continue;
    const size = new DOMRect(0, 0, pattern.width.baseVal.value, pattern.height.baseVal.value);
    const turned = pattern.patternTransform.baseVal.numberOfItems > 0;
    const place = make("g", { transform: shape.getAttribute("transform") ?? "", stroke: "none" });
    place.append(...(turned ? hatch : tile)(shape, size, content));
    shape.before(place);
    // Its outline stays.
    shape.style.fill = "none";
  }
}
