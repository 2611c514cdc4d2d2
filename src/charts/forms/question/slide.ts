import { describeLoss } from "../../../describe/figure.ts";
import { formatValue } from "../../../describe/value.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Sized } from "../../layout/frame.ts";
import { joinLines, layOut } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { colors } from "../../layout/style.ts";
import { inkEnd } from "../shares/bars.ts";
import { shareOf } from "../shares/plan.ts";
import { placeBar } from "../shares/share-bars.ts";
import {
  ENDS,
  type LossPlan,
  lossHead,
  type QuestionPlan,
  questionOf,
  type RelatedPlan,
  relatedHead,
} from "./plan.ts";

const QUESTION_SIZES = [54, 50, 46, 42, 38, 34, 30];
/** Height of the part under the rule. */
const FOOT = 190;
const BODY: TextStyle = { fontSize: 24, fontWeight: 400 };
const HEAD: TextStyle = { fontSize: 22, fontWeight: 600 };
const VALUE: TextStyle = { fontSize: 30, fontWeight: 600 };
/** From a part's top to the middle of its head, and to what stands under it. */
const HEAD_Y = 13;
const UNDER_HEAD = 34;
const BAR = 38;
/** Length of the lines under a bar. */
const TICK = 8;
const GAP = 14;
const LOSS_INDENT = 24;

/** What is known stands at the lower edge, the question fills the rest: no hole between the two. */
export function planQuestionSlide(figure: Figure, frame: Sized): QuestionPlan {
  const { style, label } = fitQuestion(questionOf(figure), frame);
  const ruleY = Math.max(label.height + 30, frame.height - FOOT);
  const split = figure.related ? frame.width * 0.54 : 0;
  const top = ruleY + 28;
  return {
    id: figure.id,
    width: frame.width,
    height: frame.height,
    question: { text: joinLines(label), x: 0, y: ruleY / 2 - 12, style },
    rule: { x1: 0, x2: frame.width, y: ruleY },
    related: planRelated(figure, frame, { top, width: split - 60 }),
    loss: planLoss(figure, frame, { x: split, top }),
    head: HEAD,
    body: BODY,
  };
}

function fitQuestion(text: string, frame: Sized) {
  const candidates = QUESTION_SIZES.map((fontSize) => {
    const style: TextStyle = { fontSize, fontWeight: 600 };
    return { style, label: layOut(text, frame.width, style, frame) };
  });
  const fitting = candidates.find(({ label }) => label.height <= frame.height - FOOT - 40);
  return fitting ?? { style: BODY, label: layOut(text, frame.width, BODY, frame) };
}

function planLoss(figure: Figure, frame: Sized, { x, top }: { x: number; top: number }): LossPlan {
  const left = x + LOSS_INDENT;
  const text = layOut(describeLoss(figure), frame.width - left, BODY, frame);
  return {
    line: { x: x + 2, y1: top, y2: top + UNDER_HEAD + text.height },
    head: [{ text: lossHead(figure), x: left, y: top + HEAD_Y }],
    text: { text: joinLines(text), x: left, y: top + UNDER_HEAD + text.height / 2 },
  };
}

function planRelated(
  { related }: Figure,
  frame: Sized,
  { top, width }: { top: number; width: number },
): RelatedPlan | undefined {
  const share = related && shareOf(related.row);
  if (!related || !share) return undefined;
  const value = formatValue(related, related.row);
  const end = inkEnd(share);
  const label = layOut(related.row.category.label, width, BODY, frame);
  const words = frame.measure(value, VALUE) + GAP;
  const scale = Math.min(width, (width - words) / (end / 100)) / 100;
  const x = (percent: number) => percent * scale;
  const labelTop = top + UNDER_HEAD;
  const barTop = labelTop + label.height + 10;
  const barBottom = barTop + BAR;
  return {
    head: { text: relatedHead(related), x: 0, y: top + HEAD_Y },
    label: { text: joinLines(label), x: 0, y: labelTop + label.height / 2 },
    bars: placeBar(share, { barTop, barBottom }, x, colors.hue),
    through: { lines: [], edge: [] },
    under: ENDS.map(({ percent }) => ({ x: x(percent), y1: barBottom, y2: barBottom + TICK })),
    ticks: ENDS.map(({ percent, text }) => ({ text, x: x(percent), y: barBottom + 20, anchor: "middle" })),
    value: { text: value, x: x(end) + GAP, y: barTop + BAR / 2 },
    valueStyle: VALUE,
  };
}
