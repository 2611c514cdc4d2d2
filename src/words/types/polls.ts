/** What is asked in the hall, and what came of it: on the slide, on the audience's own devices, at the console. */
export interface PollWords {
  /** Over every question and every result, so that nobody takes it for a survey. */
  name: string;
  /** How many choices one may make; undefined for one. */
  most: (most: number) => string | undefined;
  /** The poll has not been opened yet. */
  notYet: string;
  closed: string;
  /** The button that sends an answer, and the same one after that. */
  send: string;
  sendAgain: string;
  sending: string;
  /** The answer has arrived. */
  counted: string;
  /** It has not. */
  failed: string;
  /** „41 haben geantwortet“ */
  voters: (voters: number) => string;
  /** „12 von 41“, beside a choice's bar. */
  votes: (votes: number, voters: number) => string;
  /** The speaker's own way to a result that all do not see yet. */
  secret: string;
  /** Asks anew, and counts from nothing. */
  again: string;
  againQuestion: string;
  againWhat: string;
  /** The result as a file. */
  csv: string;
}
