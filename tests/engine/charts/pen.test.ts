import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

test("one file knows Plot", () => {
  const knowing = filesIn("src").filter((file) => readFileSync(file, "utf8").includes("@observablehq/plot"));
  // And one decides what of it is built.
  expect(knowing.toSorted()).toEqual(["src/charts/pen.ts", "src/vite/plot-parts.ts"]);
});

test.each(["charts", "painter", "describe", "model", "words"])(
  "no pattern in %s looks behind: browsers before Safari 16.4 would stop at the whole file",
  (room) => {
    const looking = filesIn(`src/${room}`).filter((file) => /\(\?<[=!]/.test(readFileSync(file, "utf8")));
    expect(looking).toEqual([]);
  },
);
