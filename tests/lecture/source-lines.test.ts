import { describe, expect, test } from "vitest";
import { renderPage } from "../../src/render/pages.tsx";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { parseHtml, source } from "../helpers.ts";
import { ACCEPTED } from "./accepted.ts";
import {
  compareWords,
  OURS,
  shownTokens,
  sourceTokens,
  type Token,
  tokensOf,
  wordsOf,
} from "./source-lines.ts";

const lecture = await readLecture(process.cwd());
const given = lecture.slides.filter(({ added }) => !added);
const page = parseHtml(renderPage("index", lecture)?.body ?? "");
const htmlOf = (id: string) => page.getElementById(id)?.outerHTML ?? "";

const firstWords = Object.fromEntries(
  given.map(({ id, authors, title }) => [id, wordsOf(tokensOf(authors ?? title, ""))]),
);
const fromSource = sourceTokens(source, firstWords);
const shown = Object.fromEntries(given.map(({ id }) => [id, shownTokens(htmlOf(id), lecture.figures)]));
const sourceOf = (id: string): Token[] => fromSource[id] ?? [];
const shownOf = (id: string): readonly Token[] => shown[id]?.tokens ?? [];

test("every line of the source belongs to one of the lecture's slides", () => {
  expect(Object.keys(fromSource)).toEqual(given.map(({ id }) => id));
  const words = tokensOf(source, "").length;
  expect(Object.values(fromSource).flat()).toHaveLength(words);
  expect(words).toBeGreaterThan(1000);
});

describe.each(given)("slide $id", ({ id }) => {
  test("shows its source line by line, word for word, but for what is accepted with a reason", () => {
    expect(shown[id]?.astray).toEqual([]);
    expect(compareWords(id, sourceOf(id), shownOf(id), ACCEPTED)).toEqual([]);
  });

  test.each([
    ["the source", sourceOf, (tokens: Token[]) => compareWords(id, tokens, shownOf(id), ACCEPTED)],
    ["the deck", shownOf, (tokens: Token[]) => compareWords(id, sourceOf(id), tokens, ACCEPTED)],
  ] as const)(
    "is not accepted with any one word of %s changed, left out or doubled",
    (_side, of, compare) => {
      const tokens = of(id);
      const overlooked = tokens.flatMap((token, at) => {
        const [before, after] = [tokens.slice(0, at), tokens.slice(at + 1)];
        const changed = [
          [...before, { ...token, word: `${token.word}x` }, ...after],
          [...before, ...after],
          [...before, token, token, ...after],
        ];
        return changed.flatMap((one) => (compare(one).length === 0 ? `${token.place}: ${token.word}` : []));
      });
      expect(overlooked).toEqual([]);
    },
  );
});

test("every accepted difference is one of a slide, has a reason, and is needed", () => {
  const ids = given.map(({ id }) => id);
  for (const entry of ACCEPTED) {
    expect(ids).toContain(entry.slide);
    expect(entry.why.length, entry.source).toBeGreaterThan(10);
    const others = ACCEPTED.filter((one) => one !== entry);
    const { slide } = entry;
    expect(compareWords(slide, sourceOf(slide), shownOf(slide), others), entry.source).not.toEqual([]);
  }
});

test("an entry that nothing needs is found", () => {
  const [first] = given;
  const id = first?.id ?? "";
  for (const [from, to] of [
    ["Plan", "Programm"],
    ["Sprache", "Sprache"],
    ["", "dazu"],
    ["dazu", ""],
  ] as const) {
    const entry = { slide: id, source: from, shown: to, why: "made up" };
    expect(compareWords(id, sourceOf(id), shownOf(id), [...ACCEPTED, entry])).not.toEqual([]);
  }
});

test("what is no line of the source occurs where the list says it does", () => {
  const found = new Set(Object.values(shown).flatMap(({ ours }) => [...ours]));
  expect([...found].toSorted()).toEqual(Object.keys(OURS).toSorted());
});
