import * as v from "valibot";
import type { Tally } from "../model/poll.ts";
import { count } from "../stage/state.ts";

/** What came of polls, by poll. */
export type Tallies = Readonly<Record<string, Tally>>;

const tallies = v.record(v.string(), v.object({ voters: count, votes: v.record(v.string(), count) }));

/** What came over the line, or undefined for anything else. */
export function parseTallies(data: unknown): Tallies | undefined {
  const result = v.safeParse(tallies, data);
  return result.success ? result.output : undefined;
}
