import { words } from "#words/figure.ts";
import { formatList, quoted } from "#words/format.ts";
import { countFields } from "../model/field.ts";
import type { Figure, Row } from "../model/figure.ts";
import { isSingle } from "../model/matrix.ts";
import { describeBase, describeSurveys, sayAnswered } from "./base.ts";
import { CLASSIFIED_BY, capitalize, groupedLabel } from "./label.ts";
import { describeGap, describeLoss, sayLost } from "./lack.ts";
import { describeMatrix } from "./matrix.ts";
import { describeTally, isTallied } from "./tally.ts";
import { formatValue, knownRows, type Wording } from "./value.ts";

const describeRow = (figure: Wording, row: Row) =>
  `${groupedLabel(row.category)}: ${formatValue(figure, row)}`;

/**
 * A chart in words, for those who hear it: what it is about, what was asked of whom, which values are
 * known and how, and what is not known.
 */
export function describeFigure(figure: Figure): string {
  const { title, question, scale, rows, noun, related, gap, remark } = figure;
  if (isTallied(figure)) return describeTally(figure);
  const known = knownRows(figure);
  const { matrix } = figure;
  const parts = [
    `${title}.`,
    question && words.question(question),
    words.base(describeBase(figure)),
    scale && words.scale(formatList(scale.levels.map(({ label }) => label))),
  ];
  if (matrix) parts.push(figure.finding && `${figure.finding}.`);
  else if (known.length === 0) {
    const answered = rows.length === 0 && sayAnswered(figure);
    if (answered) parts.push(`${answered}.`);
    parts.push(describeLoss(figure));
    if (rows.length > 0) {
      const listed = rows.filter(({ category }) => !category.added);
      const names = listed.map(({ category }) => category.label).join("; ");
      parts.push(words.inOrder(capitalize(noun[1]), names));
    }
  } else {
    const unknown = rows.filter((row) => !known.includes(row));
    // The entries of a list that was cut are not counted.
    if (unknown.length > 0 && !gap) parts.push(words.withValue(known.length, rows.length, noun));
    parts.push(`${known.map((row) => describeRow(figure, row)).join("; ")}.`);
    if (unknown.length > 0) parts.push(words.without(unknown.map(sayUnknown).join("; ")));
  }
  parts.push(...describeMatrix(figure));
  if (related) parts.push(words.otherSurvey(describeBase(related), describeRow(related, related.row)));
  const { fieldNoun } = figure;
  if (fieldNoun) {
    const counts = countFields(figure).map(({ field, count }) =>
      gap ? field.label : `${field.label} ${count}`,
    );
    parts.push(`${capitalize(fieldNoun.by)} (${CLASSIFIED_BY}): ${counts.join(", ")}.`);
  }
  parts.push(describeGap(figure));
  const surveys = known.length > 0 && figure.measure === "share" ? describeSurveys(figure) : undefined;
  if (surveys) parts.push(`${surveys}.`);
  if (remark) parts.push(remark);
  return parts.filter(Boolean).join(" ");
}

/** So long may an alternative text be: one or two sentences. */
export const SUMMARY_LENGTH = 300;

/**
 * A chart in a sentence or two, for those who hear it and have its table beside it: what it is about, and what it says
 * as far as there is room.
 */
export function summarizeFigure(figure: Figure): string {
  const { title, rows, finding, gap, noun, related } = figure;
  const head = `${title}.`;
  const tail = rows.length > 0 ? words.inTable : "";
  const known = knownRows(figure);
  const said = `${known.map((row) => describeRow(figure, row)).join("; ")}.`;
  const middles = [
    finding && `${finding}.`,
    ...(isTallied(figure) || known.length === 0
      ? []
      : [isLaid(figure) ? describeMatrix(figure).join(" ") : said]),
    // The entries of a list that was cut are not counted.
    known.length > 0 && !gap && !isTallied(figure) && words.withValue(known.length, rows.length, noun),
    known.length === 0 &&
      related &&
      words.otherSurvey(describeBase(related), describeRow(related, related.row)),
    known.length === 0 && sayLost(figure),
  ].filter((text) => typeof text === "string");
  const texts = middles.map((middle) => [head, middle, tail].filter(Boolean).join(" "));
  return texts.find(({ length }) => length <= SUMMARY_LENGTH) ?? [head, tail].filter(Boolean).join(" ");
}

/** A row without a number, and what is said of it instead. */
const sayUnknown = ({ category }: Row) =>
  category.said ? `${groupedLabel(category)} (${quoted(category.said)})` : groupedLabel(category);

const isLaid = ({ matrix }: Figure) => matrix !== undefined && isSingle(matrix);
