import { lang } from "#words/pages.ts";
import { describeAnswers, describeAsked, describeBase } from "../describe/base.ts";
import { describeFigure } from "../describe/figure.ts";
import { describeFootAlone } from "../describe/foot.ts";
import type { Figure } from "../model/figure.ts";
import { drawFigure } from "./draw.ts";
import type { Column } from "./layout/frame.ts";
import { withoutHyphens } from "./layout/hyphens.ts";
import { type Label, layOut } from "./layout/labels.ts";
import type { Measure, TextStyle } from "./layout/measure.ts";
import { colors, LINE_HEIGHT } from "./layout/style.ts";

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 1280;
const MARGIN = 48;
const BODY: TextStyle = { fontSize: 20, fontWeight: 400 };

/** One paragraph of the picture around its chart. */
interface Paragraph {
  text: string;
  style: TextStyle;
  color: string;
  /** Canvas pixels above it. */
  space: number;
}

/** What a picture needs beside its figure. */
export interface PictureOptions {
  measure: Measure;
  document: Document;
  /** Whose lecture this is: the last line. */
  credit: string;
  /** Name of the font family, and the rule that brings it along; without it the reader's own stands in. */
  font: { family: string; face?: string };
}

/**
 * A figure as a picture that can stand alone: title, finding, question, who was asked and how many,
 * chart, remark and sources. 1280 pixels wide, as high as it needs to be.
 */
export function drawPicture(figure: Figure, options: PictureOptions): SVGSVGElement {
  const { measure, document, credit, font } = options;
  const frame: Column = { width: WIDTH - 2 * MARGIN, measure };
  const svg = document.createElementNS(SVG, "svg");
  const paper = append(svg, "rect", { width: WIDTH, fill: colors.paper });
  let y = MARGIN;
  for (const paragraph of headOf(figure)) y = drawParagraph(svg, paragraph, y, frame);
  const chart = drawFigure(figure, frame, document);
  y += 24;
  // Its own description would be read a second time, its own font be another one.
  for (const name of ["role", "aria-label", "font-family", "style"]) chart.removeAttribute(name);
  // The outermost dots of a list stand half outside of the chart.
  for (const [name, value] of Object.entries({ x: MARGIN, y, overflow: "visible" }))
    chart.setAttribute(name, `${value}`);
  svg.append(chart);
  y += Number(chart.getAttribute("height")) + 10;
  for (const paragraph of footOf(figure, credit)) y = drawParagraph(svg, paragraph, y, frame);
  const height = Math.ceil(y + MARGIN - 12);
  paper.setAttribute("height", `${height}`);
  const attributes = { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}`, role: "img" };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, `${value}`);
  svg.setAttribute("font-family", `"${font.family}", "IBM Plex Sans", sans-serif`);
  svg.setAttribute("lang", lang);
  const title = document.createElementNS(SVG, "title");
  title.textContent = withoutHyphens(describeFigure(figure));
  svg.prepend(title);
  if (font.face) {
    const style = document.createElementNS(SVG, "style");
    style.textContent = font.face;
    svg.prepend(style);
  }
  return svg;
}

function headOf(figure: Figure): Paragraph[] {
  const { title, finding } = figure;
  const base = figure.references.length > 0 ? [describeBase(figure)] : [];
  const answers = describeAnswers(figure) ?? [];
  return [
    { text: title, style: { fontSize: 36, fontWeight: 600 }, color: colors.ink, space: 0 },
    { text: finding ?? "", style: { fontSize: 26, fontWeight: 600 }, color: colors.hue, space: 8 },
    // A figure of which only the question came through has it in the chart.
    {
      text: figure.rows.length > 0 ? (describeAsked(figure) ?? "") : "",
      style: BODY,
      color: colors.ink,
      space: 12,
    },
    { text: base.concat(answers).join(". "), style: BODY, color: colors.muted, space: 6 },
  ];
}

function footOf(figure: Figure, credit: string): Paragraph[] {
  return [
    { text: describeFootAlone(figure), style: BODY, color: colors.muted, space: 8 },
    { text: credit, style: BODY, color: colors.muted, space: 6 },
  ];
}

/** Sets a paragraph and returns where it ends. */
function drawParagraph(
  svg: SVGSVGElement,
  { text, style, color, space }: Paragraph,
  top: number,
  frame: Column,
) {
  if (text === "") return top;
  const label: Label = layOut(text, frame.width, style, frame);
  const lineHeight = style.fontSize * LINE_HEIGHT;
  for (const [index, line] of label.lines.entries()) {
    const element = append(svg, "text", {
      x: MARGIN,
      y: top + space + index * lineHeight + style.fontSize,
      "font-size": style.fontSize,
      "font-weight": style.fontWeight,
      fill: color,
    });
    element.textContent = line;
  }
  return top + space + label.height;
}

function append(parent: Element, name: string, attributes: Record<string, string | number>): Element {
  const element = parent.ownerDocument.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, `${value}`);
  parent.append(element);
  return element;
}
