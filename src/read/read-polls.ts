import type { Poll, PollId, PollSpec } from "../model/poll.ts";
import { LectureError, type Problem, quote } from "../model/problem.ts";
import { isSlideId } from "../model/slide.ts";

/** More answers than these nobody reads on a phone. */
const MOST_CHOICES = 12;

/**
 * Checks what `data/polls.ts` says.
 * @throws LectureError with all that is wrong
 */
export function readPolls(specs: Readonly<Record<PollId, PollSpec>>): Record<PollId, Poll> {
  const problems: Problem[] = [];
  const tell = (column: string, expected: string, got: string) =>
    problems.push({ file: "data/polls.ts", column, expected, got });
  for (const [id, { question, choices, most = 1 }] of Object.entries(specs)) {
    const ids = choices.map((choice) => choice.id);
    if (!isSlideId(id)) tell(id, "small letters, digits and hyphens", quote(id));
    if (question.trim() === "") tell(`${id}.question`, "a question", "nothing");
    if (choices.length < 2 || choices.length > MOST_CHOICES)
      tell(`${id}.choices`, `2 to ${MOST_CHOICES} choices`, `${choices.length}`);
    for (const [index, choice] of choices.entries()) {
      const column = `${id}.choices.${index}`;
      if (!isSlideId(choice.id)) tell(`${column}.id`, "small letters, digits and hyphens", quote(choice.id));
      if (ids.indexOf(choice.id) !== index) tell(`${column}.id`, "every choice once", quote(choice.id));
      if (choice.label.trim() === "") tell(`${column}.label`, "what one may answer", "nothing");
    }
    if (!Number.isInteger(most) || most < 1 || most > choices.length)
      tell(`${id}.most`, `a number from 1 to ${choices.length}`, `${most}`);
  }
  if (problems.length > 0) throw new LectureError(problems);
  return Object.fromEntries(Object.entries(specs).map(([id, spec]) => [id, { most: 1, ...spec, id }]));
}
