import { expect, test } from "vitest";
import { words } from "#words/origin.ts";
import { barOf, sayAnswers, sayMissing } from "../../../src/describe/answered.ts";
import type { Asked, CitedFigure } from "../../../src/model/figure.ts";
import { renderPage } from "../../../src/render/pages.tsx";
import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { parseHtml } from "../../helpers.ts";
import { sample } from "./sample.ts";

/* MADE UP, all of it: a survey of 20 and three questions of it. */
const one: Asked = {
  wave: { label: "Beispiel", fieldwork: "erfunden", n: 20, source: "erfunden" },
  questions: [
    { figure: "spanne", title: "Mit Spanne, Beispiel", n: { from: 16, to: 19 } },
    { figure: "genau", title: "Genau", n: { from: 18, to: 18 } },
    { figure: "alle", title: "Alle", n: { from: 20, to: 20, note: "laut Beispiel" } },
  ],
};
const full: Asked = { ...one, questions: one.questions.slice(2) };
const host: CitedFigure = { ...syntheticFigures.counts, id: "zahlen" };

/** The pages of two slides that show the same figure. */
function open(name: string, asked: readonly Asked[]): Document {
  const [slide = expect.unreachable("no slide")] = sample.slides;
  const body = [{ type: "figure", figure: host.id, alt: "Alt" }] as const;
  const place = (id: string) => ({ ...slide, id, figures: [host.id], body });
  const figures = { ...sample.figures, [host.id]: { ...host, asked } };
  const lecture = { ...sample, slides: [slide, place("eins"), place("zwei")], figures };
  return parseHtml(`<body>${renderPage(name, lecture)?.body}</body>`);
}
const tablesOf = (page: Document) => [...page.querySelectorAll<HTMLTableElement>(".answers table")];

test.each(["index", "handout"])("the page %s has the answers of each survey once, as a table", (name) => {
  const page = open(name, [one, full]);
  const tables = tablesOf(page);
  expect(tables).toHaveLength(2);
  for (const [index, asked] of [one, full].entries()) {
    const table = tables[index];
    expect(table?.caption?.textContent).toContain(sayMissing(asked));
    expect(table?.caption?.textContent).toContain(words.answersOf.title(asked.wave.label));
    const rows = [...(table?.tBodies[0]?.rows ?? [])];
    expect(rows.map(({ dataset }) => dataset["question"])).toEqual(
      asked.questions.map((each) => each.figure),
    );
    expect(rows.map((row) => row.querySelector("td")?.textContent?.trim())).toEqual(
      asked.questions.map(({ n }) => sayAnswers(n)),
    );
  }
  // The survey stands over all of its questions.
  expect(tables[0]?.textContent).not.toContain("Mit Spanne, Beispiel");
});

test("a bar is drawn from nothing: filled as far as is sure, hatched as far as may be, and then open", () => {
  const rows = [...(tablesOf(open("index", [one]))[0]?.tBodies[0]?.rows ?? [])];
  expect(rows).toHaveLength(one.questions.length);
  for (const [index, { n }] of one.questions.entries()) {
    const { sure, may } = barOf(n, one.wave.n);
    const drawn = rows[index]?.querySelector("td svg");
    expect(drawn?.querySelector(".sure")?.getAttribute("width")).toBe(`${sure}%`);
    expect(drawn?.querySelector(".sure")?.getAttribute("x")).toBeNull();
    const hatched = drawn?.querySelector("svg");
    expect([hatched?.getAttribute("x"), hatched?.getAttribute("width")]).toEqual(
      may > 0 ? [`${sure}%`, `${may}%`] : [undefined, undefined],
    );
  }
});

test("the key has what occurs, and none where every bar is full", () => {
  const keyOf = (asked: Asked) => tablesOf(open("index", [asked]))[0]?.querySelector(".key")?.textContent;
  const { sure, may, none } = words.answersOf.key;
  for (const word of [sure, may, none]) expect(keyOf(one)).toContain(word);
  expect(keyOf({ ...one, questions: one.questions.slice(1) })).not.toContain(may);
  expect(keyOf(full)).toBeUndefined();
});

test("where no survey is known, nothing stands", () => {
  expect(tablesOf(open("handout", []))).toEqual([]);
});
