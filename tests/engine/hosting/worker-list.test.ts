import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listForWorker, WORKER } from "../../../src/hosting/worker-list.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listed-"));
  for (const name of ["assets", "data", "pdf", "folie/a", ".git"])
    mkdirSync(join(folder, name), { recursive: true });
  write(WORKER, "self.files=[];\nkeep(self.files);\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

async function list(): Promise<Record<string, string | null>> {
  await listForWorker(folder);
  const [line = "", ...rest] = readFileSync(join(folder, WORKER), "utf8").split("\n");
  expect(rest).toEqual(["keep(self.files);", ""]);
  return Object.fromEntries(JSON.parse(line.slice("self.files=".length, -1)));
}

test("lists what opens without a network, and nothing else", async () => {
  const kept = [
    "index.html",
    "assets/deck-1a.js",
    "data/a.csv",
    "pdf/folien.pdf",
    "icon.svg",
    "manifest.webmanifest",
  ];
  const others = [
    "vortrag.html",
    "reading.html",
    "index.html.br",
    "data/a.csv.gz",
    "folie/a/index.html",
    ".git/x.html",
    "robots.txt",
  ];
  for (const name of [...kept, ...others]) write(name, name);
  expect(Object.keys(await list()).sort()).toEqual(kept.sort());
});

test("tells versions apart where names do not", async () => {
  write("index.html", "one");
  write("assets/deck-1a.js", "one");
  const before = await list();
  write("index.html", "two");
  const after = await list();
  expect(after["index.html"]).not.toBe(before["index.html"]);
  expect([before["assets/deck-1a.js"], after["assets/deck-1a.js"]]).toEqual([null, null]);
});

test("a worker that keeps nothing stays as it is", async () => {
  write(WORKER, "gone();\n");
  await listForWorker(folder);
  expect(readFileSync(join(folder, WORKER), "utf8")).toBe("gone();\n");
});
