import type { Look } from "./painter.ts";

/** Where to go among a chart's categories. */
export type Step = "next" | "previous" | "first" | "last" | "none";

/**
 * A painter that remembers which row is marked. It goes once deck and console hold the row in their own
 * state: they then say it with every `paint`, and nothing else of this is left.
 */
export interface Stepper {
  paint: (figure: HTMLElement, look?: Look) => void;
  /**
   * Goes to a category of a chart.
   * @param atLeast rows below which the chart has nothing to step through
   * @returns false where there is no such category: the chart then stands without one
   */
  step: (figure: HTMLElement, to: Step, atLeast: number) => boolean;
  /** Marks a category, or none, without telling anybody: for a copy of what stands elsewhere. */
  select: (figure: HTMLElement, row: number | undefined) => void;
}

interface StepperOptions {
  rowsOf: (figure: HTMLElement) => number;
  paint: (figure: HTMLElement, look: Look) => void;
  onStep: (figure: HTMLElement, row: number | undefined) => void;
}

export function createStepper({ rowsOf, paint: paintRow, onStep }: StepperOptions): Stepper {
  const marked = new WeakMap<HTMLElement, number>();

  const mark = (figure: HTMLElement, row: number | undefined) => {
    if (row === undefined) marked.delete(figure);
    else marked.set(figure, row);
  };

  const paint = (figure: HTMLElement, look: Look = {}) =>
    paintRow(figure, { row: marked.get(figure), ...look });

  const step = (figure: HTMLElement, to: Step, atLeast: number) => {
    const rows = rowsOf(figure);
    if (rows < atLeast || figure.dataset["state"] !== "drawn") return false;
    const before = marked.get(figure);
    const places = {
      next: (before ?? -1) + 1,
      previous: (before ?? 0) - 1,
      first: 0,
      last: rows - 1,
      none: -1,
    };
    const there = places[to] >= 0 && places[to] < rows;
    if (!there && before === undefined) return false;
    const row = there ? places[to] : undefined;
    mark(figure, row);
    // What is stepped through stands at once.
    paint(figure, { fresh: false });
    onStep(figure, row);
    return there;
  };

  const select = (figure: HTMLElement, row: number | undefined) => {
    if (marked.get(figure) === row) return;
    mark(figure, row);
    paint(figure);
  };
  return { paint, step, select };
}
