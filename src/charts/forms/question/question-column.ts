import * as Plot from "@observablehq/plot";
import { formatN } from "#words/format.ts";
import { describeLoss } from "../../../describe/figure.ts";
import { formatValue } from "../../../describe/value.ts";
import type { Figure } from "../../../model/figure.ts";
import { onCanvas } from "../../layout/canvas.ts";
import { BAR, LINE, TEXT, VALUE } from "../../layout/column-rows.ts";
import type { Column, Frame } from "../../layout/frame.ts";
import { inkDefinitions } from "../../layout/inks.ts";
import { type Label, layOut, layOutNarrow } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { colors } from "../../layout/style.ts";
import { joinLines, placeTexts } from "../../layout/texts.ts";
import { inkEnd } from "../shares/bars.ts";
import { drawBars, shareOf } from "../shares/share-bars.ts";

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

/** A part of the picture: what it needs in height, and its drawing at a place. */
interface Part {
  height: number;
  draw: (x: number, top: number) => Plot.Markish;
}

interface QuestionPlan {
  question: { style: TextStyle; label: Label };
  parts: readonly { part: Part; x: number; top: number }[];
  ruleY: number;
  height: number;
}

/** The question over a rule; under it a known value from elsewhere and what is missing, one below the other where narrow. */
export function planQuestionColumn(figure: Figure, column: Column): QuestionPlan {
  const question = fitQuestion(`„${figure.question ?? figure.title}“`, column);
  const ruleY = question.label.height + SPACE;
  const beside = figure.related !== undefined && column.width >= BESIDE;
  const width = beside ? (column.width - GUTTER) / 2 : column.width;
  const related = planRelated(figure, column, width);
  const loss = planLoss(figure, column, width);
  const top = ruleY + SPACE;
  const lossPlace = beside
    ? { x: width + GUTTER, top }
    : { x: 0, top: top + (related ? related.height + SPACE + 6 : 0) };
  const parts = [...(related ? [{ part: related, x: 0, top }] : []), { part: loss, ...lossPlace }];
  const height = Math.ceil(Math.max(...parts.map((one) => one.top + one.part.height)));
  return { question, parts, ruleY, height };
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

function planLoss(figure: Figure, column: Column, width: number): Part {
  const head = [figure.wave?.label, figure.n && formatN(figure.n)].filter(Boolean).join(", ");
  const words = layOutNarrow(describeLoss(figure), width - LOSS_INDENT, TEXT, column);
  const headHeight = head === "" ? 0 : LINE + 4;
  const height = headHeight + words.height;
  return {
    height,
    draw: (x, top) => [
      Plot.ruleX([x + 2], { y1: top, y2: top + height, stroke: colors.accent, strokeWidth: 4 }),
      placeTexts(head === "" ? [] : [{ text: head, x: x + LOSS_INDENT, y: top + LINE / 2 }], {
        ...VALUE,
        fill: colors.accent,
      }),
      placeTexts(
        [{ text: joinLines(words), x: x + LOSS_INDENT, y: top + headHeight + words.height / 2 }],
        TEXT,
      ),
    ],
  };
}

/** The value of another survey, named so that nobody takes it for the missing one. */
function planRelated(figure: Figure, column: Column, width: number): Part | undefined {
  const { related } = figure;
  const share = related && shareOf(related.row);
  if (!related || !share) return undefined;
  const head = layOutNarrow(relatedHead(figure), width, VALUE, column);
  const label = layOutNarrow(related.row.category.label, width, TEXT, column);
  const value = formatValue(related, related.row);
  const end = inkEnd(share) / 100;
  const scaleWith = (width - column.measure(value, VALUE) - 10) / Math.max(end, 0.01);
  // Words that would leave the bar too little room stand over it.
  const over = scaleWith < width / 2;
  const scale = Math.min(width, over ? width : scaleWith);
  const lines = layOutNarrow(value, width, VALUE, column);
  const barTop = head.height + 4 + label.height + (over ? lines.height : 0) + 6;
  return {
    height: barTop + BAR + 6 + LINE,
    draw: (left, top) => {
      const x = (percent: number) => left + (percent / 100) * scale;
      const edges = { barTop: top + barTop, barBottom: top + barTop + BAR };
      const words = over
        ? { text: joinLines(lines), x: left, y: edges.barTop - 6 - lines.height / 2 }
        : { text: value, x: x(inkEnd(share)) + 10, y: edges.barTop + BAR / 2 };
      const axis = { y: edges.barBottom + 6 + LINE / 2 };
      return [
        placeTexts([{ text: joinLines(head), x: left, y: top + head.height / 2 }], {
          ...VALUE,
          fill: colors.hue,
        }),
        placeTexts([{ text: joinLines(label), x: left, y: top + head.height + 4 + label.height / 2 }], TEXT),
        Plot.ruleX([x(0), x(100)], {
          y1: edges.barTop - 3,
          y2: edges.barBottom + 3,
          stroke: colors.line,
        }),
        Plot.ruleY([edges.barBottom], { x1: x(0), x2: x(100), stroke: colors.line }),
        drawBars({ ...figure, rows: [related.row] }, [edges], x, () => colors.hue),
        placeTexts([words], { ...VALUE, fill: colors.hue, halo: true }),
        placeTexts([{ ...axis, text: "0", x: x(0) }], { ...TEXT, fill: colors.muted }),
        placeTexts([{ ...axis, text: "100 %", x: x(100) }], { ...TEXT, anchor: "end", fill: colors.muted }),
      ];
    },
  };
}

/** „Andere Befragung: Ende 2016, N = 114“. */
export function relatedHead({ related }: Figure): string {
  const place = [related?.wave?.label, related?.n && formatN(related.n)].filter(Boolean).join(", ");
  return `Andere Befragung: ${place}`;
}

/** A figure of which only the question came through, in a column of text. */
export function questionColumn(figure: Figure, frame: Frame): Plot.PlotOptions {
  const { question, parts, ruleY } = planQuestionColumn(figure, frame);
  return onCanvas(frame, [
    inkDefinitions(figure.id),
    placeTexts([{ text: joinLines(question.label), x: 0, y: question.label.height / 2 }], question.style),
    Plot.ruleY([ruleY], { x1: 0, x2: frame.width, stroke: colors.line, strokeWidth: 2 }),
    parts.map(({ part, x, top }) => part.draw(x, top)),
  ]);
}
