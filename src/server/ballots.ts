import type { Tally } from "../model/poll.ts";

/** A poll as it is asked once. */
export interface Asked {
  poll: string;
  round: number;
}

/** An answer on its way to be kept. */
export interface Vote extends Asked {
  /** What stands for whoever answers; never the key itself. */
  ballot: string;
  choices: readonly string[];
}

/** More people than these are in no hall; whoever makes up ballots fills no memory. */
export const MOST_BALLOTS = 20_000;

/** The ballots of one process's rooms, as they are remembered between disk and hall. */
export class Ballots {
  private readonly boxes = new Map<string, Map<string, readonly string[]>>();

  /** Whether there is room for it: one that is only changed always has it. */
  takes(room: string, vote: Vote): boolean {
    const box = this.boxOf(room, vote);
    return box.has(vote.ballot) || box.size < MOST_BALLOTS;
  }

  /** One ballot is one voice: put in again, it takes the place of what it said before. */
  put(room: string, vote: Vote): void {
    this.boxOf(room, vote).set(vote.ballot, vote.choices);
  }

  count(room: string, asked: Asked): Tally {
    const box = this.boxOf(room, asked);
    const votes: Record<string, number> = {};
    for (const choices of box.values()) for (const id of choices) votes[id] = (votes[id] ?? 0) + 1;
    return { voters: box.size, votes };
  }

  /** All of them, a vote each. */
  *all(): Generator<{ room: string; vote: Vote }> {
    for (const [name, box] of this.boxes) {
      const [room = "", poll = "", round] = name.split(" ");
      for (const [ballot, choices] of box)
        yield { room, vote: { poll, round: Number(round), ballot, choices } };
    }
  }

  private boxOf(room: string, { poll, round }: Asked): Map<string, readonly string[]> {
    const name = `${room} ${poll} ${round}`;
    const box = this.boxes.get(name) ?? new Map<string, readonly string[]>();
    this.boxes.set(name, box);
    return box;
  }
}
