import { words } from "#words/problems.ts";
import { formatProblem, type Problem, TOGETHER } from "../model/problem.ts";

/**
 * A problem in the lecture's language: `data/probe.csv, Zeile 7, Spalte „ja“: „viel“ ist kein
 * Anteil. …` One of a file that only developers write keeps its English line.
 */
export function formatProblemForPeople(problem: Problem): string {
  const { file, line, column, forPeople } = problem;
  if (forPeople === undefined) return formatProblem(problem);
  return `${words.place(file, line, column?.split(TOGETHER) ?? [])}: ${forPeople}`;
}
