import { describeLoss } from "../../../describe/figure.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Sized } from "../../layout/frame.ts";
import { joinLines, layOut } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { shareOf } from "../shares/plan.ts";
import { type LossPlan, lossHead, type QuestionPlan, questionOf } from "./plan.ts";
import { planSister } from "./sister.ts";

const QUESTION_SIZES = [54, 50, 46, 42, 38, 34, 30];
/** Height of the part under the rule. */
const FOOT = 190;
const BODY: TextStyle = { fontSize: 24, fontWeight: 400 };
const HEAD: TextStyle = { fontSize: 22, fontWeight: 600 };
/** From a part's top to the middle of its head, and to what stands under it. */
const HEAD_Y = 13;
const UNDER_HEAD = 34;
const LOSS_INDENT = 24;

/** What is known stands at the lower edge, the question fills the rest: no hole between the two. */
export function planQuestionSlide(figure: Figure, frame: Sized): QuestionPlan {
  const { related } = figure;
  const share = related && shareOf(related.row);
  const base = { id: figure.id, width: frame.width, height: frame.height, head: HEAD, body: BODY };
  if (related && share) {
    const sister = (top: number) => planSister(figure, { related, share }, frame, top);
    const { height } = sister(0);
    const { style, label } = fitQuestion(questionOf(figure), frame, height);
    const top = Math.max(label.height + 20, frame.height - height);
    const { loss, ruleY, related: beside } = sister(top);
    const question = { text: joinLines(label), x: 0, y: (top - 20) / 2, style };
    return { ...base, question, rule: { x1: 0, x2: frame.width, y: ruleY }, related: beside, loss };
  }
  const { style, label } = fitQuestion(questionOf(figure), frame, FOOT);
  const ruleY = Math.max(label.height + 30, frame.height - FOOT);
  return {
    ...base,
    question: { text: joinLines(label), x: 0, y: ruleY / 2 - 12, style },
    rule: { x1: 0, x2: frame.width, y: ruleY },
    related: undefined,
    loss: planLoss(figure, frame, { x: 0, top: ruleY + 28 }),
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

function planLoss(figure: Figure, frame: Sized, { x, top }: { x: number; top: number }): LossPlan {
  const left = x + LOSS_INDENT;
  const text = layOut(describeLoss(figure), frame.width - left, BODY, frame);
  return {
    line: { x: x + 2, y1: top, y2: top + UNDER_HEAD + text.height },
    head: [{ text: lossHead(figure), x: left, y: top + HEAD_Y }],
    text: { text: joinLines(text), x: left, y: top + UNDER_HEAD + text.height / 2 },
  };
}
