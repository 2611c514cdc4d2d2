import { expect, test } from "vitest";
import { wrapText } from "../../../src/charts/layout/measure.ts";

const style = { fontSize: 10, fontWeight: 400 } as const;
/** Ten pixels a letter. */
const measure = (text: string) => text.length * 10;
const wrap = (text: string, letters: number) => wrapText(text, letters * 10, style, measure);

const text = "Ausbau von Haupt- und Nebenwegen, Wald- oder Feldwegen";
const longest = "Haupt- und".length;

test.each(Array.from({ length: 45 }, (_, index) => index + longest))(
  "no line of %i letters ends on a hyphen that hangs",
  (letters) => {
    const lines = wrap(text, letters);
    expect(lines.filter((line) => line.endsWith("-"))).toEqual([]);
    expect(lines.join(" ")).toBe(text);
  },
);

test("where the two have no room it is broken as it was", () => {
  expect(wrap("Haupt- und", 6)).toEqual(["Haupt-", "und"]);
});

test("a hyphen inside of a word breaks, and none is kept for a dash", () => {
  expect(wrap("Wald-Feldwege", 8)).toEqual(["Wald-", "Feldwege"]);
  expect(wrap("Wege – heute", 6)).toEqual(["Wege –", "heute"]);
});
