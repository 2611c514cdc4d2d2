import { expect, test } from "vitest";
import { words } from "#words/origin.ts";
import { describeOrigin } from "../../../src/describe/origin.ts";
import { type CitedFigure, drawnFigure, type Wave } from "../../../src/model/figure.ts";
import { countAnswers } from "../../../src/read/count-answers.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";

/* MADE UP, all of it: a survey of 20 and what its questions say of how many answered. */
const wave: Wave = { label: "Beispiel", fieldwork: "erfunden", n: 20, source: "erfunden" };
const surveys: CitedFigure = { ...syntheticFigures.counts, id: "umfragen", waves: { wave } };
const asked = (id: string, from: number, to: number): CitedFigure => ({
  ...syntheticFigures.list,
  id,
  title: id,
  question: "Was?",
  wave,
  n: { from, to },
});

const told = (...others: readonly CitedFigure[]) => {
  const all = [surveys, ...others];
  return countAnswers(Object.fromEntries(all.map((one) => [one.id, one])))["umfragen"];
};
const said = (...others: readonly CitedFigure[]) => {
  const figure = told(...others) ?? expect.unreachable("the figure is gone");
  return describeOrigin(figure).find(({ term }) => term === words.terms.asked)?.texts;
};

test("a figure of surveys says how many answered each question, and how many were missing at most", () => {
  expect(said(asked("Eins", 17, 20), asked("Zwei", 18, 18))).toEqual([
    "Beispiel: Nie fehlten mehr als 3 von 20.",
    "Eins: 17–20.",
    "Zwei: 18.",
  ]);
  expect(said(asked("Alle", 20, 20))).toEqual(["Alle: 20."]);
});

test("nothing is said of other surveys, of a statement without its question, or of a survey of unknown size", () => {
  const { question: _q, scale: _s, ...statement } = asked("Aussage", 20, 20);
  expect(said(statement)).toBeUndefined();
  expect(said({ ...asked("Andere", 5, 5), wave: { ...wave, label: "Anderes Beispiel" } })).toBeUndefined();
  const { n: _n, ...unknown } = wave;
  const figures = {
    umfragen: { ...surveys, waves: { unknown } },
    eins: { ...asked("Eins", 5, 5), wave: unknown },
  };
  expect(countAnswers(figures)["umfragen"]?.asked).toBeUndefined();
});

test("browsers do not get it: it stands in the page", () => {
  const figure = told(asked("Eins", 17, 20)) ?? expect.unreachable("the figure is gone");
  expect(figure.asked).toHaveLength(1);
  expect(drawnFigure(figure)).not.toHaveProperty("asked");
});
