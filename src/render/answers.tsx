import { formatNumber } from "#words/format.ts";
import { words } from "#words/origin.ts";
import { barOf, sayAnswers, sayMissing, shortTitle } from "../describe/answered.ts";
import type { Asked, CitedFigure } from "../model/figure.ts";

/**
 * How many answered each question of a survey: a table whose bars begin at nothing and end where all have answered,
 * because that hardly anybody is missing is what they say. It stands behind the figure that counts the survey; the
 * deck shows it in „Woher?“ of each of its questions.
 */
export function Answers({ of: { id, asked = [] } }: { of: CitedFigure }) {
  if (asked.length === 0) return null;
  return (
    <div class="answers" data-of={id}>
      {asked.map((one) => (
        <AnswersTable key={one.wave.label} asked={one} />
      ))}
    </div>
  );
}

function AnswersTable({ asked }: { asked: Asked }) {
  const { wave, questions } = asked;
  const { title, question, answers } = words.answersOf;
  return (
    <table>
      <caption>
        <b>{title(wave.label)}:</b> {sayMissing(asked)} <Key asked={asked} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{question}</th>
          <th scope="col">{answers(formatNumber(wave.n))}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map((one) => (
          <tr key={one.figure} data-question={one.figure}>
            <th scope="row">{shortTitle(one.title, asked)}</th>
            <td>
              <span>
                <Bar {...barOf(one.n, wave.n)} /> <b>{sayAnswers(one.n)}</b>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What filled, hatched and open parts mean, as far as there are such. */
function Key({ asked: { wave, questions } }: { asked: Asked }) {
  const { sure, may, none } = words.answersOf.key;
  const isOpen = questions.some(({ n }) => n.to < wave.n);
  const differs = questions.some(({ n }) => n.from < n.to);
  const signs = [
    { bar: { sure: 100, may: 0 }, text: sure },
    ...(differs ? [{ bar: { sure: 0, may: 100 }, text: may }] : []),
    ...(isOpen ? [{ bar: { sure: 0, may: 0 }, text: none }] : []),
  ];
  // Where every bar is full, there is nothing to tell apart.
  if (signs.length < 2) return null;
  return (
    <span class="key">
      {signs.map(({ bar, text }) => (
        <span key={text}>
          <Bar {...bar} /> {text}
        </span>
      ))}
    </span>
  );
}

/** Percentages, so that a bar is as wide as its place; hatching is a dashed line askew, cut off where its part ends. */
function Bar({ sure, may }: { sure: number; may: number }) {
  return (
    <svg aria-hidden="true">
      <rect width="100%" height="100%" />
      {sure > 0 && <rect class="sure" width={`${sure}%`} height="100%" />}
      {may > 0 && (
        <svg aria-hidden="true" x={`${sure}%`} width={`${may}%`}>
          <path d="M0 0h4000" />
        </svg>
      )}
    </svg>
  );
}
