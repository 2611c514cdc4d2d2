import { expect, test } from "vitest";
import { drawShare, inkEnd } from "../../../src/charts/forms/shares/bars.ts";
import { formatShare } from "../../../src/describe/value.ts";
import { parsePercent, type Relation, type Share, shareEvidence } from "../../../src/model/share.ts";

const share = (relation: Relation, percent: number): Share => ({ relation, percent, source: "vortrag" });

const drawn = {
  "=71.5": "solid 0–71.5",
  "=0": "solid 0–0",
  "=100": "solid 0–100",
  "≈75": "solid 0–68, fade 68–82",
  "≈3": "solid 0–1.5, fade 1.5–4.5",
  "≈98": "solid 0–91, fade 91–100",
  "<90": "solid 0–76, fade 76–90",
  "<10": "solid 0–0, fade 0–10",
  ">66.7": "solid 0–66.7, fade 66.7–80.7",
  ">95": "solid 0–95, fade 95–100",
  ">50": "solid 0–50, hatch 50–100",
} as const;

const evidence = { "=": "exact", "≈": "rounded", "<": "rounded", ">": "rounded" } as const;

const read = (text: string) => share(text.charAt(0) as Relation, Number(text.slice(1)));

test.each(Object.entries(drawn))("a share of %s is drawn %s", (text, expected) => {
  const round = (value: number) => Math.round(value * 10) / 10;
  const stretches = drawShare(read(text)).map(({ from, to, ink }) => `${ink} ${round(from)}–${round(to)}`);
  expect(stretches.join(", ")).toBe(expected);
});

test.each(Object.keys(drawn))("the ink of %s is one piece from zero, and words stand at its end", (text) => {
  const stretches = drawShare(read(text));
  let end = 0;
  for (const { from, to } of stretches) {
    expect(from).toBe(end);
    expect(to).toBeGreaterThanOrEqual(from);
    end = to;
  }
  expect(inkEnd(read(text))).toBe(end);
});

test.each(Object.keys(drawn))("nothing solid of %s lies beyond what is known", (text) => {
  const { percent } = read(text);
  for (const { to, ink } of drawShare(read(text)))
    if (ink === "solid") expect(to).toBeLessThanOrEqual(percent);
});

test.each(Object.entries(evidence))("a share with %s is known as %s", (relation, expected) => {
  expect(shareEvidence(share(relation as Relation, 40))).toBe(expected);
});

test("only „more than 50“ is a majority", () => {
  expect(shareEvidence(share(">", 50))).toBe("majority");
  expect([share("≈", 50), share("<", 50), share("=", 50), share(">", 50.1)].map(shareEvidence)).toEqual([
    "rounded",
    "rounded",
    "exact",
    "rounded",
  ]);
});

test.each([
  ["71,5", "=", 71.5],
  ["71.5", "=", 71.5],
  ["71,5 %", "=", 71.5],
  ["71,5\u00a0%", "=", 71.5],
  [" 71,5% ", "=", 71.5],
  ["=71,5", "=", 71.5],
  ["≈75", "≈", 75],
  ["≈ 75 %", "≈", 75],
  ["<90", "<", 90],
  [">50", ">", 50],
  ["0", "=", 0],
  ["100", "=", 100],
])("%j is read as %s %d", (cell, relation, percent) => {
  expect(parsePercent(cell)).toEqual({ relation, percent });
});

test.each([
  "",
  "viel",
  "-5",
  "100,1",
  "101",
  "NaN",
  "1e2",
  "=1+1",
  "1.234,5",
  "5 5",
  "<b>5</b>",
  "75 ≈",
  "٥",
])("%j is not a percentage", (cell) => {
  expect(parsePercent(cell)).toBeUndefined();
});

test("a printed share reads as its number, any other in its source's words", () => {
  expect(formatShare(share("=", 71.5))).toBe("71,5\u00a0%");
  expect(formatShare({ ...share("=", 80), wording: "80 Prozent" })).toBe("80\u00a0%");
  expect(formatShare({ ...share("≈", 75), wording: "drei von vier" })).toBe("drei von vier");
  expect(formatShare(share("<", 90))).toBe("< 90\u00a0%");
});
