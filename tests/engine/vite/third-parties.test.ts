import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  describeParts,
  packageOf,
  readParty,
  WORKERS_PARTIES,
  writeTerms,
} from "../../../src/vite/third-parties.ts";

test("a file of the build tells the package that it comes from", () => {
  expect(packageOf("/x/node_modules/preact/dist/preact.mjs")).toBe("preact");
  expect(packageOf("/x/node_modules/@observablehq/plot/src/plot.js")).toBe("@observablehq/plot");
  expect(packageOf("/x/node_modules/a/node_modules/b/c.js")).toBe("b");
  expect(packageOf("/x/src/deck/deck.ts")).toBeUndefined();
  expect(packageOf("/x/node_modules/.cache/lecture/text.woff2")).toBeUndefined();
});

test("each is named with its version, its licence and its own terms", async () => {
  const parties = await Promise.all(
    ["preact", "@observablehq/plot", "workbox-core"].map((name) => readParty(process.cwd(), name)),
  );
  for (const { name, version, terms } of parties) {
    expect(writeTerms(parties)).toContain(`${name} ${version} (`);
    expect(terms.length, name).toBeGreaterThan(300);
  }
  expect(describeParts(parties)).toMatchObject({
    bomFormat: "CycloneDX",
    components: [
      { name: "preact", licenses: [{ license: { id: "MIT" } }] },
      { purl: /^pkg:npm\/%40observablehq\/plot@/ },
      {},
    ].map((one) => ("purl" in one ? { purl: expect.stringMatching(one.purl) } : one)),
  });
});

test("the worker's are the packages that its sources import, and what these need", () => {
  const imported = readdirSync("src/worker").flatMap((name) =>
    [...readFileSync(`src/worker/${name}`, "utf8").matchAll(/ from "([^."][^"]*)";/g)].map(
      ([, one = ""]) => one,
    ),
  );
  const all = new Set<string>();
  const add = (name: string) => {
    all.add(name);
    const { dependencies = {} } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as {
      dependencies?: Record<string, string>;
    };
    for (const one of Object.keys(dependencies)) if (!all.has(one)) add(one);
  };
  for (const name of imported) add(name);
  expect([...all].sort()).toEqual([...WORKERS_PARTIES].sort());
});
