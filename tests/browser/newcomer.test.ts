import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Built, buildLecture } from "../build-lecture.ts";

/*
 * A newcomer makes another lecture: copies the files that CONTRIBUTING shows, and builds them by the switch that
 * it names.
 */

/** A file's name on a line of its own, and below it what is in it. */
const FILE = /^`([\w./-]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm;

let folder: string;
let built: Built;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newcomer-"));
  const text = await readFile("CONTRIBUTING.md", "utf8");
  const [, steps = ""] = text.split("\n## Make another lecture\n");
  const [recipe = ""] = steps.split("\n# The law\n");
  for (const [, name = "", content = ""] of recipe.matchAll(FILE)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  built = await buildLecture(folder);
});
afterAll(async () => {
  await built.remove();
  await rm(folder, { recursive: true });
});

test("the steps of CONTRIBUTING make a lecture, with its slide, its number and its language", async () => {
  const html = await readFile(join(built.folder, "index.html"), "utf8");
  expect(html).toContain('<html lang="en">');
  expect(html).toContain("What gardens need");
  expect(html).toContain("71.5%");
  expect(await readFile(join(built.folder, "data/needs.csv"), "utf8")).toContain("Water,71.5,,report");
});
