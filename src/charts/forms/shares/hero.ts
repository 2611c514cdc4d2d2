import { describeSurveys } from "../../../describe/base.ts";
import { formatTogether } from "../../../describe/value.ts";
import type { Figure, Row } from "../../../model/figure.ts";
import type { Share } from "../../../model/share.ts";
import { NO_LEGEND } from "../../layout/fields.ts";
import { type Frame, isColumn } from "../../layout/frame.ts";
import { joinLines, type Label, layOut, layOutNarrow } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { rowLabel } from "../../layout/rows.ts";
import { colors, LINE_HEIGHT, SMALL } from "../../layout/style.ts";
import { type ColorOf, placeEnds, quietIn, type SharesPlan, sharesOf } from "./plan.ts";
import { placeBar } from "./share-bars.ts";

/** How two shares are set: the number first, its survey beside it, the bar under both; canvas pixels. */
interface Look {
  number: number;
  label: number;
  bar: number;
  /** Between the two. */
  gap: number;
  /** Lines of its survey beside a number. */
  lines: number;
  /** Ends of the scale are written under the last bar. */
  axis: boolean;
}

/** From a slide of its own down to a finding's margin. */
const LOOKS: readonly Look[] = [
  { number: 96, label: 29, bar: 84, gap: 40, lines: 2, axis: true },
  { number: 80, label: 26, bar: 64, gap: 32, lines: 2, axis: true },
  { number: 64, label: 24, bar: 52, gap: 26, lines: 2, axis: true },
  { number: 48, label: 20, bar: 40, gap: 20, lines: 2, axis: true },
  { number: 40, label: 19, bar: 30, gap: 14, lines: 1, axis: false },
  { number: 36, label: SMALL, bar: 32, gap: 14, lines: 1, axis: false },
  { number: 32, label: SMALL, bar: 22, gap: 10, lines: 1, axis: false },
  { number: 26, label: SMALL, bar: 18, gap: 10, lines: 2, axis: false },
];
/** Where not even that fits, survey, number and bar stand one under the other. */
const STACKED: Look = { number: 26, label: SMALL, bar: 24, gap: 16, lines: 1, axis: true };
/** What a number's size may be in a column, canvas pixels, and of its width. */
const IN_COLUMN = { most: 64, part: 1 / 10 };
/** Between a number and its survey, and from both to the bar. */
const BESIDE = 14;
const NEAR = 3;
/** Height of the scale's ends, beside their letters. */
const AXIS = 8;
const NOTE_GAP = 6;
const TICK = 6;
/** From the middle of a line to where its letters stand, in font sizes. */
const BASELINE = 0.35;

/** More shares than that are a chart of bars. */
const MOST = 2;

/** A row with its share. */
interface Known {
  row: Row;
  share: Share;
  /** Its value as it is written. */
  text: string;
}

/** A row's head, laid out. */
interface Head {
  value: Label;
  label: Label;
  height: number;
}

/**
 * One share or two as the picture: each number large, beside it whose it is, its bar under both as wide as the frame:
 * all such charts of a slide share one scale. Under shares of two surveys, that these are no course. Undefined where a
 * frame is too small for that.
 * @param colorOf the colour of a row's bar
 */
export function planHero(figure: Figure, frame: Frame, colorOf: ColorOf): SharesPlan | undefined {
  const written = formatTogether(figure, figure.rows);
  const known = sharesOf(figure).flatMap(({ row, share, index }): Known[] =>
    share ? [{ row, share, text: written[index] ?? "" }] : [],
  );
  if (known.length === 0 || known.length > MOST || known.length < figure.rows.length || frame.anchors)
    return undefined;
  const largest = isColumn(frame)
    ? Math.min(IN_COLUMN.most, frame.width * IN_COLUMN.part)
    : Number.POSITIVE_INFINITY;
  const tries = [
    ...LOOKS.filter(({ number }) => number <= largest).map((look) => ({
      look,
      heads: known.map((one) => layOutBeside(one, look, frame)),
    })),
    { look: STACKED, heads: known.map((one) => layOutStacked(one, frame)) },
  ];
  for (const { look, heads } of tries) {
    const fitting = heads.flatMap((head) => head ?? []);
    if (fitting.length < heads.length) continue;
    const plan = place(figure, known, fitting, look, frame, colorOf);
    if (plan.height <= (frame.height ?? Number.POSITIVE_INFINITY))
      return { ...plan, height: frame.height ?? plan.height };
  }
  return undefined;
}

