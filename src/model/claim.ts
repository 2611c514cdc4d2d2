import type { CategoryId, FigureId } from "./figure.ts";

/** What a cell has to hold: as it is typed there, nothing for an empty one; of several levels each by its id. */
export type Expected = string | Readonly<Record<string, string>>;

/** The values that a sentence rests on, by figure and category. */
export type RestsOn = Readonly<Record<FigureId, Readonly<Record<CategoryId, Expected>>>>;

/** A sentence about values, and which: it goes once one of them says otherwise. */
export interface Claim {
  text: string;
  restsOn: RestsOn;
}

/** The words of a sentence, whether or not it names what it rests on. */
export const textOf = (claim: string | Claim): string => (typeof claim === "string" ? claim : claim.text);

/** A sentence that a value denies: somebody has to look at it. */
export interface Shaken {
  /** Where it stands: „data/figures.ts, besuche-2020, finding“. */
  where: string;
  text: string;
  /** Title of the figure, and label of its category. */
  figure: string;
  category: string;
  /** What the sentence rests on, and what stands there now; nothing where there is no value. */
  expected: string;
  got: string;
  /** Whether it is left out until somebody has looked at it; the lecture's own words and the notes stay. */
  hidden: boolean;
}
