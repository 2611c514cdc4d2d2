/** One thing wrong in one place of a file somebody wrote. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** 1-based; absent where the file as a whole is meant. */
  line?: number;
  /** Name of a CSV column or front matter key. */
  column?: string;
  /** What would have been right: „a percentage or nothing“. */
  expected: string;
  /** What stands there, quoted, or „nothing“. */
  got: string;
}

/** `data/aufgaben-2016.csv:7: "sehr wichtig": expected a percentage or nothing, got "viel"` */
export function formatProblem({ file, line, column, expected, got }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}: ${column === undefined ? "" : `"${column}": `}expected ${expected}, got ${got}`;
}

/** Text as an error quotes it: one line, shortened, „nothing“ for the empty string. */
export function quote(text: string): string {
  if (text === "") return "nothing";
  const line = text.replaceAll(/\s+/g, " ");
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 57)}…` : line);
}

/** What exists, for a failed look-up. */
export function quoteAll(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}

/** Everything wrong with the lecture's files, all at once. */
export class LectureError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.name = "LectureError";
    this.problems = problems;
  }
}
