import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type App, type AppOptions, createApp } from "../../../src/server/app.ts";
import { listen } from "../../../src/server/listen.ts";
import { openMemoryStore } from "../../../src/server/memory-store.ts";
import { rulesOf } from "../../../src/server/rules.ts";
import { Follower } from "./follower.ts";
import { polls, talk } from "./talk.ts";

export const TOKEN = "a-token-for-tests";

/** What a build leaves behind, as small as can be. */
export const FILES: Readonly<Record<string, string>> = {
  "index.html":
    '<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src &#39;self&#39;; img-src data:"><title>Talk</title><link rel="alternate" type="application/pdf" href="./pdf/folien.pdf" title="Slides"><link rel="alternate" type="application/pdf" href="./pdf/handout.pdf" title="Handout"></head><body>deck</body></html>',
  "handout.html":
    "<!doctype html><html><head><title>Reading</title></head><body>reading with notes</body></html>",
  "reading.html": "<!doctype html><html><head><title>Reading</title></head><body>reading</body></html>",
  "speaker.html": "<!doctype html><html><head><title>Console</title></head><body>console</body></html>",
  "assets/index-abc.js": "export const deck = 1;",
  "assets/_virtual_notes-abc.js": "export default { start: 'nobody must read this' };",
  "pdf/folien.pdf": "slides",
  "pdf/handout.pdf": "nobody must read this",
  "data/figure.csv": "Category;Share\n",
  ".vite/manifest.json": "{}",
};

/** Lets a server make its own. */
export const NO_TOKEN = {};

export interface Service {
  app: App;
  url: string;
  /** Opens a stream. */
  follow: (headers?: Record<string, string>) => Promise<Follower>;
  /** Says a command as the speaker does. */
  command: (action: unknown, seq: unknown, headers?: Record<string, string>) => Promise<Response>;
  post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
  lines: string[];
  close: () => Promise<void>;
}

export const words = { missing: "no such page", speakersOnly: "for the speaker only" };

/** A server on loopback, in this process. */
export async function openService(
  options: Partial<AppOptions> = {},
  token: { token?: string } = { token: TOKEN },
): Promise<Service> {
  const dist = mkdtempSync(join(tmpdir(), "lecture-dist-"));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  const lines: string[] = [];
  const log = (what: string, facts = {}) => void lines.push(`${what} ${JSON.stringify(facts)}`);
  const app = await createApp({
    dist,
    rules: rulesOf(talk),
    polls,
    store: openMemoryStore(),
    log,
    words,
    ...token,
    ...options,
  });
  const port = await listen(app.fastify, "127.0.0.1", 0);
  const url = `http://127.0.0.1:${port}/`;
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(url + path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const followers: Follower[] = [];
  return {
    app,
    url,
    lines,
    post,
    follow: async (headers) => {
      const follower = await Follower.open(`${url}live/events`, headers);
      followers.push(follower);
      return follower;
    },
    command: (action, seq, headers = { authorization: `Bearer ${TOKEN}` }) =>
      post("live/command", { action, seq }, headers),
    close: async () => {
      await app.close();
      for (const follower of followers) follower.close();
      rmSync(dist, { recursive: true, force: true });
    },
  };
}

/** The answer as JSON. */
export const read = async (response: Response) => (await response.json()) as Record<string, unknown>;
