import type { Figure, Row, Wave } from "../../../model/figure.ts";
import type { Form } from "../../form.ts";
import { colors } from "../../layout/style.ts";
import { planHero } from "../shares/hero.ts";
import { planShares, form as shares } from "../shares/index.ts";
import { type SharesPlan, shareOf } from "../shares/plan.ts";

/**
 * One share beside that of another survey, pale, each with its survey's name and number of answers: two samples, so no
 * line runs between them.
 */
export const form: Form<SharesPlan, "pair"> = {
  ...shares,
  id: "pair",
  suits: ({ rows, related }) => {
    const [row, ...more] = rows;
    return row !== undefined && more.length === 0 && shareOf(row) !== undefined && related !== undefined;
  },
  plan: (figure, frame) => {
    const both = withSister(figure);
    return planHero(both, frame, colorOf) ?? planShares(both, frame, colorOf);
  },
};

const colorOf = (row: number) => (row === 0 ? colors.hue : colors.hueMiddle);

/** The figure with the value of its sister as a second row. */
function withSister(figure: Figure): Figure {
  const [own] = figure.rows;
  const { related } = figure;
  if (!own || !related) return figure;
  const rows = [named(own, figure.wave, figure.n), named(related.row, related.wave, related.n)];
  return { ...figure, rows };
}

/** A row that says whose it is. */
function named({ category, value }: Row, wave: Wave | undefined, n: Figure["n"]): Row {
  const label = wave ? `${wave.label}: ${category.label}` : category.label;
  return { category: { ...category, label, ...(n && { n }) }, value };
}
