import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatNumber } from "#words/format.ts";
import type { CitedFigure, Row } from "../../src/model/figure.ts";
import { readSlideSource } from "../../src/read/slide-source.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";

/*
 * What is written by hand about values names the values it rests on: on slides and in speaker notes. Once a cell
 * says otherwise, the build names the sentence.
 */

const lecture = await readLecture(process.cwd());

interface Mention {
  figure: string;
  category: string;
  words: RegExp;
}

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", "\\s+");

/** How somebody writes a value into a sentence; a count with what is counted. */
function mentionsOf({ id }: CitedFigure, { category, value }: Row): Mention[] {
  const mention = (words: string): Mention => ({
    figure: id,
    category: category.id,
    words: new RegExp(`(?<![\\p{L}\\d,.])${words}(?![\\p{L}\\d]|,\\d)`, "giu"),
  });
  if (value.kind === "count") return [mention(`${value.count}\\s+Kommunen`)];
  if (value.kind !== "share") return [];
  const { wording, percent, kind } = value.share;
  const printed =
    kind === "majority" ? [] : [mention(`${literally(formatNumber(percent))}\\s*(?:%|Prozent)`)];
  return wording ? [...printed, mention(literally(wording))] : printed;
}

const mentions = Object.values(lecture.figures).flatMap((figure) =>
  figure.rows.flatMap((row) => mentionsOf(figure, row)),
);

/** What sounds like a value of a figure and is none: whose it is. */
const NOT_A_VALUE: readonly { slide: string; words: string; why: string }[] = [
  {
    slide: "bedeutung-integration-2016",
    words: "„Drei von vier Kommunen messen der Integrationsarbeit einen hohen Stellenwert bei“",
    why: "quoted from a page that names no survey; it is no value of any figure",
  },
  {
    slide: "bedeutung-integration-2016",
    words: "lassen sich zu drei von vier runden",
    why: "says how 71,5 rounds",
  },
  {
    slide: "befragung-2012",
    words: "„rund drei Vierteln dieser Kommunen“",
    why: "quoted from the press, of another base",
  },
];

const plain = (text: string) => text.replaceAll(/\s+/g, " ");
const sourceOf = (id: string) => readSlideSource(readFileSync(`slides/${id}.md`, "utf8"), `slides/${id}.md`);

describe.each(lecture.slides.map(({ id }) => ({ id, ...sourceOf(id) })))(
  "slide $id",
  ({ id, front, body, notes }) => {
    const said = plain(`${body.text} ${notes.text}`);
    const rests = Object.entries(front.restsOn ?? {});
    const spans = (words: string, from = 0): (readonly [number, number])[] => {
      const start = said.indexOf(plain(words), from);
      return start < 0 ? [] : [[start, start + plain(words).length], ...spans(words, start + 1)];
    };

    test("names what every value rests on that its words or notes mention", () => {
      const free = NOT_A_VALUE.filter(({ slide }) => slide === id).flatMap(({ words }) => spans(words));
      const covered = rests.map(([words, on]) => ({ places: spans(words), on }));
      const within = (places: readonly (readonly [number, number])[], at: number) =>
        places.some(([from, to]) => from <= at && at < to);
      const places = new Map<number, { text: string; meant: Mention[] }>();
      for (const one of mentions)
        for (const { 0: text, index } of said.matchAll(one.words))
          places.set(index, { text, meant: [...(places.get(index)?.meant ?? []), one] });
      // „zwei Drittel“ in „mehr als zwei Drittel“ is no other value.
      const isPart = (at: number, { length }: string) =>
        [...places].some(
          ([other, { text }]) => other <= at && at + length <= other + text.length && text.length > length,
        );
      const bare = [...places]
        .filter(([at, { text }]) => !within(free, at) && !isPart(at, text))
        .filter(
          ([at, { meant }]) =>
            !covered.some(
              ({ places: around, on }) =>
                within(around, at) &&
                meant.some(({ figure, category }) => on[figure]?.[category] !== undefined),
            ),
        );
      expect(bare.map(([at, { text }]) => `${text}: …${said.slice(Math.max(0, at - 30), at + 40)}…`)).toEqual(
        [],
      );
    });
  },
);

test("what sounds like a value and is none stands on its slide", () => {
  for (const { slide, words } of NOT_A_VALUE)
    expect(plain(sourceOf(slide).notes.text), slide).toContain(words);
});

test("notes of the lecture mention values, and say which", () => {
  const inNotes = lecture.slides.filter(({ id }) => {
    const { front, notes } = sourceOf(id);
    return Object.keys(front.restsOn ?? {}).some((words) => plain(notes.text).includes(plain(words)));
  });
  expect(inNotes.length).toBeGreaterThan(8);
});
