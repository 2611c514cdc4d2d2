import { words } from "#words/figure.ts";
import { formatCount, formatN } from "#words/format.ts";
import type { Figure, Row, Value } from "../model/figure.ts";
import { isSingle } from "../model/matrix.ts";
import { sayCells } from "./matrix.ts";
import { describeTallied } from "./tally.ts";
import { formatValue } from "./value.ts";

/**
 * One category of a figure as it is read out while stepping through them: „3 von 12: Offene Räume, 71,5 %
 * der befragten Häuser“.
 * @param index 0-based place in the figure's rows
 */
export function readOut(figure: Figure, index: number): string {
  const row = figure.rows[index];
  if (!row) return "";
  const n = row.category.n ? ` (${formatN(row.category.n)})` : "";
  return words.readOut(index + 1, figure.rows.length, `${row.category.label}${n}, ${sayValue(figure, row)}`);
}

type Entries = Extract<Value, { kind: "entries" }>;

/** A value as one would say it. */
function sayValue(figure: Figure, row: Row): string {
  const { value } = row;
  switch (value.kind) {
    case "share":
      // A number needs to be told whose it is; a source's own words say so as far as they do.
      return [formatValue(figure, row), value.share.kind === "exact" && figure.of].filter(Boolean).join(" ");
    case "count":
      return formatCount(value.count, ...figure.units);
    case "tally":
      return describeTallied(row);
    case "entries":
      return sayEntries(figure, row, value);
    case "none":
    case "levels":
      return formatValue(figure, row);
  }
}

function sayEntries({ matrix }: Figure, { category }: Row, { found, all }: Entries): string {
  const row = matrix?.rows.find((one) => one.category.id === category.id);
  if (matrix && row && isSingle(matrix)) return sayCells(matrix, row);
  return words.entries(found, all, matrix?.key.found ?? "");
}