const styles = ({ number, label }: Look): { number: TextStyle; label: TextStyle } => ({
  number: { fontSize: number, fontWeight: 600 },
  label: { fontSize: label, fontWeight: 400 },
});

/** A number on one line, and beside it its survey. */
function layOutBeside({ row, text }: Known, look: Look, frame: Frame): Head | undefined {
  const style = styles(look);
  const value = layOut(text, Number.POSITIVE_INFINITY, style.number, frame);
  const room = frame.width - value.width - BESIDE;
  const label = layOut(rowLabel(row), room, style.label, frame);
  const fits = label.width <= room && label.lines.length <= look.lines;
  return fits ? { value, label, height: Math.max(value.height, label.height) } : undefined;
}

/** From a row's top to the middle of its label, whose last line stands on the number's. */
const labelBeside = ({ value, label, height }: Head, look: Look) =>
  height -
  value.height / 2 +
  BASELINE * (look.number - look.label) -
  ((label.lines.length - 1) * look.label * LINE_HEIGHT) / 2;

function layOutStacked({ row, text }: Known, frame: Frame): Head {
  const style = styles(STACKED);
  const label = layOutNarrow(rowLabel(row), frame.width, style.label, frame);
  const value = layOutNarrow(text, frame.width, style.number, frame);
  return { value, label, height: label.height + value.height };
}

function place(
  figure: Figure,
  known: readonly Known[],
  heads: readonly Head[],
  look: Look,
  frame: Frame,
  colorOf: ColorOf,
): SharesPlan {
  const style = styles(look);
  const stacked = look === STACKED;
  // One bar whose frame ends at 100 % says so itself, where there is little room.
  const axis = look.axis && !(stacked && known.length === 1);
  const quiet = quietIn(frame);
  const x = (percent: number) => (percent / 100) * frame.width;
  let top = 0;
  const rows = heads.map((head) => {
    const barTop = top + head.height + NEAR;
    const row = { ...head, top, barTop, barBottom: barTop + look.bar };
    top = row.barBottom + look.gap;
    return row;
  });
  let bottom = top - look.gap + 1;
  const ticks = axis ? placeEnds(x, bottom + TICK + (quiet.fontSize * LINE_HEIGHT) / 2) : [];
  const axisY = bottom;
  if (axis) bottom += AXIS + quiet.fontSize;
  const said = describeSurveys(figure);
  const note = said === undefined ? undefined : layOutNarrow(said, frame.width, quiet, frame);
  const noteTop = bottom + NOTE_GAP;
  if (note) bottom = noteTop + note.height;
  return {
    id: figure.id,
    width: frame.width,
    height: Math.ceil(bottom),
    rows: {
      labels: rows.map((row, index) => ({
        text: joinLines(row.label),
        x: stacked ? 0 : row.value.width + BESIDE,
        y: row.top + (stacked ? row.label.height / 2 : labelBeside(row, look)),
        tone: index === frame.active ? "active" : "known",
      })),
      style: style.label,
      marks: [],
    },
    bars: rows.flatMap((row, index) => {
      const share = known[index]?.share;
      return share ? placeBar(share, row, x, colorOf(index)) : [];
    }),
    axis: axis
      ? { ticks, lines: ticks.map((tick) => ({ x: tick.x, y1: axisY, y2: axisY + TICK })) }
      : undefined,
    baselines: {
      lines: rows.map(({ barBottom: y }) => ({ x1: x(0), x2: x(100), y })),
      look: { stroke: colors.neutral, strokeWidth: 1.5 },
    },
    values: rows.map(({ value, top: start, height }) => ({
      text: joinLines(value),
      x: 0,
      y: start + height - value.height / 2,
      active: false,
    })),
    valueStyle: style.number,
    quiet,
    wordStyle: quiet,
    words: note ? [{ text: joinLines(note), x: 0, y: noteTop + note.height / 2, anchor: "start" }] : [],
    wordsHalo: false,
    legend: NO_LEGEND,
    legendTop: 0,
  };
}
