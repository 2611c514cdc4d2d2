import * as Plot from "@observablehq/plot";
import { formatN } from "#words/format.ts";
import { describeLoss } from "../../../describe/figure.ts";
import { formatValue } from "../../../describe/value.ts";
import type { Figure } from "../../../model/figure.ts";
import { onCanvas } from "../../layout/canvas.ts";
import { type Column, type Frame, isColumn } from "../../layout/frame.ts";
import { fade, hatch, inkDefinitions } from "../../layout/inks.ts";
import { layOut } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { colors, SMALL } from "../../layout/style.ts";
import { joinLines, placeTexts } from "../../layout/texts.ts";
import { drawShare, inkEnd } from "../shares/bars.ts";
import { shareOf } from "../shares/share-bars.ts";
import { planQuestionColumn, questionColumn, relatedHead } from "./question-column.ts";

const QUESTION_SIZES = [54, 50, 46, 42, 38, 34, 30];
/** Height of the part under the rule. */
const FOOT = 190;
const BODY: TextStyle = { fontSize: 24, fontWeight: 400 };
const HEAD: TextStyle = { fontSize: 22, fontWeight: 600 };

/**
 * A figure of which only the question came through: the question is the picture. Below it, what is
 * missing, and a known value from elsewhere as what it is, with its own survey's name and size.
 */
export function questionChart(figure: Figure, frame: Frame): Plot.PlotOptions {
  if (isColumn(frame)) return questionColumn(figure, frame);
  const question = fitQuestion(`„${figure.question ?? figure.title}“`, frame);
  // What is known stands at the lower edge, the question fills the rest: no hole between the two.
  const ruleY = Math.max(question.label.height + 30, frame.height - FOOT);
  const split = figure.related ? frame.width * 0.54 : 0;
  return onCanvas(frame, [
    inkDefinitions(figure.id),
    placeTexts([{ text: joinLines(question.label), x: 0, y: ruleY / 2 - 12 }], question.style),
    Plot.ruleY([ruleY], { x1: 0, x2: frame.width, stroke: colors.line, strokeWidth: 2 }),
    drawRelated(figure, frame, { top: ruleY + 28, width: split - 60 }),
    drawLoss(figure, frame, { x: split, top: ruleY + 28 }),
  ]);
}

/** The height that a question wants in a column. */
export const questionHeight = (figure: Figure, column: Column) => planQuestionColumn(figure, column).height;

function fitQuestion(text: string, frame: Frame) {
  const candidates = QUESTION_SIZES.map((fontSize) => {
    const style: TextStyle = { fontSize, fontWeight: 600 };
    return { style, label: layOut(text, frame.width, style, frame) };
  });
  const fitting = candidates.find(({ label }) => label.height <= frame.height - FOOT - 40);
  return fitting ?? { style: BODY, label: layOut(text, frame.width, BODY, frame) };
}

/** What is missing and where the survey was published, beside a line in the colour of warnings. */
function drawLoss(figure: Figure, frame: Frame, { x, top }: { x: number; top: number }): Plot.Markish {
  const head = [figure.wave?.label, figure.n && formatN(figure.n)].filter(Boolean).join(", ");
  const text = layOut(describeLoss(figure), frame.width - x - 24, BODY, frame);
  const height = 34 + text.height;
  return [
    Plot.ruleX([x + 2], { y1: top, y2: top + height, stroke: colors.accent, strokeWidth: 4 }),
    placeTexts([{ text: head, x: x + 24, y: top + 13 }], { ...HEAD, fill: colors.accent }),
    placeTexts([{ text: joinLines(text), x: x + 24, y: top + 34 + text.height / 2 }], BODY),
  ];
}

/** The value of another survey, named so that nobody takes it for the missing one. */
function drawRelated(
  figure: Figure,
  frame: Frame,
  { top, width }: { top: number; width: number },
): Plot.Markish {
  const { related } = figure;
  const share = related && shareOf(related.row);
  if (!related || !share) return null;
  const head = relatedHead(figure);
  const label = layOut(related.row.category.label, width, BODY, frame);
  const words = frame.measure(formatValue(related, related.row), { fontSize: 30, fontWeight: 600 }) + 14;
  const scale = Math.min(width, (width - words) / (inkEnd(share) / 100)) / 100;
  const barTop = top + 34 + label.height + 10;
  const bars = drawShare(share).map(({ from, to, ink }) => ({ x1: from * scale, x2: to * scale, ink }));
  const fills = { solid: colors.hue, fade: fade(figure.id), hatch: hatch(figure.id) };
  return [
    placeTexts([{ text: head, x: 0, y: top + 13 }], { ...HEAD, fill: colors.hue }),
    placeTexts([{ text: joinLines(label), x: 0, y: top + 34 + label.height / 2 }], BODY),
    bars.map((bar) =>
      Plot.rect([bar], { x1: "x1", x2: "x2", y1: barTop, y2: barTop + 38, fill: fills[bar.ink] }),
    ),
    Plot.ruleX([0, 100 * scale], { y1: barTop + 38, y2: barTop + 46, stroke: colors.line, strokeWidth: 2 }),
    placeTexts([{ text: formatValue(related, related.row), x: inkEnd(share) * scale + 14, y: barTop + 19 }], {
      fontSize: 30,
      fontWeight: 600,
      fill: colors.hue,
      halo: true,
    }),
    placeTexts(
      [
        { text: "0", x: 0, y: barTop + 58 },
        { text: "100 %", x: 100 * scale, y: barTop + 58 },
      ],
      { fontSize: SMALL, fontWeight: 400, fill: colors.muted, anchor: "middle" },
    ),
  ];
}
