import type { Figure } from "../../../model/figure.ts";
import type { Sized } from "../../layout/frame.ts";
import { withoutHyphens } from "../../layout/hyphens.ts";
import { waveColor } from "../../layout/style.ts";
import { type CountsPlan, GAP, groupsOf, ROWS } from "./plan.ts";

/** Height of a number and its label over the units. */
const HEAD = 120;
/** From the units' upper edge up to the middle of a number, and of a label. */
const NUMBER = 74;
const LABEL = 22;

/** One field after the other on one grid: all to one scale. */
export function planCountsSlide(figure: Figure, frame: Sized): CountsPlan {
  let next = 0;
  const groups = groupsOf(figure).map((group, index) => {
    const placed = { ...group, column: next, fill: waveColor(index) };
    next += group.columns + GAP;
    return placed;
  });
  const columns = Math.max(1, next - GAP);
  const cell = Math.min(frame.width / columns, (frame.height - HEAD) / ROWS);
  const top = HEAD + Math.max(0, (frame.height - HEAD - ROWS * cell) / 2);
  return {
    counts: true,
    width: frame.width,
    height: frame.height,
    groups: groups.map(({ count, column, fill }) => ({ count, column, fill, x: 0, y: top })),
    grid: { cell, gap: 3, rx: 2, rows: ROWS },
    numbers: groups.map(({ text, column }) => ({ text, x: column * cell, y: top - NUMBER })),
    numberStyle: { fontSize: 64, fontWeight: 600 },
    labels: groups.map(({ label, column }) => ({
      text: withoutHyphens(label),
      x: column * cell,
      y: top - LABEL,
    })),
    labelStyle: { fontSize: 24, fontWeight: 400 },
  };
}
