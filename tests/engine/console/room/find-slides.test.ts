// @vitest-environment jsdom
import { expect, test } from "vitest";
import { findSlides } from "../../../../src/console/room/find-slides.ts";
import { readTexts } from "../../../../src/console/room/texts.ts";
import { byChapter } from "../../../../src/ui/slide-grid.tsx";
import { talk } from "../talk.ts";

const page = document.createElement("template");
page.innerHTML = `
  <section class="slide" id="a"><h1>Folie a</h1></section>
  <section class="slide" id="b"><p>Sprach\u00adkurse</p><table><tr><td>Wohn\u00adraum</td></tr></table></section>
  <section class="slide" id="c"><p>im Jahr 2012, mit 20123 und 71,2 Prozent</p></section>`;
const texts = readTexts(talk, page.content, { d: "<p>Drei <em>Gärten</em></p>" });

test.each([
  ["2", ["b", "b1"]],
  ["2a", ["b1"]],
  ["1", ["a", "d"]],
  // The likeliest first.
  ["folie d", ["d", "c"]],
  ["ÜBERSICHT", ["b"]],
  ["", ["a", "b", "b1", "c", "d"]],
  ["nichts davon", []],
  // The words of a slide, of its chart's table and of its notes.
  ["sprachkurse", ["b"]],
  ["wohnraum", ["b"]],
  ["gärten", ["d"]],
  ["drei gärten", ["d"]],
  // A year is a number no slide has; no part of a longer number.
  ["2012", ["c"]],
  ["20", []],
  ["im 2012", ["c"]],
  ["ergänzung", ["b1"]],
  ["ergänzung folie", ["b1"]],
])("a search for %j finds %j", (query, ids) => {
  expect(findSlides(talk, query, texts).map(({ id }) => id)).toEqual(ids);
});

test("slides stand under their chapters, each heading where its chapter begins", () => {
  expect(byChapter(talk).map(({ chapter, members }) => [chapter, members.map(({ id }) => id)])).toEqual([
    ["Alles", ["a"]],
    ["Übersicht", ["b"]],
    ["Alles", ["b1", "c", "d"]],
  ]);
});
