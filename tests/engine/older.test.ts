import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/*
 * README: the reading view draws its charts in Chrome 109 and Firefox 113. What came a version later lies in one library
 * of types with what had long been there, so the compiler cannot tell.
 */

const NEWER =
  /\.(?:toSorted|toReversed|toSpliced|with)\(|\b(?:Object|Map)\.groupBy\(|\bPromise\.withResolvers\(/g;

/** Rooms whose code browsers run. */
const ROOMS = ["audience", "charts", "console", "csv", "deck", "describe", "live", "model", "painter"].concat(
  ["pages", "reading", "stage", "ui", "words"],
);

test.each(ROOMS)("nothing in %s is newer than the oldest browsers", (room) => {
  const files = readdirSync(join("src", room), { recursive: true, encoding: "utf8" });
  const code = files.filter((name) => /\.tsx?$/.test(name));
  expect(code.length).toBeGreaterThan(0);
  const found = code.flatMap((name) =>
    (readFileSync(join("src", room, name), "utf8").match(NEWER) ?? []).map((one) => `${name}: ${one}`),
  );
  expect(found).toEqual([]);
});
