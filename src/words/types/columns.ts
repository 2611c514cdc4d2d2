import type { ColumnKind } from "../../model/columns.ts";

/** What stands over the columns of a figure's file; over those of answer levels stands the level. */
export type ColumnNames = Readonly<Record<ColumnKind, string>>;
