import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

const TSC = join(process.cwd(), "node_modules/typescript/bin/tsc");
const run = promisify(execFile);
let root: string;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "stage-")));
  for (const name of ["package.json", "tsconfig.base.json", "src/stage", "src/words", "src/model"])
    await cp(name, join(root, name), { recursive: true });
  await symlink(join(process.cwd(), "node_modules"), join(root, "node_modules"), "junction");
  const tsconfig = {
    extends: "./tsconfig.base.json",
    compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true },
    include: ["src/stage", "src/words/*/commands.ts"],
  };
  await writeFile(join(root, "tsconfig.json"), JSON.stringify(tsconfig));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Where the compiler finds fault, a file each, after a change of one. */
async function faultsAfter(file: string, from: string, to: string): Promise<string[]> {
  const path = join(root, file);
  const text = await readFile(path, "utf8");
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
  try {
    const args = [TSC, "-p", root, "--pretty", "false"];
    const { stdout } = await run(process.execPath, args, { cwd: root }).catch(
      (error: { stdout: string }) => error,
    );
    return [...new Set([...stdout.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map(([, name = ""]) => name))];
  } finally {
    await writeFile(path, text);
  }
}

const TABLE = "src/stage/commands.ts";
const FIRST_ROW = "export const commands = {";

test("the table compiles as it is", async () => {
  expect(await faultsAfter(TABLE, FIRST_ROW, FIRST_ROW)).toEqual([]);
});

test("a new row without a case in the reducer and without words does not compile", async () => {
  const row = `${FIRST_ROW}\n  sing: { ...room, args: nothing, keys: { deck: ["x"] } },`;
  expect((await faultsAfter(TABLE, FIRST_ROW, row)).sort()).toEqual([
    "src/stage/labels.ts",
    "src/stage/reduce.ts",
  ]);
});

test("a key in a place whose help does not say what it does, does not compile", async () => {
  const from = 'keys: { deck: ["f"] }';
  expect(await faultsAfter(TABLE, from, 'keys: { deck: ["f"], console: ["f"] }')).toEqual([
    "src/stage/labels.ts",
  ]);
});

test("a language that lacks a command's words does not compile", async () => {
  const file = "src/words/en/commands.ts";
  expect(await faultsAfter(file, 'next: { label: "Next",', "next: {")).toEqual([file]);
});

test("words without a row do not compile", async () => {
  const from = "  next: InDeck & InConsole;";
  const faults = await faultsAfter("src/words/types/commands.ts", from, `  sing?: Named;\n${from}`);
  expect(faults).toEqual(["src/stage/labels.ts"]);
});
