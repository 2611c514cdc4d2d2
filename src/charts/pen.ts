import * as Plot from "@observablehq/plot";
import type { TextStyle } from "./layout/measure.ts";
import { colors, LINE_HEIGHT } from "./layout/style.ts";

/*
 * The only file that knows Plot. Every form lays itself out in canvas pixels, because Plot knows neither the
 * font's widths nor where a label may break; what it is asked for are marks at places.
 */

/** Ink of one look, as `draw` takes it; whatever is nested in lists is drawn in its order. */
export type Mark = Plot.Markish;

/** A place in a chart, canvas pixels. */
export interface Place {
  x: number;
  y: number;
}

/** A rectangle, canvas pixels. */
export interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

export type Vertical = Pick<Box, "y1" | "y2"> & Pick<Place, "x">;
export type Horizontal = Pick<Box, "x1" | "x2"> & Pick<Place, "y">;

/** Class of the ink that grows when a chart first appears; the movement is in src/styles/base/figures.css. */
const GROWS = "grows";

/** Looks that belong to bars: whether they grow with their chart. */
interface Growing {
  grows?: boolean;
}
const classOf = ({ grows }: Growing) => grows && { className: GROWS };

export interface RectLook extends Growing {
  fill: string;
  stroke?: string;
  strokeWidth?: number;
  inset?: number;
  insetRight?: number;
  /** What it is, where it is no bar of its own. */
  ariaDescription?: "stripes";
}

export function rects(boxes: readonly Box[], { grows = false, ...look }: RectLook): Mark {
  return Plot.rect(boxes, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", ...look, ...classOf({ grows }) });
}

export interface LineLook extends Growing {
  stroke: string;
  strokeWidth?: number;
  /** Lengths of ink and gap. */
  strokeDasharray?: string;
}

export function verticals(lines: readonly Vertical[], { grows = false, ...look }: LineLook): Mark {
  return Plot.ruleX(lines, { x: "x", y1: "y1", y2: "y2", ...look, ...classOf({ grows }) });
}

export function horizontals(lines: readonly Horizontal[], { grows = false, ...look }: LineLook): Mark {
  return Plot.ruleY(lines, { y: "y", x1: "x1", x2: "x2", ...look, ...classOf({ grows }) });
}

export interface DotLook {
  fill: string;
  stroke?: string;
  strokeWidth?: number;
  /** Radius of a circle with the shape's area: all shapes have the same. */
  r: number;
  symbol?: Plot.SymbolType;
  /** Lengths of ink and gap of the stroke. */
  strokeDasharray?: string;
  /** The stroke lies under the fill. */
  paintOrder?: "stroke";
}

export function dots(places: readonly Place[], look: DotLook): Mark {
  return Plot.dot(places, { x: "x", y: "y", ...look });
}

/** A piece of text at a place; `y` is the middle of its lines. */
export interface PlacedText extends Place {
  text: string;
}

/** How texts are set. */
export interface TextLook extends TextStyle {
  fill?: string;
  anchor?: "start" | "middle" | "end";
  /** Paper around the letters, where they may meet a line. */
  halo?: boolean;
  lineAnchor?: "top" | "middle" | "bottom";
}

export function texts(placed: readonly PlacedText[], look: TextLook): Mark {
  const { fill = colors.ink, anchor = "start", halo = false, lineAnchor = "middle" } = look;
  return Plot.text(placed, {
    text: "text",
    x: "x",
    y: "y",
    fontSize: look.fontSize,
    fontWeight: look.fontWeight,
    fill,
    lineAnchor,
    lineHeight: LINE_HEIGHT,
    textAnchor: anchor,
    ...(halo && { stroke: colors.paper, strokeWidth: 5 }),
  });
}

/** Counted units in columns, on a grid that begins at a place. */
export interface Units extends Place {
  count: number;
  /** The grid's column they begin in. */
  column: number;
  fill: string;
}

/** The grid counted units stand on. */
export interface Grid {
  /** Edge of a unit with its gap. */
  cell: number;
  gap: number;
  /** Radius of a unit's corners. */
  rx: number;
  /** Units in a column. */
  rows: number;
}

/** Units, each a square of its own. Needs a canvas that `counts`. */
export function units(groups: readonly Units[], { cell, gap, rx, rows }: Grid, height: number): Mark {
  // Plot counts in the chart's own x: one unit is a part of a column's width.
  const unit = cell / rows;
  return groupBy(groups, ({ fill, x, y }) => `${fill} ${x} ${y}`).map((alike) => {
    const [{ fill, x, y }] = alike;
    return Plot.waffleX(alike, {
      x1: (group) => group.column * cell,
      x2: (group) => group.column * cell + group.count * unit,
      unit,
      round: true,
      multiple: rows,
      dx: x,
      insetTop: y,
      // The bottom of a full column, wherever the canvas's may be.
      insetBottom: height - y - rows * cell,
      gap,
      rx,
      fill,
    });
  });
}

/** What is alike, together, in the order in which it first comes. */
export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

/** Elements without ink of their own, for fills to refer to. */
export function definitions(make: (document: Document) => SVGElement): Mark {
  return (_index, _scales, _values, _dimensions, context) => make(context.document);
}

/** What marks are drawn on, canvas pixels. */
export interface Canvas {
  width: number;
  height: number;
  /** It has units on it. */
  counts?: boolean;
}

/** The only caller of `Plot.plot`. */
export function draw(marks: readonly Mark[], canvas: Canvas, document: Document): SVGSVGElement {
  const { width, height, counts = false } = canvas;
  const plot = Plot.plot({
    width,
    height,
    margin: 0,
    // Both leave a pixel where it is; units are counted on a scale alone.
    x: counts ? { domain: [0, width], axis: null } : { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [...marks],
    document,
    className: "plot",
  });
  // Without title and caption, which no form sets, Plot makes a bare svg.
  const svg = plot as unknown as SVGSVGElement;
  // Plot's own rules stand in src/styles/base/figures.css: an inline style element would break the page's CSP.
  svg.querySelector("style")?.remove();
  if (svg.textContent?.includes("⚠")) throw new Error("Plot warns of its options");
  // Where bars grow from when the chart first appears.
  const starts = [...svg.querySelectorAll(`.${GROWS} rect`)].map((rect) => Number(rect.getAttribute("x")));
  if (starts.length > 0) svg.style.setProperty("--bars-from", `${Math.min(...starts)}px`);
  return svg;
}
