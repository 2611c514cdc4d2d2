import { describe, expect, test } from "vitest";
import { breakWords } from "../../../src/charts/layout/measure.ts";
import { SMALL } from "../../../src/charts/layout/style.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { slideFrame } from "../../helpers.ts";
import { holdNarrow } from "../../holds/narrow.ts";

const { measure } = slideFrame;

holdNarrow(Object.values(syntheticFigures), "de");

describe("a word", () => {
  const break300 = (text: string) => breakWords(text, 300, { fontSize: SMALL, fontWeight: 400 }, measure);

  test("that fits its column is left whole, and its soft hyphens are gone", () => {
    expect(break300("Un\u00adter\u00adbrin\u00adgung in Unter\u00adkünften")).toBe(
      "Unterbringung in Unterkünften",
    );
  });

  test("that is wider than its column is broken at its last soft hyphen that fits", () => {
    const captain =
      "Do\u00adnau\u00addampf\u00adschiff\u00adfahrts\u00adge\u00adsell\u00adschafts\u00adka\u00adpi\u00adtän";
    expect(break300(`Der ${captain} kommt`)).toBe("Der Donaudampfschifffahrtsgesell-schaftskapitän kommt");
  });

  test("without soft hyphens is not broken, however wide it is", () => {
    const captain = "Donaudampfschifffahrtsgesellschaftskapitän";
    expect(break300(captain)).toBe(captain);
  });
});
