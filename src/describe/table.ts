import { words as figureWords } from "#words/figure.ts";
import { formatN, formatNumber } from "#words/format.ts";
import { words } from "#words/origin.ts";
import { fieldOf } from "../model/field.ts";
import type { Figure, Row, Value } from "../model/figure.ts";
import { isSingle, type Matrix } from "../model/matrix.ts";
import { EVIDENCE, type Evidence } from "../model/share.ts";
import { surveyParts } from "./base.ts";
import { percentsIn } from "./decimals.ts";
import { CLASSIFIED_BY, capitalize, groupedLabel } from "./label.ts";
import { cellText } from "./matrix.ts";
import { formatValue, WITHOUT_VALUE, type Wording } from "./value.ts";

/**
 * A cell that knows what it is: a column's head, a row's label, a value, the sign of a missing one, or the
 * editors' field, which is no value.
 */
export interface Cell {
  kind: "head" | "label" | "value" | "missing" | "field";
  text: string;
}

/** A figure as rows of cells; the first cell of a row is its label. */
export interface DataTable {
  head: readonly Cell[];
  body: readonly (readonly Cell[])[];
}

const head = (text: string): Cell => ({ kind: "head", text });
const label = (text: string): Cell => ({ kind: "label", text });
const value = (text: string): Cell => ({ kind: "value", text });
const missing = (text: string): Cell => ({ kind: "missing", text });

/** The table that stands for a chart where charts cannot be drawn or seen. */
export function tabulate(figure: Figure): DataTable {
  const { rows, fieldNoun, measure, noun } = figure;
  const [first] = rows;
  if (!first) return tabulateLost(figure);
  if (first.value.kind === "tally") return tabulateTally(figure);
  if (figure.matrix) return tabulateMatrix(figure, figure.matrix);
  if (rows.some((row) => row.value.kind === "levels")) return tabulateLevels(figure);
  const field = fieldNoun ? [`${fieldNoun.one} (${CLASSIFIED_BY})`] : [];
  return {
    head: [capitalize(noun[0]), words.table[measure === "count" ? "count" : "share"], ...field].map(head),
    body: [
      ...rows.map((row) => [label(rowLabel(row)), valueCell(figure, row), ...fieldCells(figure, row)]),
      ...tabulateRelated(figure),
    ],
  };
}

/** Every entry with what each column says of it; counted entries belong to fields, which the editors gave. */
function tabulateMatrix(figure: Figure, matrix: Matrix): DataTable {
  const single = isSingle(matrix);
  const first = capitalize(figure.noun[0]) + (single ? "" : ` (${CLASSIFIED_BY})`);
  const columns = matrix.columns.map(({ label }) => (single ? label : `${label}: ${matrix.key.found}`));
  return {
    head: [first, ...columns].map(head),
    body: matrix.rows.map((row) => [
      label(row.category.label),
      ...row.cells.map((units, place) => {
        const text = cellText(matrix, row, place);
        return units.some(({ mark }) => mark === "found") ? value(text) : missing(text);
      }),
    ]),
  };
}

function valueCell(figure: Wording, row: Row): Cell {
  const text = formatValue(figure, row);
  return row.value.kind === "none" ? missing(text) : value(text);
}

function fieldCells(figure: Figure, { category }: Pick<Row, "category">): Cell[] {
  const field = fieldOf(figure, category);
  return field ? [{ kind: "field", text: field.label }] : [];
}

function rowLabel({ category }: Row): string {
  const name = groupedLabel(category);
  return category.n ? `${name} (${formatN(category.n)})` : name;
}

function tabulateLost({ title, question, ...figure }: Figure): DataTable {
  const body = [[label(question ?? title), missing(figureWords.lost)], ...tabulateRelated(figure)];
  return { head: [words.table.question, words.table.answers].map(head), body };
}

/** The value of another survey, as what it is. */
function tabulateRelated({ related }: Pick<Figure, "related">): Cell[][] {
  if (!related) return [];
  const survey = words.table.otherSurvey(related.row.category.label, ...surveyParts(related));
  return [[label(survey), valueCell(related, related.row)]];
}

function tabulateLevels(figure: Figure): DataTable {
  const { rows, scale, noun, fieldNoun } = figure;
  const levels = scale?.levels ?? [];
  const write = percentsIn(figure);
  const body = rows.map((row) => {
    // Beside the levels there is no room for a further column.
    const field = fieldCells(figure, row).map(({ text }) => ` – ${text}`);
    const cells = levels.map((level) => levelCell(row.value, level.id, write));
    return [label(rowLabel(row) + field.join("")), ...cells];
  });
  const category = capitalize(noun[0]);
  const first = fieldNoun ? `${category} – ${fieldNoun.one} (${CLASSIFIED_BY})` : category;
  return { head: [first, ...levels.map((level) => level.label)].map(head), body };
}

function levelCell(of: Value, level: string, write: (percent: number) => string): Cell {
  const known = of.kind === "levels" && of.levels.find((one) => one.level === level);
  return known ? value(write(known.percent)) : missing(WITHOUT_VALUE);
}

/** A dash is nothing of a kind; a figure of which nothing came through has no values to count. */
function tallyCells(tally: Readonly<Record<Evidence, number>>): Cell[] {
  const isLost = EVIDENCE.every((kind) => tally[kind] === 0);
  return EVIDENCE.map((kind) => {
    if (tally[kind] > 0) return value(formatNumber(tally[kind]));
    return missing(isLost && kind === "none" ? figureWords.lost : "–");
  });
}

function tabulateTally({ rows, noun }: Figure): DataTable {
  const body = rows.map((row) => [
    label(row.category.label),
    ...(row.value.kind === "tally" ? tallyCells(row.value.tally) : []),
  ]);
  const kinds = EVIDENCE.map((kind) => figureWords.evidenceShort[kind]);
  return { head: [capitalize(noun[0]), ...kinds].map(head), body };
}
