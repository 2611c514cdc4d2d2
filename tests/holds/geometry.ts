import type { Measure, Weight } from "../../src/charts/layout/measure.ts";

/*
 * Where a drawn chart has its ink, read from the attributes Plot writes: jsdom lays nothing out.
 */

/** A place in a chart, canvas pixels. */
export interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** A line of text in its place. */
export interface TextBox extends Box {
  text: string;
  fontSize: number;
}

/** Of the font size: how far letters reach over and under the line they stand on. */
const ASCENT = 0.78;
const DESCENT = 0.22;

/** An attribute of an element or of the nearest group around it that has it. */
function inherited(element: Element, name: string): string {
  const holder = element.closest(`[${name}]`);
  return holder?.getAttribute(name) ?? "";
}

const numberOf = (element: Element, name: string) => Number.parseFloat(element.getAttribute(name) ?? "0");

/** A length in pixels or ems. */
const lengthOf = (text: string | null, fontSize: number) =>
  Number.parseFloat(text ?? "0") * (text?.endsWith("em") ? fontSize : 1);

/** How far an element is moved by its own transform and those around it. */
function moved(element: Element | null): { x: number; y: number } {
  if (!element) return { x: 0, y: 0 };
  const around = moved(element.parentElement);
  const transform = element.getAttribute("transform") ?? "";
  const [, x = "0", y = "0"] = transform.match(/^translate\((-?[\d.e-]+)(?:[ ,]+(-?[\d.e-]+))?\)$/) ?? [];
  if (transform !== "" && !transform.startsWith("translate("))
    throw new Error(`expected a translation, got ${transform}`);
  return { x: around.x + Number(x), y: around.y + Number(y) };
}

const isInk = (element: Element) => !element.closest("defs, pattern");

/** Every line of text. */
export function textBoxes(svg: Element, measure: Measure): TextBox[] {
  return [...svg.querySelectorAll("text")].flatMap((element) => {
    const fontSize = Number.parseFloat(inherited(element, "font-size"));
    const fontWeight = Number(inherited(element, "font-weight") || 400) as Weight;
    const anchor = inherited(element, "text-anchor");
    const place = moved(element);
    const lines = element.querySelector("tspan") ? [...element.querySelectorAll("tspan")] : [element];
    let baseline = place.y + lengthOf(element.getAttribute("y"), fontSize);
    return lines.map((line) => {
      const text = line.textContent ?? "";
      if (line !== element && line.hasAttribute("y"))
        baseline = place.y + lengthOf(line.getAttribute("y"), fontSize);
      baseline += lengthOf(line.getAttribute("dy"), fontSize);
      const width = measure(text, { fontSize, fontWeight });
      const x1 = place.x - (anchor === "end" ? width : anchor === "start" ? 0 : width / 2);
      return {
        text,
        fontSize,
        x1,
        x2: x1 + width,
        y1: baseline - ASCENT * fontSize,
        y2: baseline + DESCENT * fontSize,
      };
    });
  });
}

/** Where a rectangle has ink: its outline lies half outside of it. Undefined where it has no width. */
export function rectBox(rect: Element): Box | undefined {
  const { x, y } = moved(rect);
  const isOutlined = !["", "none"].includes(inherited(rect, "stroke"));
  const outline = isOutlined ? Number(inherited(rect, "stroke-width") || 1) / 2 : 0;
  const x1 = x + numberOf(rect, "x");
  const y1 = y + numberOf(rect, "y");
  const box = { x1, x2: x1 + numberOf(rect, "width"), y1, y2: y1 + numberOf(rect, "height") };
  if (box.x2 <= box.x1) return undefined;
  return { x1: x1 - outline, x2: box.x2 + outline, y1: y1 - outline, y2: box.y2 + outline };
}

/** Bars, and the squares of keys. */
export const rectBoxes = (svg: Element): Box[] =>
  [...svg.querySelectorAll("rect")].filter(isInk).flatMap((rect) => rectBox(rect) ?? []);

/** Fields of counted units. */
export function waffleBoxes(svg: Element): Box[] {
  return [...svg.querySelectorAll("[aria-label=waffle] > path")].map((path) => {
    const { x, y } = moved(path);
    const numbers = (path.getAttribute("d")?.match(/-?[\d.]+/g) ?? []).map(Number);
    const xs = numbers.filter((_, index) => index % 2 === 0);
    const ys = numbers.filter((_, index) => index % 2 === 1);
    return {
      x1: x + Math.min(...xs),
      x2: x + Math.max(...xs),
      y1: y + Math.min(...ys),
      y2: y + Math.max(...ys),
    };
  });
}

/** Dots, and the marks of policy fields, whose shapes are about as large as a circle of seven pixels. */
export function dotBoxes(svg: Element): Box[] {
  return [...svg.querySelectorAll("[aria-label=dot] > *")].map((dot) => {
    const around = moved(dot);
    const r = dot.tagName === "circle" ? numberOf(dot, "r") : 7;
    const x = around.x + numberOf(dot, "cx");
    const y = around.y + numberOf(dot, "cy");
    return { x1: x - r, x2: x + r, y1: y - r, y2: y + r };
  });
}

/** Lines: axes, rules and the spine of a list. */
export function lineBoxes(svg: Element): Box[] {
  return [...svg.querySelectorAll("line")].map((line) => {
    const { x, y } = moved(line);
    const xs = [x + numberOf(line, "x1"), x + numberOf(line, "x2")];
    const ys = [y + numberOf(line, "y1"), y + numberOf(line, "y2")];
    return { x1: Math.min(...xs), x2: Math.max(...xs), y1: Math.min(...ys), y2: Math.max(...ys) };
  });
}

/** Whether two places share more than a hair. */
export function overlap(one: Box, other: Box, hair = 0.5): boolean {
  const across = Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1);
  const down = Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1);
  return across > hair && down > hair;
}

/** Whether a place lies inside another. */
export function within(inner: Box, outer: Box, slack = 0): boolean {
  return (
    inner.x1 >= outer.x1 - slack &&
    inner.x2 <= outer.x2 + slack &&
    inner.y1 >= outer.y1 - slack &&
    inner.y2 <= outer.y2 + slack
  );
}
