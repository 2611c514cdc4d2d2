import { type ClientRequest, get, type IncomingMessage } from "node:http";

/** An event as it came over the line. */
export interface LineEvent {
  event: string;
  data: Record<string, unknown>;
}

/** A follower as plain as can be: no browser, no retry. Events wait until they are asked for. */
export class Follower {
  readonly response: IncomingMessage;
  private readonly request: ClientRequest;
  private readonly events: LineEvent[] = [];
  private wake: (() => void) | undefined;
  private text = "";
  /** Resolves once the line has ended, however it did. */
  readonly ended: Promise<void>;

  private constructor(request: ClientRequest, response: IncomingMessage) {
    this.request = request;
    this.response = response;
    response.setEncoding("utf8");
    response.on("data", (part: string) => this.read(part));
    response.on("error", () => undefined);
    this.ended = new Promise((resolve) => response.once("close", resolve));
  }

  static open(url: string, headers: Record<string, string> = {}): Promise<Follower> {
    return new Promise((resolve, reject) => {
      const request = get(url, { agent: false, headers });
      request.once("response", (response) => resolve(new Follower(request, response)));
      request.on("error", reject);
    });
  }

  /** The next event of a kind, those before it thrown away. */
  async next(event = "state"): Promise<Record<string, unknown>> {
    for (;;) {
      const one = this.events.shift();
      if (one?.event === event) return one.data;
      if (one) continue;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  /** The first state, now or to come, for which something holds. */
  async until(holds: (state: Record<string, unknown>) => boolean): Promise<Record<string, unknown>> {
    for (;;) {
      const state = await this.next();
      if (holds(state)) return state;
    }
  }

  /** Events that came and nobody asked for. */
  get waiting(): readonly LineEvent[] {
    return this.events;
  }

  close(): void {
    this.request.destroy();
  }

  private read(part: string): void {
    this.text += part;
    const blocks = this.text.split("\n\n");
    this.text = blocks.pop() ?? "";
    for (const block of blocks) {
      const event = /^event: (.*)$/m.exec(block)?.[1] ?? "message";
      const data = /^data: (.*)$/m.exec(block)?.[1] ?? "null";
      this.events.push({ event, data: JSON.parse(data) });
    }
    this.wake?.();
  }
}
