import { expect, test } from "vitest";
import { barOf, listAnswers } from "../../../src/describe/answered.ts";
import { drawnFigure } from "../../../src/model/drawn.ts";
import type { CitedFigure, Wave } from "../../../src/model/figure.ts";
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
const said = (...others: readonly CitedFigure[]) => told(...others)?.asked?.flatMap(listAnswers);

test("a figure of surveys says how many answered each question, and how many were missing at most", () => {
  expect(said(asked("Eins", 17, 20), asked("Zwei", 18, 18))).toEqual([
    "Nie fehlten mehr als 3 von 20.",
    "Eins: 17–20.",
    "Zwei: 18.",
  ]);
  expect(said(asked("Alle", 20, 20))).toEqual(["Jede Frage haben alle 20 beantwortet.", "Alle: 20."]);
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

test("a mistaken base has no bar: more than took part, or a range from more to less", () => {
  expect(said(asked("Zu viele", 18, 21), asked("Falsch herum", 19, 18))).toBeUndefined();
});

test("where nobody counts surveys, the first question of one says it, unless it is the only one", () => {
  const of = (...questions: readonly CitedFigure[]) =>
    Object.values(countAnswers(Object.fromEntries(questions.map((one) => [one.id, one])))).map((one) =>
      one.asked?.map(({ questions: all }) => all.map(({ figure }) => figure)),
    );
  expect(of(asked("eins", 17, 20), asked("zwei", 18, 18))).toEqual([[["eins", "zwei"]], undefined]);
  expect(of(asked("eins", 17, 20))).toEqual([undefined]);
  expect(of(syntheticFigures.list)).toEqual([undefined]);
});

test("a bar begins at nothing: what is sure and what may be are parts of all that took part", () => {
  expect(barOf({ from: 17, to: 20 }, 20)).toEqual({ sure: 85, may: 15 });
  expect(barOf({ from: 18, to: 18 }, 20)).toEqual({ sure: 90, may: 0 });
  for (const { wave: one, questions } of told(asked("eins", 0, 20), asked("zwei", 3, 7))?.asked ?? [])
    for (const { n } of questions) {
      const { sure, may } = barOf(n, one.n);
      expect([sure >= 0, may >= 0, sure + may <= 100]).toEqual([true, true, true]);
    }
});

test("browsers do not get it: it stands in the page", () => {
  const figure = told(asked("Eins", 17, 20)) ?? expect.unreachable("the figure is gone");
  expect(figure.asked).toHaveLength(1);
  expect(drawnFigure(figure)).not.toHaveProperty("asked");
});
