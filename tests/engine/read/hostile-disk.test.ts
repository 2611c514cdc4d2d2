import { execFile } from "node:child_process";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { formatProblem, LectureError } from "../../../src/model/problem.ts";
import { formatProblemForPeople } from "../../../src/read/for-people.ts";
import { readLecture } from "../../../src/vite/read-lecture.ts";
import { type SmallLecture, writeSmallLecture } from "../../small-lecture.ts";

const run = promisify(execFile);
const FILE = "data/beispiel.csv";

let lecture: SmallLecture;
let path: string;
let right: string;

beforeAll(async () => {
  lecture = await writeSmallLecture();
  path = join(lecture.folder, FILE);
  right = await readFile(path, "utf8");
});
beforeEach(async () => {
  await rm(path, { recursive: true, force: true });
});
afterAll(() => lecture.remove());

async function problemsOnDisk() {
  try {
    await readLecture(lecture.folder);
  } catch (error) {
    if (error instanceof LectureError) return error.problems;
    throw error;
  }
  throw new Error("expected problems, got none");
}

const found: Record<string, [make: () => Promise<unknown>, english: string, german: string]> = {
  "10 MB": [
    () => writeFile(path, new Uint8Array(10_000_000).fill(59)),
    "expected at most 500000 bytes, got 10000000 bytes",
    "Die Datei ist mit 10.000.000 Bytes zu groß, erlaubt sind 500.000. " +
      "Speichern Sie nur die Tabelle dieser Abbildung.",
  ],
  "a directory": [
    () => mkdir(path),
    "expected a readable CSV file, got EISDIR",
    "Das ist ein Ordner und keine Datei. Benennen Sie ihn um und legen Sie die CSV-Datei an seine Stelle.",
  ],
  "a link to nothing": [
    () => symlink("nowhere.csv", path),
    "expected a readable CSV file, got ENOENT",
    "Hier ist keine Datei zu finden. Legen Sie die CSV-Datei wieder an diese Stelle.",
  ],
  "a link to itself": [
    () => symlink("beispiel.csv", path),
    "expected a readable CSV file, got ELOOP",
    "Die Datei lässt sich nicht lesen (ELOOP). Schließen Sie sie in anderen Programmen und prüfen Sie die Rechte.",
  ],
  "a device without an end": [
    () => symlink("/dev/zero", path),
    "expected a readable CSV file, got no file",
    "Das ist keine gewöhnliche Datei. Legen Sie die CSV-Datei an ihre Stelle.",
  ],
};

// Windows lets only some users make links, and has no such devices.
describe.skipIf(process.platform === "win32")("in place of a spreadsheet", { timeout: 30_000 }, () => {
  test.each(Object.entries(found))("%s is refused", async (_, [make, english, german]) => {
    await make();
    const problems = await problemsOnDisk();
    expect(problems.map(formatProblem)).toEqual([`${FILE}: ${english}`]);
    expect(problems.map(formatProblemForPeople)).toEqual([`${FILE}: ${german}`]);
  });
});

test.each([
  "~$beispiel.csv",
  "._beispiel.csv",
  ".~lock.beispiel.csv#",
  ".~lock.beispiel.csv",
  ".DS_Store",
  "~beispiel.csv",
  ".beispiel.csv.swp",
])("what a program leaves beside a file is no file of values: %s", async (name) => {
  await writeFile(path, right);
  const left = join(lecture.folder, "data", name);
  await writeFile(left, new Uint8Array([0, 5, 22, 7, 255, 254]));
  const read = await readLecture(lecture.folder).finally(() => rm(left));
  expect(Object.keys(read.figures)).toContain("beispiel");
});

test.each(["beispiel (1).csv", "Kopie von beispiel.csv", "beispiel - Kopie.csv", "Beispiel.csv"])(
  "a copy beside a file is told by its name: %s",
  async (name) => {
    await writeFile(path, right);
    const copy = join(lecture.folder, "data", name);
    await writeFile(copy, right);
    const problems = await problemsOnDisk().finally(() => rm(copy));
    expect(problems.map(formatProblemForPeople).join()).toContain(`data/${name}`);
  },
);

test("a directory that belongs to no figure is refused by its name", async () => {
  await writeFile(path, right);
  const stranger = join(lecture.folder, "data/x.csv");
  await mkdir(stranger);
  const problems = await problemsOnDisk();
  await rm(stranger, { recursive: true });
  expect(problems).toHaveLength(1);
  expect(problems.map(formatProblem).join()).toMatch(
    /^data\/x\.csv: expected one of the figures of data\/figures\.ts: .+, got "x"$/,
  );
});

test("npm run data:check says it in German, slides' mistakes in English, and fails", async () => {
  await writeFile(path, right.replace("Das Erste;", "Das Erste;viel"));
  const slide = join(lecture.folder, "slides/anfang.md");
  const text = await readFile(slide, "utf8");
  await writeFile(slide, text.replace(/^minutes:.*$/m, "minutes: lang"));
  const script = [
    "node_modules/vite-node/dist/cli.mjs",
    "--config",
    "src/vite/scripts.ts",
    "src/cli/data-check.ts",
  ];
  const failed: unknown = await run(process.execPath, script, {
    env: { ...process.env, LECTURE: lecture.folder },
  }).catch((error) => error);
  await writeFile(slide, text);
  expect(failed).toMatchObject({ code: 1, stdout: "" });
  expect((failed as { stderr: string }).stderr.trim().split("\n")).toEqual([
    `${FILE}, Zeile 2, Spalte „sehr viel“: „viel“ ist kein Anteil. ` +
      "Möglich sind Zahlen von 0 bis 100 wie 71,5 oder eine leere Zelle.",
    'slides/anfang.md:2: "minutes": expected minutes from 0.5 to 60, got "lang"',
  ]);
}, 30_000);
