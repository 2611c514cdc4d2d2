import type { FigureSpec, Level } from "./figure.ts";

/** What a column of a figure's file can hold, beside the share of one answer level. */
export type ColumnKind = "category" | "field" | "share" | "count" | "wording" | "source";

/** A column of a figure's file. */
export type Column = { kind: ColumnKind } | { kind: "level"; level: Level };

/** The columns of a figure's file, in the order in which they are written. */
export function columnsOf({
  classified,
  measure,
  scale,
}: Pick<FigureSpec, "classified" | "measure" | "scale">): Column[] {
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
  return column.kind === "level" ? column.level.label : names[column.kind];
}
