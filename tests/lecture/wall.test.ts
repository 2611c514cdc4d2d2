import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { figures } from "../../data/figures.ts";
import { sources, waves } from "../../data/sources.ts";
import { order } from "../../slides/index.ts";
import type { FigureSpec } from "../../src/model/figure.ts";

/*
 * The wall between engine and lecture: nothing that is this lecture's stands in `src/`, comments included, and
 * the engine's own tests know none of its slides and figures.
 */

/** What stands on both sides, and why. */
const allowed: Record<string, string> = {
  vortrag: "the offline file is called so, whichever lecture it holds",
};

/** Beginnings of words that this lecture is about, in both languages of the project. */
const STEMS = [
  "kommun",
  "municipal",
  "flüchtling",
  "geflüchtet",
  "refugee",
  "asyl",
  "integrations",
  "migrationshintergrund",
  "willkommenskultur",
  "ehrenamt",
];

const specs: readonly FigureSpec[] = Object.values(figures);
const slideIds = [
  ...order.chapters.flatMap(({ slides }) => slides),
  ...Object.values(order.appendices ?? {}).flat(),
];
/** A year is no name of anything. */
const ids = [...slideIds, ...Object.keys(figures), ...Object.keys(sources), ...Object.keys(waves)].filter(
  (id) => !/^\d+$/.test(id),
);

const slideTexts = readdirSync("slides")
  .filter((name) => name.endsWith(".md"))
  .map((name) => readFileSync(join("slides", name), "utf8"));
const frontMatter = (key: string) =>
  slideTexts.flatMap((text) => new RegExp(`^${key}: (.+)$`, "m").exec(text)?.[1] ?? []);

/** Who speaks and who has written: surnames and given names. */
const names = [order.speaker, ...frontMatter("authors")]
  .flatMap((text) => text.split(/[\s/]+/))
  .filter((word) => /^\p{Lu}\p{L}+$/u.test(word) && word !== "Prof");

const phrases = [
  ...order.chapters.map(({ title }) => title),
  ...slideTexts.flatMap((text) => /^##? (.+)$/m.exec(text)?.[1] ?? []),
  ...specs.flatMap(({ title, question = [], base, unit }) => [title, question, base, unit].flat()),
  ...specs.flatMap(({ categories }) => categories.map(({ label }) => label)),
  ...specs.flatMap(({ scale }) => scale?.levels.map(({ label }) => label) ?? []),
  ...Object.values(sources).flatMap(({ short, citation }) => [short, citation]),
  ...Object.values(waves).flatMap(({ label, fieldwork }) => [label, fieldwork]),
];

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
/** A word or id by itself, not a part of a longer one. */
const whole = (words: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\d-])(?:${words.map(literally).join("|")})(?![\\p{L}\\d-])`, "gu");
const begins = new RegExp(`(?<!\\p{L})(?:${STEMS.join("|")})\\p{L}*`, "giu");

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|mjs|css|html|md|json)$/.test(name))
    .map((name) => join(folder, name));

/** Where a file says one of these, as `path:line: word`. */
function sayings(file: string, ...patterns: readonly RegExp[]): string[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, index) =>
    patterns
      .flatMap((pattern) => line.match(pattern) ?? [])
      .filter((word) => !(word in allowed))
      .map((word) => `${file}:${index + 1}: ${word}`),
  );
}

test("what is looked for is the lecture's", () => {
  expect(ids.length).toBeGreaterThan(50);
  expect(phrases.length).toBeGreaterThan(100);
  expect(names).toEqual(expect.arrayContaining(["Roth", "Gesemann", "Aumüller"]));
  const found = sayings("data/figures.ts", whole(phrases), begins);
  expect(found.length).toBeGreaterThan(100);
});

test("nothing of this lecture stands in the engine", () => {
  const patterns = [whole([...new Set([...ids, ...phrases, ...names])]), begins];
  expect(filesIn("src").flatMap((file) => sayings(file, ...patterns))).toEqual([]);
});

test.each(["tests/engine", "tests/browser"])("%s knows no slide and no figure of this lecture", (folder) => {
  expect(filesIn(folder).flatMap((file) => sayings(file, whole(ids)))).toEqual([]);
});
