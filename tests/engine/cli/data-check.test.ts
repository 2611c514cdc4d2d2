import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type SmallLecture, writeSmallLecture } from "../../small-lecture.ts";

const run = promisify(execFile);
const SCRIPT = [
  "node_modules/vite-node/dist/cli.mjs",
  "--config",
  "src/vite/scripts.ts",
  "src/cli/data-check.ts",
];

let lecture: SmallLecture;
beforeEach(async () => {
  lecture = await writeSmallLecture();
});
afterEach(() => lecture.remove());

async function check(folder = lecture.folder): Promise<string[]> {
  const { stdout } = await run(process.execPath, SCRIPT, { env: { ...process.env, LECTURE: folder } });
  return stdout.trim().replaceAll("\u00a0", " ").split("\n");
}

async function git(...args: string[]): Promise<void> {
  const who = ["-c", "user.name=Niemand", "-c", "user.email=niemand@example.org"];
  await run("git", ["-C", lecture.folder, ...who, ...args]);
}

async function fillIn(first: string, second?: string): Promise<void> {
  const path = join(lecture.folder, "data/beispiel.csv");
  const text = (await readFile(path, "utf8")).replace(/Das Erste;.*/, `Das Erste;${first}`);
  await writeFile(path, second === undefined ? text : text.replace(/Das Zweite;.*/, `Das Zweite;${second}`));
}

const right = (values: string) => `Alle Dateien sind in Ordnung: 1 Abbildung, ${values}.`;

test("says what is known, as it is drawn, and that all is well", async () => {
  await fillIn(";;≈75;drei von vier;");
  expect(await check()).toEqual([
    "beispiel.csv: 1 von 2 Beispiele mit Wert",
    `  ${"Das Erste".padEnd(56)}  drei von vier [≈75] (erfunden)`,
    "",
    "Mit dem letzten Commit lässt sich nicht vergleichen.",
    "",
    right("1 Wert"),
  ]);
}, 60_000);

test("says what has changed since the last commit, by values and sources, and nothing of how they are typed", async () => {
  await git("init", "-q");
  await fillIn("60;40;;;");
  await git("add", "-A");
  await git("commit", "-q", "-m", "Erfunden");
  await fillIn("60,0 %;40;;;");
  expect(await check(relative(process.cwd(), lecture.folder))).toContain(
    "Seit dem letzten Commit hat sich kein Wert geändert.",
  );
  await fillIn(";;≈75;drei von vier;");
  const said = await check();
  expect(said.slice(said.indexOf("Geändert seit dem letzten Commit:"))).toEqual([
    "Geändert seit dem letzten Commit:",
    "  beispiel, Das Erste: sehr viel 60 %, wenig 40 % (erfunden) → drei von vier [≈75] (erfunden)",
    "",
    right("1 Wert"),
  ]);
  // A neighbour's decimals are how a value is written, and no change of it.
  await fillIn("60;40;;;", "50;50;;;");
  await git("commit", "-q", "-a", "-m", "Erfunden");
  await fillIn("60,5;39,5;;;");
  const changed = await check();
  expect(changed.slice(changed.indexOf("Geändert seit dem letzten Commit:")).slice(0, 3)).toEqual([
    "Geändert seit dem letzten Commit:",
    "  beispiel, Das Erste: sehr viel 60 %, wenig 40 % (erfunden) → sehr viel 60,5 %, wenig 39,5 % (erfunden)",
    "",
  ]);
  await fillIn("60;40;;;", "50;50;;;");
  await fillIn(";;;;");
  expect(await check()).toContain("  beispiel, Das Erste: sehr viel 60 %, wenig 40 % (erfunden) → ohne Wert");
}, 120_000);
