import { expect, test } from "vitest";
import { readMark } from "../../../src/read/read-mark.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { problemsOf } from "../../problems-of.ts";

const figures = Object.fromEntries(Object.values(syntheticFigures).map((figure) => [figure.id, figure]));
const counts = Object.values(figures).filter(({ measure }) => measure === "count");
const shares = Object.values(figures).filter(({ measure }) => measure === "share");
const caption = "One square, one garden: {n} answered.";

test("a mark has as many squares as its row counts, and says so", () => {
  const rows = counts.flatMap(({ id, rows }) => rows.map((row) => ({ figure: id, row })));
  expect(rows.some(({ row }) => row.value.kind === "count")).toBe(true);
  for (const { figure, row } of rows) {
    const mark = readMark({ figure, category: row.category.id, caption }, figures, "slides/a.md");
    const { value } = row;
    const silent = readMark({ figure, category: row.category.id }, figures, "slides/a.md");
    expect(silent).toEqual(value.kind === "count" ? { count: value.count } : undefined);
    if (value.kind === "count")
      expect(mark).toEqual({
        count: value.count,
        caption: `One square, one garden: ${value.count} answered.`,
      });
    else expect(mark).toBeUndefined();
  }
});

test("what is no count, or no row of it, is refused by its place", () => {
  const [count] = counts;
  const [share] = shares;
  if (!count || !share) throw new Error("no such figures");
  for (const [figure, category] of [
    ["nothing", "a"],
    [share.id, share.rows[0]?.category.id ?? ""],
    [count.id, "nothing"],
  ] as const) {
    const [problem] = problemsOf(() => readMark({ figure, category, caption }, figures, "slides/a.md"));
    expect(problem).toMatchObject({ file: "slides/a.md", column: "mark" });
    expect(problem?.expected).toContain("one of");
  }
});
