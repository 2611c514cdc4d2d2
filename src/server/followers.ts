import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** An event on its way to many: framed once, not once a follower. */
export interface Frame {
  /** Of the same kind, the later one says all. */
  event: string;
  /** As it stands in a body of chunks (HTTP/1.1). */
  chunk: Buffer;
  /** As it stands in a body that ends with its connection (HTTP/1.0: nginx, unless it is told otherwise). */
  plain: Buffer;
}

export function frameOf(event: string, data: string): Frame {
  const plain = Buffer.from(`event: ${event}\ndata: ${data}\n\n`);
  const head = Buffer.from(`${plain.length.toString(16)}\r\n`);
  return { event, plain, chunk: Buffer.concat([head, plain, Buffer.from("\r\n")]) };
}

/** Unread bytes after which a follower is left out until it has read on. */
const BEHIND = 16 * 1024;

/** How long a follower may read nothing, in milliseconds, before its connection is given up. */
const PATIENCE = 60_000;

interface Follower {
  response: ServerResponse;
  socket: Socket;
  chunked: boolean;
  speaker: boolean;
  /** Since when it has not read what it was sent. */
  behind?: number;
}

/**
 * The open streams of a room. Every event holds the whole state, so whoever is slow misses the ones between:
 * nothing is queued for anybody, and nobody is waited for.
 */
export class Followers {
  private readonly all = new Set<Follower>();
  private readonly last = { audience: new Map<string, Frame>(), speaker: new Map<string, Frame>() };
  private speakers = 0;

  /** Streams of the audience. */
  get size(): number {
    return this.all.size - this.speakers;
  }

  /** Takes over an answer whose head is sent. */
  add(response: ServerResponse, speaker: boolean): void {
    const { socket } = response;
    if (!socket) return void response.destroy();
    const follower: Follower = { response, socket, chunked: response.chunkedEncoding, speaker };
    this.all.add(follower);
    if (speaker) this.speakers += 1;
    response.once("close", () => {
      this.all.delete(follower);
      if (speaker) this.speakers -= 1;
    });
    // A connection that breaks closes; there is nothing to be said about it.
    socket.on("error", ignore);
  }

  /** Sends what stands now to the audience, or to the speaker's windows. */
  send(frame: Frame, to: "audience" | "speaker"): void {
    this.last[to].set(frame.event, frame);
    for (const follower of this.all) if (follower.speaker === (to === "speaker")) this.write(follower, frame);
  }

  /** Tells one what it has missed. */
  tell(response: ServerResponse, frame: Frame): void {
    for (const follower of this.all) if (follower.response === response) this.write(follower, frame);
  }

  /** Tells the speaker's windows what the next telling makes good, should one miss it. */
  tellSpeakers(frame: Frame): void {
    if (this.speakers === 0) return;
    for (const follower of this.all)
      if (follower.speaker && follower.behind === undefined) write(follower, frame);
  }

  /**
   * Sends a sign of life to all who read, and gives up those who have not for too long.
   * @param now of a clock that nobody sets
   */
  ping(frame: Frame, now: number): void {
    for (const follower of this.all) {
      if (follower.behind === undefined) write(follower, frame);
      else if (now - follower.behind > PATIENCE) follower.socket.destroy();
    }
  }

  /** Ends all streams; followers will try again. */
  close(): void {
    for (const { response } of this.all) response.end();
  }

  private write(follower: Follower, frame: Frame): void {
    if (follower.behind !== undefined) return;
    write(follower, frame);
    if (follower.socket.writableLength <= BEHIND) return;
    follower.behind = performance.now();
    follower.socket.once("drain", () => {
      delete follower.behind;
      const last = this.last[follower.speaker ? "speaker" : "audience"];
      for (const one of last.values()) if (one !== frame) this.write(follower, one);
    });
  }
}

/** Straight to the connection: the answer's own `write` would frame the same bytes for every follower. */
function write({ socket, chunked }: Follower, { chunk, plain }: Frame): void {
  socket.write(chunked ? chunk : plain);
}

function ignore(): void {}
