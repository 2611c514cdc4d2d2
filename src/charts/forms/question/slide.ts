import { describeLoss } from "../../../describe/lack.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Sized } from "../../layout/frame.ts";
import { joinLines, layOut } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { quietIn, shareOf } from "../shares/plan.ts";
import { type LossWithLine, lossHead, type QuestionPlan, questionOf } from "./plan.ts";
import { planSister } from "./sister.ts";
import { planUnits } from "./units.ts";

const QUESTION_SIZES = [54, 50, 46, 42, 38, 34, 30];
/** Height of the part under the rule. */
const FOOT = 190;
const BODY: TextStyle = { fontSize: 24, fontWeight: 400 };
const HEAD: TextStyle = { fontSize: 22, fontWeight: 600 };
/** From a part's top to the middle of its head, and to what stands under it. */
const HEAD_Y = 13;
const UNDER_HEAD = 34;
const LOSS_INDENT = 24;
/** Lines of units on a slide, and how the words under them are set. */
const UNIT_LINES = 6;
const FACT: TextStyle = { fontSize: 26, fontWeight: 600 };
/** Between question, units and what is missing. */
const SPACE = 22;

/** What is known stands at the lower edge, the question fills the rest: no hole between the two. */
export function planQuestionSlide(figure: Figure, frame: Sized): QuestionPlan {
  const { related } = figure;
  const share = related && shareOf(related.row);
  const base = {
    id: figure.id,
    width: frame.width,
    height: frame.height,
    head: HEAD,
    body: BODY,
    quiet: quietIn(frame),
  };
  if (related && share) {
    const sister = (top: number) => planSister(figure, { related, share }, frame, top);
    const { height } = sister(0);
    const { style, label } = fitQuestion(questionOf(figure), frame, height);
    const top = Math.max(label.height + 20, frame.height - height);
    const { loss, ruleY, related: beside, units } = sister(top);
    const question = { text: joinLines(label), x: 0, y: (top - 20) / 2, style };
    const rule = [{ x1: 0, x2: frame.width, y: ruleY }];
    return { ...base, question, rule, related: beside, loss, units, counts: units !== undefined };
  }
  const withUnits = planWithUnits(figure, frame);
  if (withUnits) return { ...base, ...withUnits };
  const { style, label } = fitQuestion(questionOf(figure), frame, FOOT);
  const ruleY = Math.max(label.height + 30, frame.height - FOOT);
  return {
    ...base,
    question: { text: joinLines(label), x: 0, y: ruleY / 2 - 12, style },
    rule: [{ x1: 0, x2: frame.width, y: ruleY }],
    related: undefined,
    units: undefined,
    counts: false,
    loss: planLoss(figure, frame, { x: 0, top: ruleY + 28 }),
  };
}

/** The question over those who answered it, and what is missing at the lower edge. */
function planWithUnits(figure: Figure, frame: Sized) {
  const room = {
    x: 0,
    width: frame.width,
    lines: UNIT_LINES,
    fact: FACT,
    quiet: quietIn(frame),
    withKey: true,
  };
  const place = (top: number) => planUnits(figure, { ...room, top }, frame);
  const lossAt = (top: number) => planLoss(figure, frame, { x: 0, top }, "");
  const units = place(0);
  if (!units) return undefined;
  const { line } = lossAt(0);
  const foot = units.height + SPACE + line.y2 + 8;
  const { style, label } = fitQuestion(questionOf(figure), frame, foot - 40 + SPACE);
  const spare = Math.max(0, frame.height - foot - SPACE - label.height);
  const top = label.height + SPACE + spare / 2;
  return {
    question: { text: joinLines(label), x: 0, y: label.height / 2, style },
    rule: [],
    related: undefined,
    units: place(top),
    counts: true,
    loss: lossAt(frame.height - line.y2 - 8),
  };
}

/** @param foot height of the part under it */
function fitQuestion(text: string, frame: Sized, foot: number) {
  const candidates = QUESTION_SIZES.map((fontSize) => {
    const style: TextStyle = { fontSize, fontWeight: 600 };
    return { style, label: layOut(text, frame.width, style, frame) };
  });
  const fitting = candidates.find(({ label }) => label.height <= frame.height - foot - 40);
  return fitting ?? { style: BODY, label: layOut(text, frame.width, BODY, frame) };
}

function planLoss(
  figure: Figure,
  frame: Sized,
  { x, top }: { x: number; top: number },
  head = lossHead(figure),
): LossWithLine {
  const left = x + LOSS_INDENT;
  const text = layOut(describeLoss(figure), frame.width - left, BODY, frame);
  const under = top + (head === "" ? 0 : UNDER_HEAD);
  return {
    line: { x: x + 2, y1: top, y2: under + text.height },
    head: head === "" ? [] : [{ text: head, x: left, y: top + HEAD_Y }],
    text: { text: joinLines(text), x: left, y: under + text.height / 2 },
  };
}
