import type { Log } from "./log.ts";
import { isStill, type PublicState, type Rules, type State } from "./rules.ts";
import { isNewer, type Kept, type Place, type Store, StoreGone } from "./store.ts";

/** What everybody may know of a room at one moment; the data of every event. */
export type Snapshot = PublicState & Place;

/** What came of a command. */
export type Outcome =
  | { kind: "done" | "stale"; now: Snapshot }
  | { kind: "malformed"; reason: string }
  | { kind: "unreachable" };

/** The change a command was made for. */
export interface Basis {
  seq: number;
  epoch?: number | undefined;
  /** The device that says it, by the name it gave itself. */
  by?: string | undefined;
}

/** Writes of one command against other processes that are faster. */
const ATTEMPTS = 4;

interface Standing {
  epoch: number;
  seq: number;
  state: State;
}

/**
 * One talk as all see it: obeys commands one after the other, keeps every change before it tells of it, and
 * tells of those that other processes made.
 */
export class Room {
  readonly name: string;
  private readonly rules: Rules;
  private readonly store: Store;
  private readonly listeners = new Set<(now: Snapshot) => void>();
  private standing: Standing;
  /** The change since which only the pointer has moved. */
  private movedAt: number;
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(name: string, rules: Rules, store: Store, standing: Standing) {
    this.name = name;
    this.rules = rules;
    this.store = store;
    this.standing = standing;
    this.movedAt = standing.seq;
    store.watch(name, (kept) => this.adopt(kept));
  }

  /**
   * Opens a room where it was left. A store of this process alone starts a new epoch; in a shared one the
   * room may be in use.
   * @param now milliseconds, for the first epoch of a room that nobody knows
   */
  static async open(name: string, rules: Rules, store: Store, log: Log, now: number): Promise<Room> {
    const kept = await store.load(name);
    const state = kept && rules.read(kept.state);
    if (kept && !state) log("kept state not understood, starting anew", { room: name });
    if (kept && state && store.shared) return new Room(name, rules, store, { ...kept, state });
    const first: Standing = {
      epoch: kept ? kept.epoch + 1 : now,
      seq: kept?.seq ?? 0,
      state: state ?? rules.start,
    };
    const { kept: stands } = await store.write(name, first, kept);
    // Another process may have been faster.
    const standing = { ...stands, state: rules.read(stands.state) ?? rules.start };
    return new Room(name, rules, store, standing);
  }

  get now(): Snapshot {
    const { epoch, seq, state } = this.standing;
    return { epoch, seq, ...this.rules.show(state) };
  }

  /** What only the speaker's windows get. */
  get speakersNow(): Place & State {
    const { epoch, seq, state } = this.standing;
    return { epoch, seq, ...state };
  }

  /** @returns takes the listener away again */
  listen(listener: (now: Snapshot) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Obeys a command, if it is one and was made for what stands now. */
  command(action: unknown, basis: Basis): Promise<Outcome> {
    const outcome = this.queue.then(() => this.obey(action, basis));
    this.queue = outcome.catch(() => undefined);
    return outcome;
  }

  private async obey(action: unknown, basis: Basis): Promise<Outcome> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const { standing } = this;
      const result = this.rules.obey(standing.state, action, basis.by);
      if ("problem" in result) return { kind: "malformed", reason: result.problem };
      if (!result.anytime && !this.isCurrent(basis)) return { kind: "stale", now: this.now };
      if (result.state === standing.state) return { kind: "done", now: this.now };
      const next = { epoch: standing.epoch, seq: standing.seq + 1, state: result.state };
      try {
        const { written, kept } = await this.store.write(this.name, next, standing);
        this.adopt(kept);
        if (written) return { kind: "done", now: this.now };
        // Another process was faster. If it only moved the pointer, this one still has its say.
      } catch (error) {
        if (error instanceof StoreGone) return { kind: "unreachable" };
        throw error;
      }
    }
    return { kind: "stale", now: this.now };
  }

  /** A command is made for what stands, be the pointer elsewhere by now. */
  private isCurrent({ seq, epoch = this.standing.epoch }: Basis): boolean {
    return epoch === this.standing.epoch && seq >= this.movedAt && seq <= this.standing.seq;
  }

  /** Takes over what the store says, if it is newer than what stands. */
  private adopt(kept: Kept): void {
    if (!isNewer(kept, this.standing)) return;
    const state = this.rules.read(kept.state);
    if (!state) return;
    if (kept.epoch !== this.standing.epoch || !isStill(this.standing.state, state)) this.movedAt = kept.seq;
    this.standing = { epoch: kept.epoch, seq: kept.seq, state };
    const { now } = this;
    for (const listener of this.listeners) listener(now);
  }
}
