import type { Figure, FigureSpec, Level } from "./figure.ts";
import { isSingle, type Mark, type MatrixColumn } from "./matrix.ts";

/** What a column of a figure's file can hold, beside the share of one answer level. */
export type ColumnKind = "category" | "field" | "share" | "count" | "wording" | "source";

/** A column of a figure's file. */
export type Column =
  | { kind: ColumnKind }
  | { kind: "level"; level: Level }
  /** What a column says of single entries. */
  | { kind: "cell"; list: MatrixColumn; place: number }
  /** How many entries of a list have a mark. */
  | { kind: "entries"; list: MatrixColumn; place: number; mark: Mark; words: string };

/** The columns of a figure's file, in the order in which they are written. */
export function columnsOf({
  classified,
  measure,
  scale,
  matrix,
}: Pick<FigureSpec, "classified" | "scale"> & Pick<Figure, "measure" | "matrix">): Column[] {
  if (measure === "entries" && matrix && isSingle(matrix))
    return [
      { kind: "category" },
      ...matrix.columns.map((list, place): Column => ({ kind: "cell", list, place })),
    ];
  if (measure === "entries" && matrix) {
    const marks = (["found", "missing"] as const).map((mark) => ({ mark, words: matrix.key[mark] }));
    return [
      { kind: "category" },
      ...matrix.columns.flatMap((list, place) =>
        marks.map((of): Column => ({ kind: "entries", list, place, ...of })),
      ),
    ];
  }
  const field: Column[] = classified ? [{ kind: "field" }] : [];
  const values: Column[] = [
    ...(scale?.levels ?? []).map((level): Column => ({ kind: "level", level })),
    { kind: "share" },
    { kind: "wording" },
  ];
  return [
    { kind: "category" },
    ...field,
    ...(measure === "count" ? [{ kind: "count" } as const] : values),
    { kind: "source" },
  ];
}

/**
 * What stands over a column.
 * @param names the language's: `columns` of `#words/columns.ts`
 */
export function columnName(column: Column, names: Readonly<Record<ColumnKind, string>>): string {
  switch (column.kind) {
    case "level":
      return column.level.label;
    case "cell":
      return column.list.label;
    case "entries":
      return `${column.list.label}: ${column.words}`;
    default:
      return names[column.kind];
  }
}
