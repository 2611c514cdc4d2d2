import { CLASSIFIED_BY, describeUnit } from "../describe/figure.ts";
import type { Field } from "../model/field.ts";
import type { Figure } from "../model/figure.ts";
import { COLUMNS } from "../read/read-figure.ts";

/** A column, as Table Schema 2.0 describes it. */
export interface PackageField {
  name: string;
  title: string;
  description?: string;
  type: "string" | "number" | "integer";
  decimalChar?: ",";
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

/** What a figure's column holds, for machines. */
export function describeField(name: string, figure: Figure, fields: readonly Field[]): PackageField {
  const labels = figure.rows.map(({ category }) => category.label);
  switch (name) {
    case COLUMNS.category:
      return {
        name,
        title: figure.noun[0],
        description: "Zeile des Diagramms, in dessen Reihenfolge.",
        type: "string",
        // An empty list would allow nothing, not anything.
        constraints: { required: true, unique: true, ...(labels.length > 0 && { enum: labels }) },
      };
    case COLUMNS.field:
      return {
        name,
        title: figure.fieldNoun?.one ?? name,
        description: `${CLASSIFIED_BY}, nicht des Vortrags.`,
        type: "string",
        constraints: { required: true, enum: fields.map(({ label }) => label) },
      };
    case COLUMNS.share:
      return {
        name,
        title: "Anteil in Prozent",
        description:
          "Ein Text, keine Zahl, weil davor ein Zeichen stehen kann: „≈“ ungefähr, „<“ knapp darunter, „>“ mehr als. Ohne Zeichen ist die Zahl so gedruckt. Dezimalkomma. „>50“ heißt: Von einer Mehrheit ist die Rede, mehr ist nicht bekannt.",
        type: "string",
        // Whole cells match, as in XML Schema, where ^ and $ are ordinary characters.
        constraints: { pattern: "[≈<>]?(100(,0+)?|[0-9]{1,2}(,[0-9]+)?)" },
      };
    case COLUMNS.count:
      return { name, title: describeUnit(figure), type: "integer", constraints: { minimum: 0 } };
    case COLUMNS.wording:
      return {
        name,
        title: "Wortlaut",
        description: "Die Worte der Quelle. Stehen überall, wo der Anteil mit ≈, < oder > beginnt.",
        type: "string",
      };
    case COLUMNS.source:
      return {
        name,
        title: "Quelle",
        description: "Kürzel der Quelle, `key` in `sources`. Leer, wo kein Wert steht.",
        type: "string",
        constraints: { enum: Object.keys(figure.cited) },
      };
    default:
      return {
        name,
        title: `„${name}“ in Prozent`,
        description: "Anteil dieser Antwortstufe.",
        type: "number",
        decimalChar: ",",
        bareNumber: true,
        constraints: { minimum: 0, maximum: 100 },
      };
  }
}
