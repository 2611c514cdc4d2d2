import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Host } from "../../../src/vite/host.ts";
import { keepManifest } from "../../../src/vite/manifest.ts";
import { offlinePlugin } from "../../../src/vite/offline.ts";
import { buildLecture } from "../../build-lecture.ts";
import { writeSmallLecture } from "../../small-lecture.ts";

describe("a build that fails says why, and not what it could not finish", () => {
  test("where a value is wrong", async () => {
    const lecture = await writeSmallLecture();
    const file = join(lecture.folder, "data/beispiel.csv");
    const table = await readFile(file, "utf8");
    await writeFile(file, table.replace("Das Erste;", "Das Erste;viel"));
    const said = await buildLecture(lecture.folder).then(
      () => "it was built",
      (error: { stderr: string }) => error.stderr,
    );
    await lecture.remove();
    expect(said).toContain("data/beispiel.csv, Zeile 2, Spalte „sehr viel“: „viel“ ist kein Anteil.");
    expect(said).not.toContain("ENOENT");
    expect(said).not.toContain("closeBundle");
  });

  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "failed-"));
    await writeFile(join(folder, "page.html"), "<!doctype html><title>Gardens</title>");
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Rolldown tells nobody of an error at this point: plugins that finish a folder are called all the same. */
  const failing = {
    name: "failing",
    generateBundle: () => {
      throw new Error("its own sentence");
    },
  };

  test.each([
    ["manifest", (project: string) => keepManifest(project)],
    [
      "offline",
      // Nothing of the lecture is to be asked for any more.
      (project: string) => offlinePlugin({ project, lecture: project } as Host),
    ],
  ])("where files are made, before %s finishes them", async (_name, plugin) => {
    const failed = build({
      configFile: false,
      root: folder,
      logLevel: "silent",
      plugins: [failing, plugin(folder)],
      build: { rolldownOptions: { input: join(folder, "page.html") } },
    });
    const said = await failed.then(
      () => "it was built",
      ({ message }: Error) => message,
    );
    expect(said).toContain("its own sentence");
  });
});
