import { csvDialect } from "#words/format.ts";
import { writeCsv, writeNumber } from "../csv/write.ts";
import { fieldOf } from "../model/field.ts";
import { type Figure, levelLabel, type Row, type Scale, type Value } from "../model/figure.ts";
import { SIGNS } from "../model/share.ts";
import { COLUMNS, figureColumns } from "../read/read-figure.ts";

/** A figure's values as a spreadsheet: the text of `data/<id>.csv`, and of its download. */
export function writeTable(figure: Figure): string {
  const columns = figureColumns(figure);
  const rows = figure.rows.map((row) => {
    const cells = cellsOf(figure, row);
    return columns.map((column) => cells[column] ?? "");
  });
  return writeCsv([columns, ...rows], csvDialect);
}

type Cells = Readonly<Record<string, string | number>>;

/** A row's cells by column; what is not there stays empty. */
function cellsOf(figure: Figure, { category, value }: Row): Cells {
  return {
    ...valueCells(value, figure.scale),
    [COLUMNS.category]: category.label,
    [COLUMNS.field]: fieldOf(figure, category)?.label ?? "",
  };
}

function valueCells(value: Value, scale: Scale | undefined): Cells {
  switch (value.kind) {
    case "none":
      // No source either: one that says nothing about the row is not its source.
      return {};
    case "count":
      return { [COLUMNS.count]: value.count, [COLUMNS.source]: value.source };
    case "share": {
      const { kind, percent, wording = "", source } = value.share;
      return {
        [COLUMNS.share]: SIGNS[kind].sign + writeNumber(percent, csvDialect.decimal),
        [COLUMNS.wording]: wording,
        [COLUMNS.source]: source,
      };
    }
    case "levels":
      return {
        ...Object.fromEntries(value.levels.map(({ level, percent }) => [levelLabel(scale, level), percent])),
        [COLUMNS.source]: value.source,
      };
    case "tally":
      throw new Error("a tally is counted from other figures and has no file");
  }
}
