import { expect, test } from "vitest";
import { words } from "#words/easy.ts";
import { LectureError } from "../../../src/model/problem.ts";
import type { Block } from "../../../src/model/slide.ts";
import { readNotes } from "../../../src/read/blocks.ts";
import { readSite } from "../../../src/read/read-site.ts";
import { renderPage } from "../../../src/render/pages.tsx";
import { parseHtml } from "../../helpers.ts";
import { sample } from "./sample.ts";

const VIDEO = "https://www.example.org/signed";
const easy: readonly Block[] = readNotes(
  { text: "Gardens need water.\n\n- Rain helps.", line: 1 },
  { file: "data/leichte-sprache.md", nouns: sample.nouns, problems: [] },
);
const open = (name: string, lecture = sample) => parseHtml(renderPage(name, lecture)?.body ?? "");

test("a lecture without a summary in easy language promises none", () => {
  expect(open("handout").querySelectorAll(".ways a")).toHaveLength(1);
});

test("a summary says whose it is and that nobody has reviewed it; the reading view leads there", () => {
  const lecture = { ...sample, easy };
  const page = open("leicht", lecture);
  expect(page.body.textContent).toContain(words.by);
  expect(page.querySelector("li")?.textContent).toBe("Rain helps.");
  expect(open("handout", lecture).querySelector('.ways a[href="./leicht.html"]')).not.toBeNull();
  // The one file has no page beside it.
  expect(open("vortrag", lecture).querySelector('a[href*="leicht"]')).toBeNull();
});

test("a video in sign language has its place once its address is filled in", () => {
  const site = readSite(`signLanguage: ${VIDEO}\n`);
  for (const name of ["handout", "leicht"])
    expect(open(name, { ...sample, easy, site }).querySelector(`a[href="${VIDEO}"]`)?.textContent).toBe(
      words.signed,
    );
  expect(readSite("signLanguage:\n").signLanguage).toBeUndefined();
  expect(() => readSite("signLanguage: javascript:alert(1)\n")).toThrow(LectureError);
});
