import { describe, expect, test } from "vitest";
import { planShares } from "../../../src/charts/forms/shares/index.ts";
import { LINE_HEIGHT } from "../../../src/charts/layout/style.ts";
import type { CitedFigure } from "../../../src/model/figure.ts";
import { SHARE_KINDS } from "../../../src/model/share.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { slideFrame } from "../../helpers.ts";

/** The longest wording that a cell may have. */
const LIMIT = 120;

const wordings = {
  "of 34 characters": "rund drei Vierteln dieser Kommunen",
  "of 60": "erfunden ".repeat(7).trim().slice(0, 60),
  "up to the limit": "Von sehr vielen erfundenen ".repeat(5).slice(0, LIMIT).trim(),
  "of one long word": "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
};
const labels = {
  short: "Kurz",
  long: "Ein sehr langer Name einer Kategorie, der über mehrere Zeilen laufen muss",
};

const charts = Object.entries(wordings).flatMap(([words, wording]) =>
  Object.entries(labels).flatMap(([length, label]) =>
    [1, 2, 3, 6, 12, 15].flatMap((rows) =>
      [75, 5, 99].map((percent) => ({ words, length, rows, percent, wording, label })),
    ),
  ),
);

function figureOf({ rows, percent, wording, label }: (typeof charts)[number]): CitedFigure {
  return {
    ...syntheticFigures.shares,
    rows: Array.from({ length: rows }, (_, index) => ({
      category: { id: `${index}`, label: `${label} ${index}` },
      value: {
        kind: "share",
        share: {
          kind: SHARE_KINDS[index % SHARE_KINDS.length] ?? "about",
          percent,
          wording,
          source: "erfunden",
        },
      },
    })),
  };
}

const measureLines = (text: string, style: Parameters<typeof slideFrame.measure>[1]) => {
  const lines = text.split("\n");
  return {
    width: Math.max(...lines.map((line) => slideFrame.measure(line, style))),
    height: lines.length * style.fontSize * LINE_HEIGHT,
  };
};

describe.each([1152, 860, 576])("on a slide's chart %d pixels wide", (width) => {
  test.each(charts)("$rows rows with $length names and $percent % in words $words", (chart) => {
    const figure = figureOf(chart);
    const plan = planShares(figure, { ...slideFrame, width, height: 430 }, () => "#000000");
    for (const { x1, x2 } of plan.bars) {
      expect(x2).toBeGreaterThanOrEqual(x1);
      expect(x1).toBeGreaterThanOrEqual(0);
      expect(x2).toBeLessThanOrEqual(width);
    }
    const lengths = plan.bars.map(({ x1, x2 }) => x2 - x1);
    expect(Math.max(...lengths)).toBeGreaterThan(chart.percent / 2);
    const boxes = plan.values.map(({ text, x, y }) => ({ x, y, ...measureLines(text, plan.valueStyle) }));
    for (const [index, box] of boxes.entries()) {
      expect(box.x + box.width, "ends inside").toBeLessThanOrEqual(width);
      const next = boxes[index + 1];
      if (next)
        expect(box.y + box.height / 2, "over the next").toBeLessThanOrEqual(next.y - next.height / 2 + 2);
    }
  });
});

test("words that fit stand whole", () => {
  const figure = figureOf({
    words: "",
    length: "",
    rows: 4,
    percent: 75,
    wording: "rund drei Vierteln dieser Kommunen",
    label: "Kurz",
  });
  const plan = planShares(figure, { ...slideFrame, height: 430 }, () => "#000000");
  // What is exact has its number.
  expect(plan.values.slice(1).map(({ text }) => text.replaceAll("\n", " "))).toEqual(
    Array(3).fill("rund drei Vierteln dieser Kommunen"),
  );
});
