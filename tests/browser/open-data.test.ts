import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EVIDENCE_FIGURE } from "../../src/describe/tally.ts";
import { PACKED } from "../../src/hosting/pack.ts";
import type { DataPackage } from "../../src/render/data-package.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
let ids: string[];

beforeAll(async () => {
  site = await openSite();
  const { figures } = await readLecture(process.cwd());
  ids = Object.keys(figures).filter((id) => id !== EVIDENCE_FIGURE);
});
afterAll(async () => {
  await site.close();
});

test("the built deck has every figure's values beside it, and a data package that lists them", async () => {
  const response = await fetch(new URL("data/datapackage.json", site.url));
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toContain("application/json");
  const { resources } = (await response.json()) as DataPackage;
  expect(resources.map(({ name }) => name)).toEqual(ids);
  const listed = [...resources.map(({ path }) => path), "datapackage.json", "dcat-ap.jsonld", "CITATION.cff"];
  expect(
    readdirSync("dist/data")
      .filter((name) => !PACKED.test(name))
      .sort(),
  ).toEqual(listed.sort());
  for (const { path, bytes, hash, mediatype } of resources) {
    const table = await fetch(new URL(`data/${path}`, site.url));
    expect(table.status, path).toBe(200);
    expect(table.headers.get("content-type"), path).toContain(mediatype);
    const content = Buffer.from(await table.arrayBuffer());
    expect([...content.subarray(0, 3)], path).toEqual([0xef, 0xbb, 0xbf]);
    expect(content.byteLength, path).toBe(bytes);
    expect(`sha256:${createHash("sha256").update(content).digest("hex")}`, path).toBe(hash);
  }
});

test("what is not there is missing: no page answers for it", async () => {
  for (const path of ["no-such-page", "no-such-page.html", "assets/no-such.js", "data/no-such.csv"])
    expect([path, (await fetch(site.url + path)).status]).toEqual([path, 404]);
});
