import { connect, createServer, type Socket, type Server as TcpServer } from "node:net";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Lecture } from "../../src/model/lecture.ts";
import { outlineOf } from "../../src/model/outline.ts";
import type { Poll } from "../../src/model/poll.ts";
import { type App, createApp } from "../../src/server/app.ts";
import { openMemoryStore } from "../../src/server/memory-store.ts";
import { rulesOf } from "../../src/server/rules.ts";
import type { Store } from "../../src/server/store.ts";
import type { Talk } from "../../src/stage/talk.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { launchBrowser } from "./launch.ts";
import { isRemark } from "./remark.ts";

export const TOKEN = "a-token-for-tests";

interface Options {
  launch?: () => Promise<Browser>;
  publicUrl?: string;
}

/** The built lecture on a live server that can go and come back, and a browser to look at it. */
export class LiveSite {
  readonly browser: Browser;
  readonly talk: Talk;
  readonly polls: Readonly<Record<string, Poll>>;
  private readonly store: Store;
  private app: App | undefined;
  private publicUrl: string | undefined;
  private port = 0;

  private constructor(browser: Browser, lecture: Lecture, store: Store) {
    this.browser = browser;
    this.talk = outlineOf(lecture);
    this.polls = lecture.polls;
    this.store = store;
  }

  /** @param publicUrl where people reach it: then nobody is at home here, and notes need the speaker's link */
  static async open({ launch = launchBrowser, publicUrl }: Options = {}): Promise<LiveSite> {
    const lecture = await readLecture(process.cwd());
    const browser = await launch();
    const site = new LiveSite(browser, lecture, openMemoryStore());
    site.publicUrl = publicUrl;
    await site.start();
    return site;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  get hall() {
    const [first] = this.app?.halls ?? [];
    if (!first) throw new Error("the server is not there");
    return first.hall;
  }

  /** Starts the server, where it was before. */
  async start(): Promise<void> {
    const words = { missing: "missing", speakersOnly: "speaker only" };
    this.app = await createApp({
      dist: join(process.cwd(), "dist"),
      rules: rulesOf(this.talk),
      polls: this.polls,
      store: this.store,
      log: () => undefined,
      words,
      token: TOKEN,
      ...(this.publicUrl && { publicUrl: this.publicUrl }),
    });
    await this.app.fastify.listen({ host: "127.0.0.1", port: this.port });
    this.port = (this.app.fastify.server.address() as { port: number }).port;
  }

  /** Ends it as a crash does: connections are torn. */
  async crash(): Promise<void> {
    const { app } = this;
    app?.fastify.server.closeAllConnections();
    await app?.close();
    this.app = undefined;
  }

  /** Says a command as the speaker does, from wherever the talk is. */
  async say(action: unknown): Promise<void> {
    const { seq } = this.hall.room.now;
    const response = await fetch(`${this.url}live/command`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ action, seq }),
    });
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.app?.close();
  }
}

/** A window, and what it complains of. */
export async function openWindow(
  context: BrowserContext,
  url: string,
  ready = "html[data-deck=ready]",
): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on(
    "console",
    (message) => isRemark(message) || complaints.push(`${message.type()}: ${message.text()}`),
  );
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  await page.goto(url);
  await page.waitForSelector(ready);
  return { page, complaints };
}

/** A line between, which can be cut without either end being told: a phone that sleeps. */
export class Tunnel {
  private readonly server: TcpServer;
  private readonly pairs = new Set<[Socket, Socket]>();
  readonly port: number;

  private constructor(server: TcpServer, port: number) {
    this.server = server;
    this.port = port;
  }

  static async open(target: number): Promise<Tunnel> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const tunnel = new Tunnel(server, (server.address() as { port: number }).port);
    server.on("connection", (near) => {
      const far = connect(target, "127.0.0.1");
      const pair: [Socket, Socket] = [near, far];
      tunnel.pairs.add(pair);
      near.pipe(far);
      far.pipe(near);
      for (const [one, other] of [pair, [far, near] as const]) {
        one.on("error", () => other.destroy());
        one.on("close", () => {
          other.destroy();
          tunnel.pairs.delete(pair);
        });
      }
    });
    return tunnel;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  /** What is open now stays open, and nothing comes through any more. */
  freeze(): void {
    for (const [near, far] of this.pairs) {
      near.unpipe();
      far.unpipe();
      far.pause();
    }
  }

  close(): void {
    for (const [near, far] of this.pairs) {
      near.destroy();
      far.destroy();
    }
    this.server.close();
  }
}
