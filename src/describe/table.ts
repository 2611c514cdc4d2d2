import { formatN, formatNumber, formatPercent } from "#words/format.ts";
import { fieldOf } from "../model/field.ts";
import type { Figure, Row } from "../model/figure.ts";
import { CLASSIFIED_BY, EVIDENCE_HEADS } from "./figure.ts";
import { formatValue, WITHOUT_VALUE } from "./value.ts";

/** A figure as rows of text: the first cell of a row is its header. */
export interface DataTable {
  head: readonly string[];
  body: readonly (readonly string[])[];
}

/** The table that stands for a chart where charts cannot be drawn or seen. */
export function tabulate(figure: Figure): DataTable {
  const [first] = figure.rows;
  if (!first) return tabulateLost(figure);
  if (first.value.kind === "tally") return tabulateTally(figure);
  if (figure.rows.some(({ value }) => value.kind === "levels")) return tabulateLevels(figure);
  const measure = figure.measure === "count" ? "Anzahl" : "Anteil";
  const { fieldNoun } = figure;
  const field = fieldNoun ? [`${fieldNoun.one} (${CLASSIFIED_BY})`] : [];
  return {
    head: [figure.noun[0], measure, ...field],
    body: figure.rows.map((row) => [rowLabel(row), formatValue(figure, row), ...fieldCells(figure, row)]),
  };
}

function fieldCells(figure: Figure, { category }: Row): string[] {
  const field = fieldOf(figure, category);
  return field ? [field.label] : [];
}

function rowLabel({ category }: Row): string {
  return category.n ? `${category.label} (${formatN(category.n)})` : category.label;
}

function tabulateLost({ title, question, related }: Figure): DataTable {
  const body: string[][] = [[question ?? title, LOST]];
  if (related) {
    const place = [related.wave?.label, related.n && formatN(related.n)].filter(Boolean).join(", ");
    body.push([
      `Andere Befragung, ${place}: ${related.row.category.label}`,
      formatValue(related, related.row),
    ]);
  }
  return { head: ["Frage", "Antworten"], body };
}

function tabulateLevels(figure: Figure): DataTable {
  const { rows, scale, noun, fieldNoun } = figure;
  const levels = scale?.levels ?? [];
  const body = rows.map((row) => {
    const { value } = row;
    const cells = levels.map((level) => {
      const known = value.kind === "levels" && value.levels.find((one) => one.level === level.id);
      return known ? formatPercent(known.percent) : WITHOUT_VALUE;
    });
    // Beside the levels there is no room for a further column.
    const field = fieldOf(figure, row.category);
    return [field ? `${rowLabel(row)} – ${field.label}` : rowLabel(row), ...cells];
  });
  const head = fieldNoun ? `${noun[0]} – ${fieldNoun.one} (${CLASSIFIED_BY})` : noun[0];
  return { head: [head, ...levels.map(({ label }) => label)], body };
}

/** What stands where not even the answers came through. */
export const LOST = "nicht erhalten";

/** A dash is nothing of a kind; a figure of which nothing came through has no values to count. */
function tallyCells(counts: readonly number[]): string[] {
  const isLost = counts.every((count) => count === 0);
  return counts.map((count, index) => {
    if (count > 0) return formatNumber(count);
    return isLost && index === counts.length - 1 ? LOST : "–";
  });
}

function tabulateTally({ rows, noun }: Figure): DataTable {
  const body = rows.map(({ category, value }) => [
    category.label,
    ...(value.kind === "tally" ? tallyCells(Object.values(value.tally)) : []),
  ]);
  return { head: [noun[0], ...Object.values(EVIDENCE_HEADS)], body };
}
