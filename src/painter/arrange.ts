import { words } from "#words/charts.ts";
import type { Figure } from "../model/figure.ts";
import { choicesOf, inOrder, PLAIN, type Spread, type View } from "../model/view.ts";

/** A figure as somebody wants to see it. */
export interface Arranged {
  figure: Figure;
  spread: Spread;
  /** Where a row of the lecture's order stands now. */
  placeOf: (row: number | undefined) => number | undefined;
}

/** A figure in a view, as far as there is anything to change of it. */
export function arrange(figure: Figure, { order, spread }: View = PLAIN): Arranged {
  const { first, middle } = choicesOf(figure);
  const rows = order === "first" ? first : undefined;
  return {
    figure: inOrder(figure, rows),
    spread: middle ? spread : "stacked",
    placeOf: (row) => (rows && row !== undefined ? rows.indexOf(row) : row),
  };
}

/** Lets what stands beside a chart follow its order: the rows of its table, and a line that says so. */
export function followOrder(element: HTMLElement, figure: Figure, { order }: View = PLAIN): void {
  const { first } = choicesOf(figure);
  if (!first) return;
  const isSorted = order === "first";
  const body = element.querySelector("tbody");
  const rows = [...(body?.rows ?? [])];
  for (const [place, row] of rows.entries()) row.dataset["row"] ??= `${place}`;
  const inLecture = [...rows].sort((one, other) => Number(one.dataset["row"]) - Number(other.dataset["row"]));
  const wanted = isSorted ? first.flatMap((row) => inLecture[row] ?? []) : inLecture;
  if (wanted.some((row, place) => row !== rows[place])) body?.append(...wanted);
  sayOrder(element, isSorted ? words.order.by(figure.scale?.levels[0]?.label ?? "") : undefined);
}

/**
 * Lets a chart that is looked at otherwise than before come softly, so that the eye sees that it is another one.
 * Whether it does, the style sheet says.
 */
export function turnSoftly(place: HTMLElement, svg: SVGSVGElement, { order, spread }: View = PLAIN): void {
  const before = place.dataset["viewed"];
  const now = `${order} ${spread}`;
  place.dataset["viewed"] = now;
  if (before !== undefined && before !== now) svg.classList.add("turned");
}

/** Where a place for it stands, it says the lecture's order as well. */
function sayOrder(element: HTMLElement, said: string | undefined): void {
  let line = element.querySelector<HTMLElement>(".ordered");
  if (!line && said) {
    line = document.createElement("span");
    line.className = "ordered";
    (element.querySelector(".base") ?? element.querySelector(".about"))?.append(" ", line);
  }
  const text = said ?? (line?.getAttribute("role") === "status" ? words.order.lecture : "");
  if (line && line.textContent !== text) line.textContent = text;
}
