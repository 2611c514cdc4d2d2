import widths from "virtual:font-widths";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { createMeasure } from "../../src/charts/layout/measure.ts";
import { drawPicture } from "../../src/charts/picture.ts";
import { describeBase } from "../../src/describe/base.ts";
import { describeFigure } from "../../src/describe/figure.ts";
import { EVIDENCE_FIGURE } from "../../src/describe/tally.ts";
import type { Figure } from "../../src/model/figure.ts";
import { textsOf } from "../helpers.ts";

const { document } = new JSDOM().window;
const measure = createMeasure(widths);
const font = { family: "Plex German", face: "@font-face{font-family:'Plex German'}" };
const WIDTH = 1280;

/** What holds of the picture of every figure that is taken along. */
export function holdPicture(figures: readonly Figure[]): void {
  describe.each(figures)("the picture of $id", (figure) => {
    const svg = drawPicture(figure, { measure, document, credit: "Wer: Was", font });
    const words = textsOf(svg).join(" ");

    test("can stand alone: title, finding, base with N, sources, remark, whose lecture", () => {
      expect(words).toContain(figure.title);
      if (figure.finding) expect(words).toContain(figure.finding);
      if (figure.id !== EVIDENCE_FIGURE) expect(words).toContain(describeBase(figure));
      for (const short of figure.credited) expect(words).toContain(short);
      if (figure.remark) expect(words).toContain(figure.remark);
      expect(words).toContain("Wer: Was");
      expect(svg.querySelector("style")?.textContent).toBe(font.face);
      expect(svg.querySelector("title")?.textContent).toBe(describeFigure(figure));
    });

    test("asks its question once", () => {
      if (figure.question) expect(words.split(figure.question)).toHaveLength(2);
    });

    test("lets no line leave it", () => {
      const height = Number(svg.getAttribute("height"));
      const own = [...svg.children].filter((child) => child.tagName === "text");
      expect(own.length).toBeGreaterThan(1);
      for (const line of own) {
        const fontSize = Number(line.getAttribute("font-size"));
        const fontWeight = Number(line.getAttribute("font-weight")) === 600 ? 600 : 400;
        expect(measure(line.textContent ?? "", { fontSize, fontWeight }) + 96).toBeLessThanOrEqual(WIDTH);
        expect(Number(line.getAttribute("y"))).toBeLessThan(height);
      }
    });

    test("is set in one font and loads nothing", () => {
      expect(svg.outerHTML).not.toMatch(/system-ui|(?:href|src)="|https?:\/\/(?!www\.w3\.org)/);
      expect([...svg.querySelectorAll("[font-family]")]).toEqual([]);
      expect(svg.getAttribute("font-family")).toContain('"Plex German"');
    });
  });
}
