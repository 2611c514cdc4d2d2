import type { Figure } from "../../model/figure.ts";
import type { Form, Plan } from "../form.ts";
import { form as answers } from "./answers/index.ts";
import { form as change } from "./change/index.ts";
import { form as counts } from "./counts/index.ts";
import { form as evidence } from "./evidence/index.ts";
import { form as gathered } from "./gathered/index.ts";
import { form as levels } from "./levels/index.ts";
import { form as list } from "./list/index.ts";
import { form as matrix } from "./matrix/index.ts";
import { form as pair } from "./pair/index.ts";
import { form as question } from "./question/index.ts";
import { form as shares } from "./shares/index.ts";

/** Every form a figure can take; the first that suits is taken. */
export const forms = [
  question,
  gathered,
  evidence,
  counts,
  levels,
  change,
  answers,
  pair,
  shares,
  matrix,
  list,
] as const;

export type FormId = (typeof forms)[number]["id"];

/**
 * The form that shows what is known of a figure, and no more. Filling in values changes it by itself.
 * @throws Error if none suits
 */
export function chooseForm(figure: Figure): Form<Plan, FormId> {
  const form = forms.find((one) => one.suits(figure));
  if (!form) throw new Error(`figure "${figure.id}" suits no form: ${forms.map(({ id }) => id).join(", ")}`);
  return form;
}
