import { readFileSync } from "node:fs";
import widths from "virtual:font-widths";
import { JSDOM } from "jsdom";
import { formatNumber } from "#words/format.ts";
import { drawFigure } from "../src/charts/draw.ts";
import type { Frame } from "../src/charts/layout/frame.ts";
import { createMeasure } from "../src/charts/layout/measure.ts";
import type { Figure } from "../src/model/figure.ts";

/** The lecture's source and the list of known numbers, copied into the project. */
export const source = readFixture("source.txt");
export const knownNumbers = readFixture("figures.md");

function readFixture(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");
}

/** A text by its letters alone: line breaks, hyphenation and bullets of the source do not count. */
export const letters = (text: string) => text.replaceAll(/[\s\-\u2010\u2011\uf0a7\uf0b7\uf0d8•]/gu, "");

/** Numbers as they are written: „71,5“, „5.000“, „2016“. */
export const digits = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** The place a chart has on a slide. */
export const slideFrame: Frame = { width: 1152, height: 430, measure: createMeasure(widths) };

const { document } = new JSDOM().window;

export const parseHtml = (html: string) => new JSDOM(html).window.document;

export const draw = (figure: Figure) => drawFigure(figure, slideFrame, document);

/** Every line of text in a chart. */
export function textsOf(svg: SVGElement): string[] {
  return [...svg.querySelectorAll("text")].flatMap((text) => {
    const lines = [...text.querySelectorAll("tspan")].map((line) => line.textContent ?? "");
    return lines.length > 0 ? lines : [text.textContent ?? ""];
  });
}

/** Rectangles with ink, those that only define a pattern left out. */
export function barsOf(svg: SVGElement): Element[] {
  const bars = [...svg.querySelectorAll("rect")].filter(
    (rect) => !rect.closest("defs, pattern, [aria-description=stripes]"),
  );
  return bars.filter((rect) => Number(rect.getAttribute("width")) > 0);
}

/** Every text and every number in a value, numbers as readers see them. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "number") return [formatNumber(value)];
  if (typeof value === "string") return [value];
  return value instanceof Object ? Object.values(value).flatMap(textsIn) : [];
}

/** What an error says, all of it; that nothing is thrown is no message. */
export function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error("expected an error, got none");
}
