/** Where something is wrong. */
export interface Place {
  /** Path from the lecture's folder. */
  file: string;
  /** 1-based; absent where the file as a whole is meant. */
  line?: number;
  /** Name of a CSV column or front matter key; several are joined by `TOGETHER`. */
  column?: string;
}

/** One thing wrong in one place of a file somebody wrote. */
export interface Problem extends Place {
  /** What would have been right, for developers: „a percentage or nothing“. */
  expected: string;
  /** What stands there, quoted, or „nothing“. */
  got: string;
  /**
   * The same for whoever fills in a spreadsheet, in the lecture's language: what is wrong and what to do, in
   * whole sentences. Problems of files that only developers write have none.
   */
  forPeople?: string;
}

/** Stands between the columns of a problem that is one of all of them. */
export const TOGETHER = " + ";

/** `data/probe.csv:7: "ja": expected a percentage or nothing, got "viel"` */
export function formatProblem({ file, line, column, expected, got }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}: ${column === undefined ? "" : `"${column}": `}expected ${expected}, got ${got}`;
}

/** Whether a problem is one of a spreadsheet's file, which people fill in who do not write code. */
export function isDataProblem({ file }: Place): boolean {
  return file.startsWith("data/") && file.endsWith(".csv");
}

const shorten = (line: string) => (line.length > 60 ? `${line.slice(0, 57)}…` : line);

/** Text as an error quotes it: one line, shortened, „nothing“ for the empty string. */
export function quote(text: string): string {
  if (text === "") return "nothing";
  return JSON.stringify(shorten(text.replaceAll(/\s+/g, " ")));
}

/** What exists, for a failed look-up. */
export function quoteAll(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}

/** Text as a sentence quotes it: one line, shortened; characters that cannot be seen leave a gap that can. */
export function excerpt(text: string): string {
  return shorten(text.replaceAll(/[\s\p{C}]+/gu, " "));
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
