import { words } from "#words/problems.ts";
import type { Shaken } from "../model/claim.ts";
import { formatProblem, type Problem, TOGETHER } from "../model/problem.ts";

/** The sentences that somebody has to look at, a line each under their heading; none where all stand. */
export function formatShaken(shaken: readonly Shaken[]): string[] {
  return shaken.length === 0 ? [] : [words.shakenHead(shaken.length), ...shaken.map(words.shaken)];
}

/**
 * A problem in the lecture's language: `data/probe.csv, Zeile 7, Spalte „ja“: „viel“ ist kein
 * Anteil. …` One of a file that only developers write keeps its English line.
 */
export function formatProblemForPeople(problem: Problem): string {
  const { file, line, column, forPeople } = problem;
  if (forPeople === undefined) return formatProblem(problem);
  return `${words.place(file, line, column?.split(TOGETHER) ?? [])}: ${forPeople}`;
}
