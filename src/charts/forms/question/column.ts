import { describeLoss } from "../../../describe/lack.ts";
import { formatValue } from "../../../describe/value.ts";
import type { Figure } from "../../../model/figure.ts";
import { BAR, LINE, TEXT, VALUE } from "../../layout/column-rows.ts";
import type { Column, Frame } from "../../layout/frame.ts";
import { joinLines, type Label, layOut, layOutNarrow } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { colors } from "../../layout/style.ts";
import { inkEnd } from "../shares/bars.ts";
import { placeEnds, shareOf } from "../shares/plan.ts";
import { placeBar } from "../shares/share-bars.ts";
import {
  type LossWithLine,
  lossHead,
  type QuestionPlan,
  questionOf,
  type RelatedPlan,
  relatedHead,
} from "./plan.ts";
import { planUnits } from "./units.ts";

const QUESTION_SIZES = [28, 26, 24, 22, 20];
/** Of the column's width, what the question's size may be. */
const QUESTION_PART = 1 / 14;
/** Lines of the question, where its size can still give way. */
const MOST_LINES = 6;
/** Between the question, the rule and the parts under it. */
const SPACE = 20;
/** Columns from this width on have room for the two parts side by side. */
const BESIDE = 600;
/** Between the two parts, side by side. */
const GUTTER = 48;
/** From the warning's line to its text. */
const LOSS_INDENT = 20;
/** Between lines of text, and between text and bar. */
const NEAR = 4;
/** Lines of units, where the column is wide enough. */
const UNIT_LINES = 6;
const GAP = 6;

/** Where a part of the picture stands. */
interface Room {
  x: number;
  top: number;
  width: number;
}

/** The two parts under the rule stand one below the other where the column is narrow. */
export function planQuestionColumn(figure: Figure, frame: Frame): QuestionPlan {
  const { style, label } = fitQuestion(questionOf(figure), frame);
  const fact = {
    x: 0,
    top: label.height + SPACE,
    width: frame.width,
    lines: UNIT_LINES,
    fact: VALUE,
    quiet: TEXT,
  };
  const units = planUnits(
    figure,
    { ...fact, withKey: figure.related === undefined || frame.width >= BESIDE },
    frame,
  );
  const ruleY = label.height + SPACE + (units ? units.height + SPACE : 0);
  const beside = figure.related !== undefined && frame.width >= BESIDE;
  const width = beside ? (frame.width - GUTTER) / 2 : frame.width;
  const top = ruleY + SPACE;
  // What is missing comes first: the other survey's value must not be taken for it.
  // How many answered stands under the units.
  const loss = planLoss(figure, frame, { x: 0, top, width }, units ? "" : lossHead(figure));
  const under = loss.line.y2 + SPACE + GAP;
  const related = planRelated(
    figure,
    frame,
    beside ? { x: width + GUTTER, top, width } : { x: 0, top: under, width },
  );
  return {
    id: figure.id,
    width: frame.width,
    height: Math.ceil(Math.max(related?.bottom ?? 0, loss.line.y2)),
    question: { text: joinLines(label), x: 0, y: label.height / 2, style },
    rule: [{ x1: 0, x2: frame.width, y: ruleY }],
    units,
    counts: units !== undefined,
    related,
    loss,
    head: VALUE,
    body: TEXT,
    quiet: TEXT,
  };
}

/** The largest size in which the question keeps to a few lines, with no word wider than the column. */
function fitQuestion(text: string, column: Column) {
  const sizes = QUESTION_SIZES.filter((size) => size <= Math.max(20, column.width * QUESTION_PART));
  const candidates = sizes.map((fontSize) => {
    const style: TextStyle = { fontSize, fontWeight: 600 };
    return { style, label: layOut(text, column.width, style, column) };
  });
  const fits = ({ label }: { label: Label }) => label.width <= column.width;
  const smallest = { style: VALUE, label: layOutNarrow(text, column.width, VALUE, column) };
  const few = candidates.find((one) => fits(one) && one.label.lines.length <= MOST_LINES);
  return few ?? candidates.findLast(fits) ?? smallest;
}

function planLoss(figure: Figure, column: Column, { x, top, width }: Room, head: string): LossWithLine {
  const left = x + LOSS_INDENT;
  const words = layOutNarrow(describeLoss(figure), width - LOSS_INDENT, TEXT, column);
  const headHeight = head === "" ? 0 : LINE + NEAR;
  return {
    line: { x: x + 2, y1: top, y2: top + headHeight + words.height },
    head: head === "" ? [] : [{ text: head, x: left, y: top + LINE / 2 }],
    text: { text: joinLines(words), x: left, y: top + headHeight + words.height / 2 },
  };
}

function planRelated(
  { related }: Figure,
  column: Column,
  { x: left, top, width }: Room,
): (RelatedPlan & { bottom: number }) | undefined {
  const share = related && shareOf(related.row);
  if (!related || !share) return undefined;
  const head = layOutNarrow(relatedHead(related), width, VALUE, column);
  const label = layOutNarrow(related.row.category.label, width, TEXT, column);
  const value = formatValue(related, related.row);
  const end = inkEnd(share);
  const scaleWith = (width - column.measure(value, VALUE) - 10) / Math.max(end / 100, 0.01);
  // Words that would leave the bar too little room stand over it.
  const over = scaleWith < width / 2;
  const scale = Math.min(width, over ? width : scaleWith);
  const x = (percent: number) => left + (percent / 100) * scale;
  const lines = layOutNarrow(value, width, VALUE, column);
  const labelTop = top + head.height + NEAR;
  const barTop = labelTop + label.height + (over ? lines.height : 0) + GAP;
  const barBottom = barTop + BAR;
  const ticks = placeEnds(x, barBottom + GAP + LINE / 2);
  return {
    bottom: barBottom + GAP + LINE,
    head: { text: joinLines(head), x: left, y: top + head.height / 2 },
    label: { text: joinLines(label), x: left, y: labelTop + label.height / 2 },
    bars: placeBar(share, { barTop, barBottom }, x, colors.hueMiddle),
    through: {
      lines: ticks.map((tick) => ({ x: tick.x, y1: barTop - 3, y2: barBottom + 3 })),
      edge: [{ x1: x(0), x2: x(100), y: barBottom }],
    },
    under: [],
    ticks,
    value: over
      ? { text: joinLines(lines), x: left, y: barTop - GAP - lines.height / 2 }
      : { text: value, x: x(end) + 10, y: barTop + BAR / 2 },
    valueStyle: VALUE,
  };
}
