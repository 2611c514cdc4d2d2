import { Followers, frameOf } from "./followers.ts";
import type { Log } from "./log.ts";
import { Polling } from "./polling.ts";
import type { Polls } from "./polls.ts";
import type { Room, Snapshot } from "./room.ts";
import { SpeakerRight } from "./speaker.ts";
import type { Store } from "./store.ts";

/** How often a stream shows that it lives, in milliseconds. */
export const PING = 15_000;

/** How often followers are counted for the speaker, in milliseconds. */
const COUNT = 1000;

/** A room with the people in it: streams, those who poll, and who may lead. */
export class Hall {
  readonly room: Room;
  readonly polls: Polls;
  readonly right: SpeakerRight;
  readonly followers = new Followers();
  readonly polling = new Polling();
  /** Commands without the right to them. */
  refused = 0;
  /** Where the audience reaches it. */
  audience = "";
  /** Followers at other processes, when last asked. */
  private elsewhere = 0;
  private told = 0;
  /** What was last told of the polls. */
  private readonly tallies: { audience?: string; speaker?: string } = {};
  private readonly store: Store;
  private readonly timers: NodeJS.Timeout[];

  constructor(room: Room, polls: Polls, token: string, store: Store, log: Log) {
    this.room = room;
    this.polls = polls;
    this.right = new SpeakerRight(token, room.name);
    this.store = store;
    room.listen((now) => this.tell(now));
    const ping = frameOf("ping", "{}");
    this.timers = [
      setInterval(() => this.followers.ping(ping, performance.now()), PING),
      setInterval(() => this.count().catch(() => undefined), COUNT),
      setInterval(() => this.tellTallies().catch(() => undefined), COUNT),
    ];
    let told = 0;
    this.timers.push(
      setInterval(() => {
        if (this.refused > told) log("commands refused", { room: room.name, refused: this.refused - told });
        told = this.refused;
      }, 60_000),
    );
    for (const timer of this.timers) timer.unref();
  }

  /** Followers of this process, by stream and by polling. */
  get here(): number {
    return this.followers.size + this.polling.size;
  }

  /** Followers in all. */
  get total(): number {
    return this.here + this.elsewhere;
  }

  close(): void {
    for (const timer of this.timers) clearInterval(timer);
    this.followers.close();
    this.polling.close();
  }

  private tell(now: Snapshot): void {
    this.followers.send(frameOf("state", JSON.stringify(now)), "audience");
    this.followers.send(frameOf("state", JSON.stringify(this.room.speakersNow)), "speaker");
    // A store that cannot be reached is asked again soon.
    this.tellTallies().catch(() => undefined);
  }

  /** Tells what came of the polls, where that has changed. */
  private async tellTallies(): Promise<void> {
    for (const to of ["audience", "speaker"] as const) {
      const text = JSON.stringify(await this.polls.tallies(to === "speaker"));
      if (text === (this.tallies[to] ?? "{}")) continue;
      this.tallies[to] = text;
      this.followers.send(frameOf("tallies", text), to);
    }
  }

  /** Passes on how many follow, and tells the speaker if that has changed. */
  private async count(): Promise<void> {
    const { here } = this;
    this.elsewhere = (await this.store.count(this.room.name, here)) - here;
    const { total } = this;
    if (total === this.told) return;
    this.told = total;
    this.followers.tellSpeakers(frameOf("followers", `${total}`));
  }
}
