import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { createServer } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lang } from "#words/pages.ts";
import { LANGS } from "../../../src/model/lecture.ts";
import { openHost, withLanguage } from "../../../src/vite/host.ts";
import { messageOf } from "../../helpers.ts";

const project = process.cwd();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lecture-"));
  for (const name of [...LANGS, "tlh", "none"]) {
    await mkdir(join(folder, name, "slides"), { recursive: true });
    const order = name === "none" ? "{}" : `{ lang: "${name}" }`;
    await writeFile(join(folder, name, "slides/index.ts"), `export const order = ${order};`);
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(LANGS)("a lecture in „%s“", (language) => {
  test("has its engine with the words of its language", async () => {
    const host = await openHost(project, join(folder, language));
    expect(host.lang).toBe(language);
    expect((await host.engine()).lang).toBe(language);
    const files = await host.engineFiles();
    const words = files.filter((file) => /\/words\/[a-z]{2}\//.test(file));
    expect(words.length).toBeGreaterThan(2);
    expect(words.filter((file) => !file.includes(`/words/${language}/`))).toEqual([]);
  });

  test("has pages and scripts with them, too", async () => {
    const server = await createServer({
      ...withLanguage(language),
      configFile: false,
      root: project,
      server: { middlewareMode: true, watch: null, ws: false },
      optimizeDeps: { noDiscovery: true },
      logLevel: "silent",
    });
    try {
      const importer = join(project, "src/reading/start.ts");
      for (const environment of Object.values(server.environments)) {
        const resolved = await environment.pluginContainer.resolveId("#words/pages.ts", importer);
        expect(resolved?.id, environment.name).toBe(join(project, `src/words/${language}/pages.ts`));
      }
    } finally {
      await server.close();
    }
  });

  test("has commands with them, through the project's own configuration", async () => {
    const run = promisify(execFile)(process.execPath, [
      "src/cli/run.mjs",
      "vite-node",
      "tests/engine/vite/say-language.ts",
      "--lecture",
      join(folder, language),
    ]);
    expect((await run).stdout.trim()).toBe(language);
  }, 60_000);
});

test("tests have the words of the project's lecture", async () => {
  expect(lang).toBe((await openHost(project)).lang);
});

test("a lecture that names no language is in German, and an unknown one is refused", async () => {
  expect((await openHost(project, join(folder, "none"))).lang).toBe("de");
  const error = await openHost(project, join(folder, "tlh")).catch((reason: unknown) => reason);
  expect(
    messageOf(() => {
      throw error;
    }),
  ).toBe('slides/index.ts: "lang": expected one of de, en, got tlh');
});

test("the configuration takes in nothing that has words: it would be in one language for all lectures", async () => {
  const seen = new Set<string>();
  const follow = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = await readFile(file, "utf8");
    const imports = [...text.matchAll(/^(?:import|export)\s+(?!type\b)[^"';]*["']([.#][^"']+)["']/gm)];
    for (const [, target = ""] of imports) {
      expect(target, file).not.toMatch(/^#/);
      await follow(join(dirname(file), target));
    }
  };
  await follow(join(project, "vite.config.ts"));
  const files = [...seen].map((file) => relative(project, file));
  expect(files).toContain("src/vite/lecture.ts");
  expect(files.filter((file) => /^src\/(?:words|read|describe|render)\//.test(file))).toEqual([]);
  expect(files).not.toContain("src/vite/engine.ts");
});
