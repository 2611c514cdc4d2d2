import { describe, expect, test, vi } from "vitest";
import { chooseForm, forms } from "../../../src/charts/forms/registry.ts";
import type { Frame } from "../../../src/charts/layout/frame.ts";
import { draw } from "../../../src/charts/pen.ts";
import type { Figure, Value } from "../../../src/model/figure.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { parseHtml, slideFrame } from "../../helpers.ts";

const { measure } = slideFrame;
const document = parseHtml("<!doctype html>");
const figures: Figure[] = Object.values(syntheticFigures);

/** Slides' large and small charts, and columns: a desktop's, a tablet's and a phone's. */
const frames: Frame[] = [
  slideFrame,
  { ...slideFrame, active: 1 },
  { width: 540, height: 150, measure },
  { width: 1184, measure },
  { width: 820, measure },
  { width: 600, measure },
  { width: 320, measure },
];

const formsWithFigures = forms.flatMap((form) => figures.map((figure) => ({ form, id: form.id, figure })));

describe.each(formsWithFigures)("$figure.id as $id", ({ form, figure }) => {
  test.each(frames)("is drawn in $width × $height pixels", (frame) => {
    const warn = vi.spyOn(console, "warn");
    const plan = form.plan(figure, frame);
    expect(plan.width).toBe(frame.width);
    if (frame.height !== undefined) expect(plan.height).toBe(frame.height);
    // Without rows, forms that are made of rows have nothing to be high for.
    expect(plan.height).toBeGreaterThanOrEqual(figure.rows.length > 0 ? 1 : 0);
    const svg = draw(form.draw(plan as never), plan, document);
    expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
    expect(warn).not.toHaveBeenCalled();
  });
});

test("every form has a name of its own, and a made-up figure that it is chosen for", () => {
  const ids = forms.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(syntheticFigures).sort()).toEqual([...ids].sort());
});

const source = "erfunden";
const values: Record<Value["kind"], Value> = {
  none: { kind: "none" },
  share: { kind: "share", share: { kind: "exact", percent: 12, source } },
  levels: { kind: "levels", levels: [{ level: "ja", index: 0, percent: 12 }], complete: false, source },
  count: { kind: "count", count: 12, source },
  entries: { kind: "entries", found: 1, all: 2 },
  tally: { kind: "tally", tally: { exact: 1, rounded: 0, majority: 0, none: 0 } },
};
const pairs = Object.values(values).flatMap((one) => Object.values(values).map((other) => [one, other]));

test.each(pairs)("rows with $kind are shown by one form, whatever stands beside them", (...row) => {
  const rows = row.map((value, index) => ({ category: { id: `${index}`, label: "Was" }, value }));
  const figure = { ...syntheticFigures.list, rows };
  const suiting = forms.filter((form) => form.suits(figure));
  expect(suiting).toHaveLength(1);
  expect(chooseForm(figure)).toBe(suiting[0]);
});
