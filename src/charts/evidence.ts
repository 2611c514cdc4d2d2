import * as Plot from "@observablehq/plot";
import { EVIDENCE_LABELS } from "../lecture/describe.ts";
import type { Figure } from "../lecture/figure.ts";
import type { Evidence } from "../lecture/share.ts";
import type { Frame } from "./frame.ts";
import { hatch, inkDefinitions } from "./inks.ts";
import { placeRows } from "./rows.ts";
import { colors, SMALL } from "./style.ts";
import { joinLines, placeTexts } from "./texts.ts";

const KEY_HEIGHT = 36;
const kinds = Object.keys(EVIDENCE_LABELS) as Evidence[];

/** One dot per value of every figure, by how well it is known. */
export function evidenceChart(figure: Figure, frame: Frame): Plot.PlotOptions {
  const plan = placeRows(
    figure.rows.map(({ category }) => category.label),
    frame,
    { top: KEY_HEIGHT, labelPart: 0.7 },
  );
  const longest = Math.max(1, ...figure.rows.map((row) => countOf(row.value)));
  const rowHeight = plan.rows[0]?.height ?? 0;
  const step = Math.min(rowHeight * 0.9, (frame.width - plan.barStart) / longest);
  const dots = figure.rows.flatMap(({ value }, row) => {
    if (value.kind !== "tally") return [];
    const order = kinds.flatMap((kind) => Array.from({ length: value.tally[kind] }, () => kind));
    const y = plan.rows[row]?.barY ?? 0;
    return order.map((kind, index) => ({ kind, x: plan.barStart + (index + 0.5) * step, y }));
  });
  const lost = figure.rows.flatMap(({ value }, row) =>
    countOf(value) === 0
      ? { text: "Antworten nicht erhalten", x: plan.barStart, y: plan.rows[row]?.barY ?? 0 }
      : [],
  );
  const labels = figure.rows.map((_, row) => ({
    text: joinLines(plan.labels.labels[row]),
    x: 0,
    y: plan.rows[row]?.labelY ?? 0,
    active: row === frame.active,
  }));
  return {
    width: frame.width,
    height: frame.height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      inkDefinitions(figure.id),
      drawKey(figure, frame),
      drawDots(dots, figure.id, Math.min(8, step * 0.42)),
      placeTexts(
        labels.filter(({ active }) => !active),
        plan.labels.style,
      ),
      placeTexts(
        labels.filter(({ active }) => active),
        { ...plan.labels.style, fontWeight: 600, fill: colors.accent },
      ),
      placeTexts(lost, { fontSize: SMALL, fontWeight: 400, fill: colors.muted }),
    ],
  };
}

type Value = Figure["rows"][number]["value"];

const countOf = (value: Value) =>
  value.kind === "tally" ? kinds.reduce((sum, kind) => sum + value.tally[kind], 0) : 0;

/** Filled: printed. Half-filled ring: words. Hatched: majority. Empty ring: no value. */
function drawDots(
  dots: readonly { kind: Evidence; x: number; y: number }[],
  key: string,
  r: number,
): Plot.Markish {
  const fills: Record<Evidence, string> = {
    exact: colors.hue,
    rounded: colors.hueLight,
    majority: hatch(key),
    none: colors.paper,
  };
  return kinds.map((kind) =>
    Plot.dot(
      dots.filter((dot) => dot.kind === kind),
      {
        x: "x",
        y: "y",
        r,
        fill: fills[kind],
        stroke: kind === "none" ? colors.neutral : colors.hue,
        strokeWidth: 1.5,
      },
    ),
  );
}

function drawKey(figure: Figure, frame: Frame): Plot.Markish {
  let x = 8;
  const keys = kinds.map((kind) => {
    const place = { kind, text: EVIDENCE_LABELS[kind], x, y: 12 };
    x += 36 + frame.measure(place.text, { fontSize: SMALL, fontWeight: 400 });
    return place;
  });
  return [
    drawDots(keys, figure.id, 8),
    placeTexts(
      keys.map((one) => ({ ...one, x: one.x + 15 })),
      { fontSize: SMALL, fontWeight: 400 },
    ),
  ];
}
