import { afterAll, beforeAll, describe } from "vitest";
import { readLecture } from "../../../src/vite/read-lecture.ts";
import type { Engine } from "./engine.ts";
import { KINDS } from "./kinds.ts";
import { playStart } from "./parts/start.ts";
import { type Site, serve } from "./site.ts";
import { leftOut, type Stage } from "./stage.ts";

// One file, so that builds and browsers are shared: `-t Firefox` takes one engine, `-t "Firefox starts"` one part.
const lecture = await readLecture(process.cwd());
const sites: Site[] = [];

beforeAll(async () => {
  for (const scripts of [true, false]) sites.push(await serve("dist", { scripts }));
});
afterAll(async () => {
  for (const site of sites) await site.close();
  if (leftOut.length > 0) console.warn(`Left out, ${leftOut.length}:\n${leftOut.join("\n")}`);
});

for (const kind of KINDS) {
  const isHere = kind.ensure();
  if (!isHere) leftOut.push(`${kind.name}: everything, because it is missing`);
  describe.skipIf(!isHere)(kind.name, () => {
    let engine: Engine;
    const stage = (): Stage => {
      const [site, mute] = sites;
      if (!site || !mute) throw new Error("nothing is served");
      return { kind, lecture, site, mute, profile: engine.profile };
    };
    beforeAll(async () => {
      engine = await kind.launch();
      console.info(`${kind.name} ${engine.version}`);
    });
    afterAll(() => engine?.close());

    describe("starts", () => playStart(stage, kind));
  });
}
