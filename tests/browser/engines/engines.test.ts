import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLecture } from "../../../src/vite/read-lecture.ts";
import type { Engine, Wish } from "./engine.ts";
import { KINDS } from "./kinds.ts";
import { playAccess } from "./parts/access.ts";
import { playColors } from "./parts/colors.ts";
import { playConsole } from "./parts/console.ts";
import { playDownloads } from "./parts/downloads.ts";
import { playFile } from "./parts/file.ts";
import { playHearing } from "./parts/hearing.ts";
import { playKeys } from "./parts/keys.ts";
import { playPages } from "./parts/pages.ts";
import { playReading } from "./parts/reading.ts";
import { playAhead, playSlides, playTables } from "./parts/slides.ts";
import { playStart } from "./parts/start.ts";
import { type Site, serve } from "./site.ts";
import type { Stage } from "./stage.ts";

// One file, so that builds and browsers are shared: `-t Firefox` takes one engine, `-t "Firefox starts"` one part.
const lecture = await readLecture(process.cwd());
const sites: Site[] = [];
let pictured: Site;
const leftOut: string[] = [];
let folder: string;
const PARTS = {
  starts: playStart,
  stands: playSlides,
  shows: playTables,
  draws: playAhead,
  moves: playKeys,
  leads: playConsole,
  gives: playDownloads,
  "is read in": playReading,
  opens: playFile,
  has: playPages,
  "is for everybody": playAccess,
  "is heard": playHearing,
  "keeps to the reader's colours": playColors,
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "engines-"));
  await build({ mode: "single", logLevel: "error", build: { outDir: folder } });
  for (const scripts of [true, false]) sites.push(await serve("dist", { scripts }));
  pictured = await serve("dist", { scripts: true });
});
afterAll(async () => {
  for (const site of [...sites, pictured]) await site.close();
  await rm(folder, { recursive: true });
  if (leftOut.length > 0) console.warn(`Left out, ${leftOut.length}:\n${leftOut.join("\n")}`);
});

for (const kind of KINDS) {
  const isHere = kind.ensure();
  leftOut.push(
    ...(isHere ? Object.values(kind.cannot) : ["be tested: it is missing"]).map(
      (what) => `${kind.name} cannot ${what}`,
    ),
  );
  describe.skipIf(!isHere)(kind.name, () => {
    let engine: Engine;
    const wishing = new Map<Wish, Promise<Engine>>();
    const engineFor = (wish: Wish | undefined) => {
      if (!wish) return engine;
      const found = wishing.get(wish) ?? kind.launch(wish);
      wishing.set(wish, found);
      return found;
    };
    const stage = (): Stage => {
      const [site, mute] = sites;
      if (!site || !mute) throw new Error("nothing is served");
      const file = pathToFileURL(join(folder, "vortrag.html")).href;
      const profile = async (wish?: Wish) => (await engineFor(wish)).profile();
      return { lecture, site, mute, pictured, file, profile };
    };
    beforeAll(async () => {
      engine = await kind.launch();
      console.info(`${kind.name} ${engine.version}`);
    });
    afterAll(async () => {
      for (const one of [engine, ...wishing.values()]) await (await one)?.close();
    });

    for (const [does, play] of Object.entries(PARTS)) describe(does, () => play(stage, kind));
    // Last: reports come when they come.
    test("keeps to its own policy and its own host all the while", () => {
      expect(sites.flatMap(({ reports }) => reports)).toEqual([]);
    });
  });
}
