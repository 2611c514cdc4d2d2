import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/*
 * What is known how well is a closed union. A copy of the charts gets one kind more, and the compiler has to
 * name every file that decides something by it: none may treat the new kind as if it were an old one.
 */

const options = {
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  module: "ESNext",
  moduleResolution: "bundler",
  types: [],
  noEmit: true,
  allowImportingTsExtensions: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitReturns: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
};

let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "decisions-"));
  for (const path of ["src", "package.json"]) await cp(path, join(copy, path), { recursive: true });
  await symlink(resolve("node_modules"), join(copy, "node_modules"), "dir");
  await writeFile(
    join(copy, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, include: ["src/charts"] }),
  );
});
afterAll(() => rm(copy, { recursive: true }));

/** Files of the charts, and of what they use, that do not compile. */
function complainedOf(): Promise<string[]> {
  return new Promise((done) => {
    const tsc = resolve("node_modules/typescript/bin/tsc");
    execFile(process.execPath, [tsc, "--pretty", "false"], { cwd: copy }, (_error, output) => {
      const files = output.split("\n").flatMap((line) => /^(src\/[^(]+)\(/.exec(line)?.[1] ?? []);
      done([...new Set(files)].sort());
    });
  });
}

/** Compiles with one text of a file replaced, and puts it back. */
async function withChange(file: string, from: string, to: string): Promise<string[]> {
  const path = join(copy, file);
  const text = await readFile(path, "utf8");
  expect(text).toContain(from);
  await writeFile(
    path,
    text.replace(from, () => to),
  );
  const files = await complainedOf();
  await writeFile(path, text);
  return files;
}

const inCharts = (files: readonly string[]) => files.filter((file) => file.startsWith("src/charts/"));

test("the copy compiles as it is", async () => {
  expect(await complainedOf()).toEqual([]);
}, 120_000);

test("a new kind of share asks the charts how its bar is drawn, and nothing else of them", async () => {
  const files = await withChange(
    "src/model/share.ts",
    '"disputed"] as const',
    '"disputed", "measured"] as const',
  );
  expect(inCharts(files)).toEqual(["src/charts/forms/shares/bars.ts"]);
  expect(files).toContain("src/model/share.ts");
}, 120_000);

test("a new evidence asks for the look of its dot", async () => {
  const files = await withChange("src/model/share.ts", '"none"] as const', '"measured", "none"] as const');
  expect(inCharts(files)).toEqual(["src/charts/forms/evidence/dots.ts"]);
}, 120_000);

test("a new kind of value asks which form shows it, and every form what it makes of it", async () => {
  const files = await withChange(
    "src/model/figure.ts",
    '| { kind: "none" }',
    '| { kind: "none" } | { kind: "range" }',
  );
  expect(inCharts(files)).toEqual([
    "src/charts/forms/counts/plan.ts",
    "src/charts/forms/evidence/dots.ts",
    "src/charts/forms/shares/plan.ts",
  ]);
  expect(files).toContain("src/model/leading-kind.ts");
  expect(files).toContain("src/model/levels.ts");
}, 120_000);
