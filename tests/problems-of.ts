import { LectureError, type Problem } from "../src/model/problem.ts";

/** What a function finds wrong, all of it; that it finds nothing is an error. */
export function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof LectureError) return error.problems;
    throw error;
  }
  throw new Error("expected problems, got none");
}
