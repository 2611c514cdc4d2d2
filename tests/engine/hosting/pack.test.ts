import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { packFolder } from "../../../src/hosting/pack.ts";

const LONG = "many words of a lecture, ".repeat(100);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "packed-"));
  mkdirSync(join(folder, "assets"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text = LONG) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name));
const files = () =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.includes("."));

test("each file of text gets twins that hold the same", async () => {
  write("index.html");
  write("assets/deck.js");
  await packFolder(folder);
  for (const name of ["index.html", "assets/deck.js"]) {
    expect(brotliDecompressSync(read(`${name}.br`)).toString()).toBe(LONG);
    expect(gunzipSync(read(`${name}.gz`)).toString()).toBe(LONG);
    expect(read(`${name}.br`).length).toBeLessThan(LONG.length / 10);
  }
});

test("what is packed already, too small, or for taking along stays alone", async () => {
  for (const name of ["a.woff2", "a.pdf", "a.png", "vortrag.html", "index.html.br"]) write(name);
  write("small.css", "p {}");
  const before = files().sort();
  await packFolder(folder);
  expect(files().sort()).toEqual(before);
});

test("a file that has changed gets new twins, one that has become small loses them", async () => {
  write("index.html");
  write("data.csv");
  await packFolder(folder);
  const kept = statSync(join(folder, "data.csv.br")).ino;
  write("index.html", `${LONG} and more`);
  await packFolder(folder);
  expect(brotliDecompressSync(read("index.html.br")).toString()).toBe(`${LONG} and more`);
  expect(statSync(join(folder, "data.csv.br")).ino).toBe(kept);
  write("index.html", "little");
  await packFolder(folder);
  expect(files()).not.toContain("index.html.br");
});
