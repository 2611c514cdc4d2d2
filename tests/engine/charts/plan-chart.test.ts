import { expect, test, vi } from "vitest";
import { drawPlan } from "../../../src/charts/draw.ts";
import { cutText, describePlan, type PlanRow } from "../../../src/charts/rehearsal/plan.ts";
import { barsOf, parseHtml, slideFrame, textsOf } from "../../helpers.ts";
import { type Box, lineBoxes, overlap, rectBoxes, textBoxes, within } from "../../holds/geometry.ts";

/* Made up: a talk and what somebody may have needed for it. */

const { measure } = slideFrame;
const document = parseHtml("<!doctype html>");

const row = (number: string, title: string, planned: number, actual: number): PlanRow => ({
  slide: { id: `folie-${number}`, number, title, ...(number.endsWith("a") && { below: "folie-6" }) },
  planned,
  actual,
  delta: actual - planned,
});

const example = [
  row("1", "Titel", 0.5, 0.5),
  row("2", "Wo wir stehen", 2, 1.25),
  row("3", "Ergebnisse einer Befragung zur kommunalen Integrationspolitik aus dem Jahre 2012", 2.5, 4.5),
  row("4", "Übersprungen", 1.5, 0),
  row("6", "Unterstützungsbedarfe/-wünsche (Auswahl)", 2, 2 + 1 / 6),
  row("12", "Dank", 1, 0.05),
  row("6a", "Ergänzung", 0, 1.5),
];
const empty = example.map((one) => ({ ...one, actual: 0, delta: -one.planned }));
const long = Array.from({ length: 31 }, (_, index) => row(`${index + 1}`, `Folie ${index}`, 2, index / 6));
const cases = { beispiel: example, leer: empty, lang: long, nichts: [] };

/** One tag a line, no noise in decimals and in Plot's running numbers. */
const readable = (svg: SVGElement) =>
  `${svg.outerHTML}\n`
    .replaceAll(/-?\d+\.\d{3,}/g, (number) => `${Math.round(Number(number) * 100) / 100}`)
    .replaceAll("><", ">\n<");

test.each([
  ["beispiel", 720],
  ["beispiel-schmal", 340],
])("the plan %s is drawn as it was last looked at", async (name, width) => {
  const svg = drawPlan(example, { width, measure }, document);
  await expect(readable(svg)).toMatchFileSnapshot(`snapshots/plan-${name}.svg`);
});

const widths = [300, 340, 559, 560, 720, 1100];
const drawn = Object.entries(cases).flatMap(([name, rows]) =>
  widths.map((width) => ({ name, width, rows: rows as PlanRow[] })),
);

test.each(drawn)("$name in $width pixels has a bar for each row with time", ({ rows, width }) => {
  const svg = drawPlan(rows, { width, measure }, document);
  const withTime = rows.filter(({ actual }) => actual > 0);
  expect(new Set(barsOf(svg).map((bar) => bar.getAttribute("y"))).size).toBe(withTime.length);
  const over = rows.filter(({ delta, actual }) => actual > 0 && delta > 0.01);
  expect(svg.querySelectorAll('[fill="#b23c0a"] rect').length).toBe(over.length);
  expect(textsOf(svg).filter((text) => text === "nicht gezeigt")).toHaveLength(rows.length - withTime.length);
});

test.each(drawn)("$name in $width pixels keeps its ink apart and inside", ({ rows, width }) => {
  const warn = vi.spyOn(console, "warn");
  const svg = drawPlan(rows, { width, measure }, document);
  expect(warn).not.toHaveBeenCalled();
  const frame: Box = { x1: 0, x2: width, y1: 0, y2: Number(svg.getAttribute("height")) };
  const texts = textBoxes(svg, measure);
  const bars = rectBoxes(svg);
  expect(texts.filter((text) => text.fontSize < 14)).toEqual([]);
  expect([...texts, ...bars, ...lineBoxes(svg)].filter((box) => !within(box, frame, 1))).toEqual([]);
  const met = texts.flatMap((text, index) =>
    [...texts.slice(index + 1), ...bars].filter((other) => overlap(text, other)).map((box) => [text, box]),
  );
  expect(met).toEqual([]);
});

test("the picture is one image, described in words, without a style of its own", () => {
  const svg = drawPlan(example, { width: 720, measure }, document);
  expect(svg.getAttribute("role")).toBe("img");
  expect(svg.getAttribute("aria-label")).toBe(describePlan(example));
  expect([...svg.children].filter((child) => child.getAttribute("aria-hidden") !== "true")).toEqual([]);
  expect(svg.querySelector("style, script")).toBeNull();
});

test("the description has both lengths and the three largest deviations", () => {
  expect(describePlan(example).replaceAll("\u00a0", " ")).toBe(
    "Plan und Probe: 9 Min. 58 Sek. gebraucht, 9 Min. 30 Sek. geplant. Die größten Abweichungen: " +
      "Folie 3, Ergebnisse einer Befragung zur kommunalen Integrationspolitik aus dem Jahre 2012: 2 Min. über dem Plan; " +
      "Folie 4, Übersprungen: 1 Min. 30 Sek. unter dem Plan; Folie 6a, Ergänzung: 1 Min. 30 Sek. über dem Plan.",
  );
  expect(describePlan([row("1", "Titel", 1, 1)])).toMatch(/Alle Folien liegen im Plan\.$/);
});

test("a title that is too long is cut at a letter and says so", () => {
  const style = { fontSize: 15, fontWeight: 400 } as const;
  expect(cutText("Kurz", 200, style, measure)).toBe("Kurz");
  const cut = cutText("Ergebnisse einer Befragung", 100, style, measure);
  expect(cut).toMatch(/^Ergebnisse.*\S…$/);
  expect(measure(cut, style)).toBeLessThanOrEqual(100);
  expect(cutText("Titel", 0, style, measure)).toBe("…");
});
