import type { Figure, FigureId, FigureSpec } from "./figure.ts";
import { LectureError, quote, quoteAll } from "./problem.ts";

/** Fills in the values that figures borrow from each other. */
export function linkFigures(
  figures: Readonly<Record<FigureId, Figure>>,
  specs: Readonly<Record<FigureId, FigureSpec>>,
): Record<FigureId, Figure> {
  const link = (figure: Figure): Figure => {
    const related = specs[figure.id]?.related;
    if (!related) return figure;
    const other = figures[related.figure];
    const row = other?.rows.find(({ category }) => category.label === related.category);
    if (!other || !row) {
      const expected = other
        ? `one of ${quoteAll(other.rows.map((one) => one.category.label))}`
        : `one of ${quoteAll(Object.keys(figures))}`;
      const got = quote(other ? related.category : related.figure);
      throw new LectureError([{ file: "data/figures.ts", column: `${figure.id}.related`, expected, got }]);
    }
    const { wave, base, n } = other;
    const references = [
      ...new Set([...figure.references, ...other.references.filter(({ kind }) => kind === "publication")]),
    ];
    return { ...figure, references, related: { row, base, ...(wave && { wave }), ...(n && { n }) } };
  };
  return Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, link(figure)]));
}
