import { resolve } from "node:path";
import { LectureError } from "../model/problem.ts";
import { formatProblemForPeople } from "../read/for-people.ts";
import { readLecture } from "../vite/read-lecture.ts";
import { reportLecture } from "./check-report.ts";
import { readLastCommit } from "./last-commit.ts";

/**
 * `npm run data:check`: every value as it will be drawn and what has changed since the last commit, or every
 * problem of the lecture's files, those of the spreadsheets in the language of whoever fills them in.
 */
try {
  const folder = resolve(process.env["LECTURE"] || ".");
  const lecture = await readLecture(folder);
  console.log(reportLecture(lecture, await readLastCommit(folder)).join("\n"));
} catch (error) {
  if (!(error instanceof LectureError)) throw error;
  console.error(error.problems.map(formatProblemForPeople).join("\n"));
  process.exitCode = 1;
}
