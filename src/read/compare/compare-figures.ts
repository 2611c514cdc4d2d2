import type { Comparison, Comparisons } from "../../model/comparison.ts";
import type { CitedFigure, FigureId } from "../../model/figure.ts";
import type { Compared } from "./compared.ts";
import { gather } from "./gathered.ts";
import { layLists } from "./lists.ts";
import { makeRecurrence } from "./recurrence.ts";

/**
 * Lays lists beside each other: each comparison is a figure of its own, and comes after the others.
 * @throws LectureError for a figure, a slide or an entry that does not exist
 */
export function compareFigures(all: Compared, comparisons: Comparisons): Record<FigureId, CitedFigure> {
  const made = Object.entries(comparisons).map(([id, spec]) => [id, compare(id, spec, all)] as const);
  return { ...all.figures, ...Object.fromEntries(made) };
}

function compare(id: FigureId, spec: Comparison, all: Compared): CitedFigure {
  switch (spec.kind) {
    case "lists":
      return layLists(id, spec, all);
    case "gathered":
      return gather(id, spec, all);
    case "recurrence":
      return makeRecurrence(id, spec, all);
  }
}
