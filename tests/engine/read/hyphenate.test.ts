import { expect, test } from "vitest";
import type { Row } from "../../../src/model/figure.ts";
import { hyphenateFigure } from "../../../src/read/hyphenate.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";

const rowOf = (label: string): Row => ({ category: { id: "a", label }, value: { kind: "none" } });
const hyphenated = (label: string, lang: "de" | "en") =>
  hyphenateFigure(
    { ...syntheticFigures.list, rows: [rowOf(label)] },
    lang,
  ).rows[0]?.category.label.replaceAll("\u00ad", "|");

test("words are hyphenated between the parts they are made of, by the language's patterns", () => {
  expect(hyphenated("Stadtteilarbeit", "de")).toBe("Stadt|teil|ar|beit");
  expect(hyphenated("Bereitstellung von Bildungs- und Betreuungseinrichtungen", "de")).toBe(
    "Be|reit|stel|lung von Bildungs- und Be|treu|ungs|ein|rich|tun|gen",
  );
  expect(hyphenated("Neighbourhood representatives", "en")).toBe("Neigh|bour|hood rep|re|sen|ta|tives");
});

test("words that fit anywhere stay as they are", () => {
  expect(hyphenated("Entspannter Wohnungsmarkt", "de")).toBe("Entspannter Woh|nungs|markt");
});

test("the label of a value of another survey is hyphenated, too, and nothing else is changed", () => {
  const { question } = syntheticFigures;
  const related = question.related && { ...question.related, row: rowOf("Gemeinschaftsunterkunft") };
  const figure = { ...question, ...(related && { related }) };
  const { related: changed, ...rest } = hyphenateFigure(figure, "de");
  expect(changed?.row.category.label).toContain("\u00ad");
  const { related: _, ...before } = figure;
  expect(rest).toEqual(before);
});
