import { expect, test } from "vitest";
import { describeFoot } from "../../../src/describe/foot.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";

const { remark: _remark, gap: _gap, ...rest } = syntheticFigures.shares;
const figure = { ...rest, credited: ["Bericht 2018"] };
const sources = describeFoot(figure);

test("sources alone are no sentence; with some, every part ends as one", () => {
  expect(sources).toMatch(/Bericht 2018$/);
  expect(describeFoot({ ...figure, remark: "Ohne die Kleinen" })).toBe(`${sources}. Ohne die Kleinen.`);
  const gap = { at: "unknown", text: "Hier fehlt etwas" } as const;
  expect(describeFoot({ ...figure, gap, remark: "Warum?" })).toBe(`${sources}. Hier fehlt etwas. Warum?`);
});

test.each(["Es heißt: „Zwei von drei.“", "Es sind zwei (laut Presse.)", "Mehr ist nicht bekannt …"])(
  "a sentence that has ended does not end again: %s",
  (remark) => {
    expect(describeFoot({ ...figure, remark })).toBe(`${sources}. ${remark}`);
  },
);

test("one that ends in a quotation has not ended yet", () => {
  expect(describeFoot({ ...figure, remark: "Es heißt „rund 80“" })).toBe(`${sources}. Es heißt „rund 80“.`);
});
