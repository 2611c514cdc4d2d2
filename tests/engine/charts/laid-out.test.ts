import { describe, expect, test } from "vitest";
import { formatN } from "#words/format.ts";
import { planLevelsSlide } from "../../../src/charts/forms/levels/slide.ts";
import { planListSlide } from "../../../src/charts/forms/list/slide.ts";
import { planMatrixColumn } from "../../../src/charts/forms/matrix/column.ts";
import { matrixOf } from "../../../src/charts/forms/matrix/plan.ts";
import { planMatrixTable } from "../../../src/charts/forms/matrix/table.ts";
import { relatedHead } from "../../../src/charts/forms/question/plan.ts";
import { placeBar } from "../../../src/charts/forms/shares/share-bars.ts";
import type { CitedFigure, Row } from "../../../src/model/figure.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { slideFrame } from "../../helpers.ts";

/* Where things stand that a reader would otherwise have to look for. MADE UP, all of it. */

const frame = { ...slideFrame, height: 430 };
const named = (label: string, index: number): Row => ({
  category: { id: `${index}`, label },
  value: { kind: "none" },
});

describe("levels", () => {
  const base = syntheticFigures.levels;
  const { levels = [] } = base.scale ?? {};
  const withLabel = (label: string, percents: readonly number[], length = 7): CitedFigure => ({
    ...base,
    rows: Array.from({ length }, (_, index) => ({
      ...named(`${label} ${index}`, index),
      value: {
        kind: "levels",
        levels: percents.map((percent, at) => ({ level: levels[at]?.id ?? "", index: at, percent })),
        complete: percents.length === levels.length,
        source: "erfunden",
      },
    })),
  });
  const long = "Gemeinschaftliche Verbesserung der Zusammenarbeit zwischen den Häusern und der Verwaltung";

  test("long labels leave their bars as many numbers as short ones do", () => {
    const percents = [30, 26, 12, 9, 23];
    const short = planLevelsSlide(withLabel("Kurz", percents), frame);
    const wide = planLevelsSlide(withLabel(long, percents), frame);
    expect(short.outside).toEqual([]);
    expect(wide.outside).toEqual([]);
    expect(wide.inside).toHaveLength(7 * percents.length);
    expect(wide.rows.labels.map(({ text }) => text.replaceAll("\n", " "))).toContain(`${long} 3`);
  });

  test.each([6, 12])("numbers do not drive each other off bars around a middle, %i rows", (count) => {
    const label = "Bessere Koordination der Flüchtlingspolitik im Bundesstaat";
    const percents = [31.2, 20.4, 18.8, 16.1, 13.5];
    const [gained, lost] = [percents, percents.toReversed()].map((all) => withLabel(label, all, count).rows);
    const rows = gained?.map((row, index) => (index % 2 === 0 ? row : (lost?.[index] ?? row))) ?? [];
    const plan = planLevelsSlide({ ...base, rows }, { ...frame, spread: "middle" });
    expect(plan.inside.length + plan.outside.length).toBe(count * percents.length);
    expect(plan.inside.length).toBeGreaterThan(plan.outside.length);
    const ends = plan.pieces.flatMap(({ x1, x2 }) => [x1, x2]);
    expect(Math.max(...ends) - Math.min(...ends)).toBeGreaterThan(frame.width / 4);
  });

  test.each(["Kurz", long])("names over the bars begin where the bars do: %s", (label) => {
    const { levels: two } = { levels: levels.slice(0, 2) };
    const figure = withLabel(label, [40, 30]);
    const plan = planLevelsSlide({ ...figure, scale: { levels: two, excerpt: true } }, frame);
    const [first] = plan.pieces;
    expect(plan.swatches).toHaveLength(two.length);
    expect(plan.swatches[0]?.x1).toBe(first?.x1);
  });
});

