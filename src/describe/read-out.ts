import { formatCount, formatN } from "#words/format.ts";
import type { Figure, Row } from "../model/figure.ts";
import { describeTallied } from "./figure.ts";
import { formatValue, WITHOUT_VALUE } from "./value.ts";

/**
 * One category of a figure as it is read out while stepping through them: „3 von 12: Offene Räume, drei von
 * vier befragten Häusern“.
 * @param index 0-based place in the figure's rows
 */
export function readOut(figure: Figure, index: number): string {
  const row = figure.rows[index];
  if (!row) return "";
  const n = row.category.n ? ` (${formatN(row.category.n)})` : "";
  return `${index + 1} von ${figure.rows.length}: ${row.category.label}${n}, ${sayValue(figure, row)}`;
}

/** A value with what it is a share of, as one would say it. */
function sayValue(figure: Figure, row: Row): string {
  const value = formatValue(figure, row);
  if (row.value.kind === "none") return WITHOUT_VALUE;
  if (row.value.kind === "tally") return describeTallied(row);
  if (row.value.kind === "count") return formatCount(row.value.count, ...figure.units);
  if (row.value.kind !== "share") return value;
  // Who the share is of; what they said is on the slide.
  const whose = figure.of;
  // „jede zweite Großstadt“ says by itself what it counts.
  if (!whose || /\bjede[rs]? /.test(value)) return value;
  return / von \p{L}+$/u.test(value) ? `${value} ${whose.replace(/^der /, "")}` : `${value} ${whose}`;
}
