/** A poll's own slug: `polls["<id>"]`, `![…](poll:<id>)`, `live/polls/<id>.csv`. */
export type PollId = string;

/** What one may answer. */
export interface PollChoice {
  id: string;
  label: string;
}

/** A question to the people in the hall, as `data/polls.ts` describes it. It is no survey, and never counts as one. */
export interface PollSpec {
  question: string;
  choices: readonly PollChoice[];
  /** How many choices one may make; 1 where it is left out. */
  most?: number;
}

export interface Poll extends Required<PollSpec> {
  id: PollId;
}

/** What came of a poll. */
export interface Tally {
  /** People who have answered. */
  voters: number;
  /** By choice; one that nobody has made is left out. */
  votes: Readonly<Record<string, number>>;
}
