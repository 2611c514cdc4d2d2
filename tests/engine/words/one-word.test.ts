import { expect, test } from "vitest";
import { words as commands } from "../../../src/words/de/commands.ts";
import { words } from "../../../src/words/de/console.ts";

/** Every sentence of a catalogue; one that takes values is asked for with ones. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function")
    return sentencesOf((value as (...values: unknown[]) => unknown)({ id: "x" }, ["x"], 1, 1));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(sentencesOf) : [];
}

test("the console has one word for where the talk is shown", () => {
  const { room } = words;
  const said = sentencesOf([room, commands]);
  expect(said.length).toBeGreaterThan(80);
  expect(said.filter((sentence) => /\b(?:Raum|Zimmer|Beamer|Leinwand)/.test(sentence))).toEqual([]);
});

test("no button of the clock is called like one of the talk", () => {
  const { start, pause, goOn, reset } = words.time;
  for (const label of [start, pause, goOn, reset]) expect(label).toMatch(/^Uhr /);
  expect(Object.values(commands.commands).map(({ label }) => label)).not.toContain(reset);
});