describe("a list that is cut", () => {
  const long =
    "Ein sehr langer Name eines Eintrags, der gewiss über mehrere Zeilen laufen muss, wenn er schmal steht";
  const rows = Array.from({ length: 12 }, (_, index) => named(index > 5 ? long : "Kurz", index));
  const cut = (text?: string): CitedFigure => ({
    ...syntheticFigures.list,
    rows,
    gap: { at: "unknown", ...(text && { text }) },
  });

  test("goes on where it ends, in its last column", () => {
    const { spines, gap } = planListSlide(cut(), frame);
    expect(spines).toHaveLength(2);
    expect(gap?.line).toMatchObject({ x: spines[1]?.x, y1: spines[1]?.y2 });
  });

  test("has a note on that under all of it", () => {
    const { spines, gap, items } = planListSlide(cut("Hier fehlt etwas."), frame);
    expect(gap?.line.x).toBe(spines[0]?.x);
    expect(gap?.line.y1).toBeGreaterThanOrEqual(Math.max(...items.map(({ y }) => y)));
  });
});

describe("entries by lists in a column of text", () => {
  const matrix = matrixOf(syntheticFigures.matrix);
  const column = (width: number) => ({ measure: frame.measure, width });

  test("are a table where there is room, each head over its own units", () => {
    const plan = planMatrixTable(matrix, column(748), -1);
    expect(plan?.guides).toEqual([]);
    const lefts = new Set(plan?.units.map(({ x }) => x - (plan?.size ?? 0) / 2));
    for (const { x } of plan?.heads ?? [])
      expect([...lefts].some((left) => Math.abs(left - x) < 0.01)).toBe(true);
    expect(new Set(plan?.heads.map(({ x }) => x)).size).toBe(matrix.columns.length);
    expect(plan?.totals.map(({ x }) => x)).toEqual(plan?.heads.map(({ x }) => x));
  });

  test("stay where they are when a row is marked", () => {
    const at = (active: number) => planMatrixTable(matrix, column(640), active);
    const [plain] = [at(-1)];
    for (const [active] of matrix.rows.entries()) {
      const plan = at(active);
      expect(plan?.heads).toEqual(plain?.heads);
      expect(plan?.units.map(({ x, y }) => [x, y])).toEqual(plain?.units.map(({ x, y }) => [x, y]));
      expect(plan?.labels.map(({ text }) => text)).toEqual(plain?.labels.map(({ text }) => text));
      expect(plan?.band).toBeDefined();
    }
    expect(plain?.band).toBeUndefined();
  });

  test("are no table where a word is too long for its place", () => {
    const [first] = matrix.rows;
    if (!first) throw new Error("no rows");
    const category = { ...first.category, label: "Unterstützungsbedarfskoordination".repeat(2) };
    expect(planMatrixTable({ ...matrix, rows: [{ ...first, category }] }, column(600), -1)).toBeUndefined();
  });

  test("have their heads one below the other on a phone", () => {
    expect(planMatrixTable(matrix, column(340), -1)).toBeUndefined();
    const { guides, heads } = planMatrixColumn(matrix, column(340), -1);
    expect(guides).toHaveLength(heads.length);
    expect(new Set(heads.map(({ y }) => y)).size).toBe(heads.length);
  });
});

test("a value of another survey says as much of it as is known", () => {
  const [row = named("Ein Eintrag", 0)] = syntheticFigures.shares.rows;
  expect(relatedHead({ row, base: "befragte Häuser" })).toBe("Andere Befragung");
  expect(relatedHead({ row, base: "befragte Häuser", n: { from: 9, to: 9 } })).toBe(
    `Andere Befragung, ${formatN({ from: 9, to: 9 })}`,
  );
});

test("hundredths are no pattern: a bar shows no more parts than can be counted", () => {
  const partsOf = (percent: number) =>
    placeBar(
      { kind: "about", percent, wording: "rund", source: "erfunden" },
      { barTop: 0, barBottom: 30 },
      (at) => at * 5.5,
      "#000000",
    ).map(({ parts }) => parts.length);
  expect(partsOf(68)).toEqual([0, 0]);
  expect(partsOf(80)).toEqual([3, 0]);
});

test.each(Array.from({ length: 500 }, (_, index) => 280 + index))(
  "thirds have their line in a bar of %i pixels",
  (width) => {
    const bars = placeBar(
      { kind: "about", percent: 66.7, wording: "zwei Drittel", source: "erfunden" },
      { barTop: 0, barBottom: 30 },
      (at) => (at / 100) * width,
      "#000000",
    );
    expect(bars.map(({ parts }) => parts.length)).toEqual([1, 0]);
  },
);
