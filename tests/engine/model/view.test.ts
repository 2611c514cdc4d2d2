import { expect, test } from "vitest";
import type { Row, Value } from "../../../src/model/figure.ts";
import { choicesOf, inOrder } from "../../../src/model/view.ts";

/* MADE UP, all numbers. */

const scale = {
  levels: ["yes", "both", "no"].map((id) => ({ id, label: id })),
  neutral: "both",
  excerpt: false,
};
const row = (id: string, value: Value): Row => ({ category: { id, label: id }, value });
const none = (id: string) => row(id, { kind: "none" });
const levels = (id: string, ...percents: (number | undefined)[]) =>
  row(id, {
    kind: "levels",
    levels: percents.flatMap((percent, index) =>
      percent === undefined ? [] : [{ level: scale.levels[index]?.id ?? "", index, percent }],
    ),
    complete: percents.length === 3 && !percents.includes(undefined),
    source: "made-up",
  });
const idsOf = (rows: readonly Row[]) => {
  const { first } = choicesOf({ rows, scale });
  return first && inOrder({ rows }, first).rows.map(({ category }) => category.id);
};

test("rows stand by their first level, those without one after them as the lecture has them", () => {
  const rows = [
    none("lost"),
    levels("low", 10, 0, 90),
    levels("unsaid", undefined, 50),
    levels("high", 60),
    levels("as-low", 10, 20, 70),
    none("gone"),
  ];
  expect(idsOf(rows)).toEqual(["high", "low", "as-low", "lost", "unsaid", "gone"]);
});

test("nothing is lost or doubled, whatever is known", () => {
  for (const percents of [[1], [0, 0, 0], [0.1, 0, 99.9], [98, 0, 2]]) {
    const rows = Array.from({ length: 15 }, (_, at) =>
      at % 4 === 3 ? none(`${at}`) : levels(`${at}`, ...(at === 5 ? [99, 1, 0] : percents)),
    );
    const ids = idsOf(rows) ?? [];
    expect([...ids].sort()).toEqual(rows.map(({ category }) => category.id).sort());
    expect(ids[0]).toBe("5");
  }
});

test("an order that is there already, one number alone, and no number offer none", () => {
  expect(idsOf([levels("a", 60), levels("b", 60), levels("c", 10), none("d")])).toBeUndefined();
  expect(idsOf([none("z"), levels("a", 60)])).toBeUndefined();
  expect(idsOf([none("z"), levels("a", 60), levels("b", 10)])).toBeUndefined();
  expect(idsOf([none("a"), none("b")])).toBeUndefined();
  expect(idsOf([levels("a", undefined, 60), levels("b", undefined, 90)])).toBeUndefined();
});

test("a middle is offered where a scale has one and a row is wholly known", () => {
  const rows = [levels("a", 60, 20, 20), levels("b", 60)];
  expect(choicesOf({ rows, scale }).middle).toBe(true);
  expect(choicesOf({ rows: rows.slice(1), scale }).middle).toBeUndefined();
  const { neutral: _, ...plain } = scale;
  expect(choicesOf({ rows, scale: plain }).middle).toBeUndefined();
  expect(choicesOf({ rows, scale: { ...scale, neutral: "yes" } }).middle).toBeUndefined();
});

test("a value that no row is sorted by offers nothing", () => {
  const shares: Row[] = [10, 90].map((percent) =>
    row(`${percent}`, { kind: "share", share: { kind: "exact", percent, source: "made-up" } }),
  );
  expect(choicesOf({ rows: shares, scale })).toEqual({});
});
