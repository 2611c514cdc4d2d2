import { createHash } from "node:crypto";
import * as v from "valibot";
import { csvDialect } from "#words/format.ts";
import { serverWords as words } from "#words/server.ts";
import { writeCsv } from "../csv/write.ts";
import type { Poll, PollId, Tally } from "../model/poll.ts";
import type { PollState } from "../stage/state.ts";
import type { Room } from "./room.ts";
import type { Store } from "./store.ts";
import { Tries } from "./tries.ts";

/** Who changes their mind more often than this in ten seconds is no person. */
const BY_BALLOT = new Tries(10, 10_000);
/** A whole hall, or a town's schools, may come from one address. */
const BY_ADDRESS = new Tries(5000, 10_000);

/** Made by the browser: nobody guesses another's. */
const ballot = v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/, "expected a random key of 16 to 64 letters"));
const body = v.object({
  poll: v.string(),
  choices: v.pipe(v.array(v.string()), v.maxLength(20)),
  ballot,
});

/** What came of an answer. */
export type Counted =
  | { kind: "counted" }
  | { kind: "malformed"; reason: string }
  /** The poll is not open. */
  | { kind: "closed" }
  | { kind: "too-many" };

/** By poll: those that have been opened, or those that all may know. */
export type Tallies = Readonly<Record<PollId, Tally>>;

/** The hall's answers: taken while a poll is open, told to all once it is revealed. */
export class Polls {
  private readonly polls: Readonly<Record<PollId, Poll>>;
  private readonly room: Room;
  private readonly store: Store;

  constructor(polls: Readonly<Record<PollId, Poll>>, room: Room, store: Store) {
    this.polls = polls;
    this.room = room;
    this.store = store;
  }

  /** @throws StoreGone if it could not be kept */
  async vote(message: unknown, address: string): Promise<Counted> {
    const read = v.safeParse(body, message);
    if (!read.success) return { kind: "malformed", reason: describe(read.issues) };
    const { ballot: key, choices, poll: id } = read.output;
    const poll = this.pollOf(id);
    if (!poll) return { kind: "malformed", reason: `there is no poll "${id.slice(0, 80)}"` };
    const wrong = whyNot(choices, poll);
    if (wrong !== undefined) return { kind: "malformed", reason: wrong };
    const state = this.stateOf(id);
    if (state?.stage !== "open") return { kind: "closed" };
    if (BY_BALLOT.isOver(key) || BY_ADDRESS.isOver(address)) return { kind: "too-many" };
    BY_BALLOT.count(key);
    BY_ADDRESS.count(address);
    // Whoever reads the store cannot answer for others.
    const kept = createHash("sha256").update(key).digest("base64url").slice(0, 22);
    const vote = { poll: id, round: state.round, ballot: kept, choices };
    return (await this.store.vote(this.room.name, vote)) ? { kind: "counted" } : { kind: "too-many" };
  }

  /** What came of the polls so far: for the speaker of all, for the audience of those that are revealed. */
  async tallies(speaker: boolean): Promise<Tallies> {
    const known = Object.entries(this.room.speakersNow.polls ?? {}).filter(
      ([, { stage }]) => speaker || stage === "revealed",
    );
    const counted = known.map(
      async ([id, { round }]) => [id, await this.store.tally(this.room.name, { poll: id, round })] as const,
    );
    return Object.fromEntries(await Promise.all(counted));
  }

  /** A poll's result as a table; `secret` while it is for the speaker alone. Undefined for one that there is not. */
  async table(id: string): Promise<{ csv: string; secret: boolean } | undefined> {
    const poll = this.pollOf(id);
    if (!poll) return undefined;
    const { stage, round } = this.stateOf(id) ?? { round: 0 };
    const { votes } = await this.store.tally(this.room.name, { poll: id, round });
    const rows = poll.choices.map((choice) => [choice.label, votes[choice.id] ?? 0] as const);
    const csv = writeCsv([[words.choice, words.votes], ...rows], csvDialect);
    return { csv, secret: stage !== "revealed" };
  }

  private pollOf(id: string): Poll | undefined {
    return Object.hasOwn(this.polls, id) ? this.polls[id] : undefined;
  }

  private stateOf(id: PollId): PollState | undefined {
    return this.room.speakersNow.polls?.[id];
  }
}

/** Why these choices are no answer. */
function whyNot(choices: readonly string[], { id, choices: possible, most }: Poll): string | undefined {
  const ids = possible.map((choice) => choice.id);
  const unknown = choices.find((choice) => !ids.includes(choice));
  if (unknown !== undefined) return `"choices": expected some of ${ids.join(", ")}`;
  if (new Set(choices).size < choices.length) return '"choices": expected each of them once';
  if (choices.length < 1 || choices.length > most)
    return `"choices": expected 1 to ${most} for "${id}", got ${choices.length}`;
  return undefined;
}

/** What was expected, and where. */
export function describe(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [issue] = issues;
  const path = v.getDotPath(issue);
  return path ? `"${path}": ${issue.message}` : issue.message;
}
