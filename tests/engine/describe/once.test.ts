import { describe, expect, test } from "vitest";
import { words } from "#words/figure.ts";
import { formatN } from "#words/format.ts";
import { describeBase } from "../../../src/describe/base.ts";
import { describeLack, firstLost } from "../../../src/describe/lack.ts";
import { describeOrigin } from "../../../src/describe/origin.ts";
import type { CitedFigure } from "../../../src/model/figure.ts";
import { renderPage } from "../../../src/render/pages.tsx";
import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { parseHtml } from "../../helpers.ts";
import { sample } from "../render/sample.ts";

const n = { from: 109, to: 114 };
const asked = { base: "Befragte", n };

describe("how many answered", () => {
  test.each(["Was sich ändert (N=109-114)", "N = 109–114", `Titel, ${formatN(n)}`])(
    "is not said again under „%s“",
    (line) => {
      expect(describeBase(asked, [line])).toBe("Befragte");
    },
  );

  test.each(["Was sich ändert", "N=109", "N=109-1140", "N=9-114", "N=109-114-3"])(
    "is said under „%s“, which says something else",
    (line) => {
      expect(describeBase(asked, [line])).toBe(`Befragte, ${formatN(n)}`);
    },
  );
});

/** A list without values, cut where nobody knows. */
const lost = Object.values(syntheticFigures).find(
  ({ rows, gap }) => rows.length > 0 && rows.every(({ value }) => value.kind === "none") && gap,
);
const cut: CitedFigure = {
  ...(lost ?? expect.unreachable("no list without values")),
  gap: { at: "unknown" },
};

test("what a list lacks is one badge; its own words about where it is cut stand beside the chart", () => {
  expect(describeLack(cut, false)).toBe(`${words.lacks.values}, ${words.lacks.list}`);
  expect(describeLack(cut, true)).toContain(words.footOfLost);
  expect(describeLack({ ...cut, gap: { at: "unknown", text: "Es fehlt etwas." } }, false)).toBe(
    words.lacks.values,
  );
  expect(describeLack({ ...cut, rows: [] }, false)).toBe(words.lacks.list);
});

test("„Woher?“ spells out that a list is cut", () => {
  const said = describeOrigin(cut).flatMap(({ texts }) => texts);
  expect(said).toContain(words.cut);
  expect(said).toContain(words.percentagesLost);
});

test("the deck spells out what a chart without values lacks on the first of them alone", () => {
  const deck = parseHtml(renderPage("index", sample)?.body ?? "");
  const spelled = [...deck.querySelectorAll("figcaption")].filter((one) =>
    one.textContent?.includes(words.footOfLost),
  );
  expect(spelled.map((one) => one.closest("figure")?.dataset["figure"])).toEqual([firstLost(sample)]);
});
