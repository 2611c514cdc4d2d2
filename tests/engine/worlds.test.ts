import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

const TSC = "node_modules/typescript/bin/tsc";
const run = promisify(execFile);

/** Files of an otherwise empty project; each but the last uses what its world does not have. */
const files: Record<string, string> = {
  "src/model/wrong-page.ts": "export const title = document.title;\n",
  "src/model/wrong-node.ts": 'import { join } from "node:path";\nexport const path = join("a", "b");\n',
  "src/words/de/wrong-timer.ts": "export const here = process.cwd();\n",
  "src/deck/wrong-node.ts": 'import { join } from "node:path";\nexport const path = join("a", "b");\n',
  "src/deck/wrong-process.ts": "export const here = process.cwd();\n",
  "src/pdf/page/wrong-process.ts": "export const here = process.cwd();\n",
  "src/vite/wrong-page.ts": "export const title = document.title;\n",
  "src/pdf/wrong-page.ts": "export const width = window.innerWidth;\n",
  "src/console/right.ts": "export const title = document.title;\n",
  "src/vite/right.ts": 'import { join } from "node:path";\nexport const path = join(process.cwd(), "b");\n',
};

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "worlds-"));
  const configs = (await readdir(".")).filter((name) => /^tsconfig.*\.json$/.test(name));
  for (const name of configs) await cp(name, join(root, name));
  // Not the folder itself: what tsc remembers of this project lies in it.
  await mkdir(join(root, "node_modules"));
  for (const name of (await readdir("node_modules")).filter((one) => !one.startsWith(".")))
    await symlink(join(process.cwd(), "node_modules", name), join(root, "node_modules", name), "junction");
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
});
afterAll(() => rm(root, { recursive: true }));

test("one command finds what a world does not have, in every world", async () => {
  const args = [join(process.cwd(), TSC), "-b", "--pretty", "false"];
  const { stdout } = await run(process.execPath, args, { cwd: root }).catch(
    (error: { stdout: string }) => error,
  );
  const found = [...stdout.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map(([, file = ""]) => file);
  const expected = Object.keys(files).filter((name) => name.includes("/wrong-"));
  expect(found.sort()).toEqual(expected.sort());
});

/** Whether a path of the configuration, a file or folder, is or holds a file. */
const holds = (path: string, file: string) => file === path || file.startsWith(`${path}/`);

interface World {
  include: string[];
  exclude?: string[];
}

test("every file of the project belongs to one world", async () => {
  const names = (await readdir(".")).filter((name) => /^tsconfig\.(?!base)\w+\.json$/.test(name));
  const worlds = await Promise.all(
    names.map(async (name): Promise<World> => {
      const text = await readFile(name, "utf8");
      return JSON.parse(text.replaceAll(/^\s*\/\/.*$/gm, ""));
    }),
  );
  const worldsOf = (file: string) =>
    worlds.filter(
      ({ include, exclude = [] }) =>
        include.some((path) => holds(path, file)) && !exclude.some((path) => holds(path, file)),
    );
  const { stdout } = await run("git", ["ls-files", "--cached", "--others", "--exclude-standard"]);
  const sources = stdout.split("\n").filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((file) => existsSync(file) && worldsOf(file).length !== 1)).toEqual([]);
});
