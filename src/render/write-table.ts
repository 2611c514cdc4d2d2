import { columns as names } from "#words/columns.ts";
import { csvDialect } from "#words/format.ts";
import { writeCsv, writeNumber } from "../csv/write.ts";
import { singleText } from "../describe/matrix.ts";
import { type Column, columnName, columnsOf } from "../model/columns.ts";
import { sourceOf } from "../model/evidence.ts";
import { fieldOf } from "../model/field.ts";
import type { Figure, Row } from "../model/figure.ts";
import { SHARES } from "../model/share.ts";

/** A figure's values as a spreadsheet: the text of `data/<id>.csv`, and of its download. */
export function writeTable(figure: Figure): string {
  if (figure.rows.some(({ value }) => value.kind === "tally"))
    throw new Error("a tally is counted from other figures and has no file");
  const columns = columnsOf(figure);
  const head = columns.map((column) => columnName(column, names));
  const rows = figure.rows.map((row) => columns.map((column) => cellOf(column, figure, row)));
  return writeCsv([head, ...rows], csvDialect);
}

/** A row's cell; what is not there stays empty. */
function cellOf(column: Column, figure: Figure, { category, value }: Row): string | number {
  const share = value.kind === "share" ? value.share : undefined;
  switch (column.kind) {
    case "category":
      return category.label;
    case "field":
      return fieldOf(figure, category)?.label ?? "";
    case "share":
      return share ? SHARES[share.kind].sign + writeNumber(share.percent, csvDialect.decimal) : "";
    case "wording":
      return share?.wording ?? "";
    case "count":
      return value.kind === "count" ? value.count : "";
    case "cell": {
      const row = figure.matrix?.rows.find((one) => one.category.id === category.id);
      return figure.matrix && row ? singleText(figure.matrix, row, column.place) : "";
    }
    case "entries": {
      const row = figure.matrix?.rows.find((one) => one.category.id === category.id);
      return (row?.cells[column.place] ?? []).filter(({ mark }) => mark === column.mark).length;
    }
    case "level": {
      const known = value.kind === "levels" ? value.levels : [];
      return known.find(({ level }) => level === column.level.id)?.percent ?? "";
    }
    case "source":
      // None where there is no value: a source that says nothing about the row is not its source.
      return sourceOf(value) ?? "";
  }
}
