import { columns as names } from "#words/columns.ts";
import { csvDialect } from "#words/format.ts";
import { words } from "#words/package.ts";
import { describeUnit } from "../describe/base.ts";
import { CLASSIFIED_BY, capitalize } from "../describe/label.ts";
import { singleText } from "../describe/matrix.ts";
import { type Column, columnName } from "../model/columns.ts";
import type { Field } from "../model/field.ts";
import type { CitedFigure } from "../model/figure.ts";
import { SHARES } from "../model/share.ts";

/** A column, as Table Schema 2.0 describes it. */
export interface PackageField {
  name: string;
  title: string;
  description?: string;
  type: "string" | "number" | "integer";
  decimalChar?: string;
  bareNumber?: boolean;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    minimum?: number;
    maximum?: number;
    pattern?: string;
    enum?: readonly string[];
  };
}

/** The signs that may stand before a share, each once. */
const signs = [...new Set(Object.values(SHARES).map(({ sign }) => sign))].join("");

/** The decimal sign, as a pattern has it. */
const decimal = csvDialect.decimal.replace(".", "\\.");

/** What a column of a figure says of its entries, each text once; an enum has at least one. */
function cellTexts({ matrix }: CitedFigure, place: number): string[] {
  const texts = matrix?.rows.map((row) => singleText(matrix, row, place)).filter(Boolean) ?? [];
  return [...new Set(texts)];
}

/** What a figure's column holds, for machines. */
export function describeField(column: Column, figure: CitedFigure, fields: readonly Field[]): PackageField {
  const name = columnName(column, names);
  const labels = figure.rows.map(({ category }) => category.label);
  const { columns } = words;
  switch (column.kind) {
    case "category":
      return {
        name,
        title: capitalize(figure.noun[0]),
        description: columns.category,
        type: "string",
        // An empty list would allow nothing, not anything.
        constraints: { required: true, unique: true, ...(labels.length > 0 && { enum: labels }) },
      };
    case "field":
      return {
        name,
        title: figure.fieldNoun?.one ?? name,
        description: columns.field(CLASSIFIED_BY),
        type: "string",
        constraints: { required: true, enum: fields.map(({ label }) => label) },
      };
    case "share":
      return {
        name,
        ...columns.share,
        type: "string",
        // Whole cells match, as in XML Schema, where ^ and $ are ordinary characters.
        constraints: { pattern: `[${signs}]?(100(${decimal}0+)?|[0-9]{1,2}(${decimal}[0-9]+)?)` },
      };
    case "count":
      return { name, title: describeUnit(figure), type: "integer", constraints: { minimum: 0 } };
    case "wording":
      return { name, ...columns.wording, type: "string" };
    case "source":
      return {
        name,
        ...columns.source,
        type: "string",
        constraints: { enum: Object.keys(figure.cited) },
      };
    case "entries":
      return {
        name,
        title: `${describeUnit(figure)}, ${name}`,
        type: "integer",
        constraints: { minimum: 0 },
      };
    case "cell":
      return {
        name,
        title: name,
        type: "string",
        constraints: { enum: cellTexts(figure, column.place) },
      };
    case "level":
      return {
        name,
        title: columns.level.title(name),
        description: columns.level.description,
        type: "number",
        decimalChar: csvDialect.decimal,
        bareNumber: true,
        constraints: { minimum: 0, maximum: 100 },
      };
  }
}
