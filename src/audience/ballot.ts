import { createBallot } from "../live/vote.ts";
import type { PollId } from "../model/poll.ts";
import { readStore, writeStore } from "../ui/store.ts";

/** What this browser has answered, and the key that stands for it. */
export interface Ballot {
  ballot: string;
  choices: readonly string[];
}

const keyOf = (poll: PollId, round: number) => `vote:${poll}:${round}` as const;
/** For browsers that keep nothing. */
const kept = new Map<string, Ballot>();

/** The ballot of a poll; made where there is none. */
export function readBallot(poll: PollId, round: number): Ballot {
  const key = keyOf(poll, round);
  const found = readStore(key, parseBallot) ?? kept.get(key) ?? { ballot: createBallot(), choices: [] };
  kept.set(key, found);
  return found;
}

/** Keeps it before it is sent: whoever sends twice, in doubt, must be the same. */
export function keepBallot(poll: PollId, round: number, ballot: Ballot): void {
  kept.set(keyOf(poll, round), ballot);
  writeStore(keyOf(poll, round), ballot);
}

export function parseBallot(value: unknown): Ballot | undefined {
  const { ballot, choices } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const known = typeof ballot === "string" && /^[\w-]{16,64}$/.test(ballot);
  if (!known || !Array.isArray(choices) || !choices.every((one) => typeof one === "string")) return undefined;
  return { ballot, choices };
}
