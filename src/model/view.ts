import type { Figure, Row, Scale } from "./figure.ts";
import { leadingKind } from "./leading-kind.ts";
import { neutralIndex } from "./levels.ts";

/** In which order rows stand: the lecture's, or by the share of the scale's first level, the highest first. */
export type Order = "lecture" | "first";

/** How the levels of a row lie: end to end from zero, or around the middle of the level in the middle. */
export type Spread = "stacked" | "middle";

/** How somebody looks at a chart of levels. It changes what stands where, and nothing of what is known. */
export interface View {
  order: Order;
  spread: Spread;
}

/** As the lecture has it: how every chart stands until somebody wants it otherwise, and always on paper. */
export const PLAIN: View = { order: "lecture", spread: "stacked" };

/** What may be changed of a chart's view; what would change nothing is not offered. */
export interface Choices {
  /** Places of its rows in the lecture's order, as they stand by the first level; there where that is another one. */
  first?: readonly number[];
  /** Its levels can lie around the middle one. */
  middle?: true;
}

/**
 * What may be changed of a figure's view. Rows are sorted by numbers alone, and two of them have to be known; that the
 * lecture's order is another one shows that it is no ranking.
 */
export function choicesOf(figure: Pick<Figure, "rows" | "scale">): Choices {
  if (leadingKind(figure) !== "levels") return {};
  const first = orderByFirst(figure.rows);
  const middle = middleIndex(figure.scale) !== undefined && figure.rows.some(isWhole);
  return {
    ...(first && { first }),
    ...(middle && { middle }),
  };
}

/** Those with a first level, the highest first; then what has none, in the lecture's order. Undefined where it is that. */
function orderByFirst(rows: readonly Row[]): readonly number[] | undefined {
  const shares = rows.map(firstShare);
  const places = rows.map((_, place) => place);
  const known = places.filter((place) => shares[place] !== undefined);
  // Equal ones stay as the lecture has them: sorting is stable.
  const sorted = [...known].sort((one, other) => (shares[other] ?? 0) - (shares[one] ?? 0));
  if (sorted.every((place, at) => place === known[at])) return undefined;
  return [...sorted, ...places.filter((place) => shares[place] === undefined)];
}

const firstShare = ({ value }: Row) =>
  value.kind === "levels" ? value.levels.find(({ index }) => index === 0)?.percent : undefined;

/** Only where all levels are known is it known how far a row reaches to either side. */
export const isWhole = ({ value }: Row) => value.kind === "levels" && value.complete;

/** Place of the level that has as many before it as after it, where the scale says that it is neither of both. */
export function middleIndex(scale: Scale | undefined): number | undefined {
  const neutral = neutralIndex(scale);
  return neutral !== undefined && scale?.levels.length === 2 * neutral + 1 && neutral > 0
    ? neutral
    : undefined;
}

/** A figure with its rows in the order in which they stand. */
export const inOrder = <F extends Pick<Figure, "rows">>(
  figure: F,
  order: readonly number[] | undefined,
): F => (order ? { ...figure, rows: order.flatMap((place) => figure.rows[place] ?? []) } : figure);
