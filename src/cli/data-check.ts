import { EVIDENCE_FIGURE } from "../describe/figure.ts";
import { tallyEvidence } from "../model/figure.ts";
import { LectureError } from "../model/problem.ts";
import { formatProblemForPeople } from "../read/for-people.ts";
import { readLecture } from "../vite/read-lecture.ts";

/**
 * `npm run data:check`: one line per figure, or every problem of the lecture's files, those of the
 * spreadsheets in the language of whoever fills them in.
 */
try {
  const { figures } = await readLecture(process.env["LECTURE"] || process.cwd());
  const rows = Object.values(figures)
    .filter(({ id }) => id !== EVIDENCE_FIGURE)
    .map((figure) => {
      const { exact, rounded, majority, none } = tallyEvidence(figure);
      return [figure.id, figure.rows.length, exact, rounded, majority, none];
    });
  const table = [["figure", "categories", "exact", "rounded", "majority", "without value"], ...rows];
  for (const [id, ...cells] of table)
    console.log(String(id).padEnd(42) + cells.map((cell) => String(cell).padStart(14)).join(""));
} catch (error) {
  if (!(error instanceof LectureError)) throw error;
  console.error(error.problems.map(formatProblemForPeople).join("\n"));
  process.exitCode = 1;
}
