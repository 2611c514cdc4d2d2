import type { Form } from "../../form.ts";
import { isColumn } from "../../layout/frame.ts";
import { planQuestionColumn } from "./column.ts";
import { drawQuestion } from "./draw.ts";
import type { QuestionPlan } from "./plan.ts";
import { planQuestionSlide } from "./slide.ts";

/** Where nothing around a question says how high it is. */
const HEIGHT = 400;

/**
 * A figure of which only the question came through: the question is the picture. Below it, what is
 * missing, and a known value from elsewhere as what it is, with its own survey's name and size.
 */
export const form: Form<QuestionPlan, "question"> = {
  id: "question",
  suits: ({ rows }) => rows.length === 0,
  plan: (figure, frame) => {
    const { height } = frame;
    if (!isColumn(frame)) return planQuestionSlide(figure, { ...frame, height: height ?? HEIGHT });
    const plan = planQuestionColumn(figure, frame);
    return { ...plan, height: height ?? plan.height };
  },
  draw: drawQuestion,
};
