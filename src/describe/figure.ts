import { words } from "#words/figure.ts";
import { formatList, formatN, formatNumber, formatSpan, quoted } from "#words/format.ts";
import { countFields } from "../model/field.ts";
import { type CitedFigure, type Figure, type FigureId, type Row, tallyEvidence } from "../model/figure.ts";
import type { Lecture } from "../model/lecture.ts";
import { isSingle } from "../model/matrix.ts";
import type { Nouns } from "../model/nouns.ts";
import { EVIDENCE } from "../model/share.ts";
import { describeMatrix } from "./matrix.ts";
import { formatValue, knownRows } from "./value.ts";

/** Stands wherever fields are shown: they are not the lecture's. */
export const CLASSIFIED_BY = words.classifiedBy;

/**
 * Who was asked when: „befragte Häuser, Frühjahr 2018, N = 262–268“.
 * @param above what stands over the figure: a number of answers that it has is not said again
 */
export function describeBase(
  { base, wave, n }: Pick<Figure, "base" | "wave" | "n">,
  above: readonly string[] = [],
): string {
  const answered = n && formatN(n);
  const isSaid = answered && above.some((line) => isIn(line, answered));
  return [base, wave?.label, isSaid ? undefined : answered].filter(Boolean).join(", ");
}

/** Lectures write „N=109-114“, the software „N = 109–114“. */
const bare = (text: string) => text.replaceAll(/\s/g, "").replaceAll("–", "-");
const isIn = (line: string, answered: string) =>
  bare(line)
    .split(bare(answered))
    .slice(1)
    .some((rest) => !/^[\d-]/.test(rest));

/** What one share or unit is, with what had to be said for it: „Anteil der Häuser, die …“. */
export function describeUnit({ unit, criterion }: Pick<Figure, "unit" | "criterion">): string {
  return criterion ? `${unit}, ${criterion}` : unit;
}

/** What was asked; without a question, what had to be said to be counted, where that is known. */
export function describeAsked(figure: Pick<Figure, "question" | "unit" | "criterion">): string | undefined {
  if (figure.question) return words.question(figure.question);
  return figure.criterion && describeUnit(figure);
}

/** The answer levels; where these have values and so stand over them, what their numbers are. */
export function describeAnswers({ scale, rows }: Pick<Figure, "scale" | "rows">): string | undefined {
  if (rows.some(({ value }) => value.kind === "levels")) return words.inPercent;
  // A level's words stay on one line.
  const levels = scale?.levels.map(({ label }) => label.replaceAll(" ", "\u00a0"));
  return levels && words.answers(levels.join("\u00a0· "));
}

/** The source line under a chart: „Quelle: Bericht 2018; Zeitung, 3. Mai 2018“. */
export function describeSources({ credited }: Pick<Figure, "credited">): string {
  return words.sources(credited.length, credited.join("; "));
}

/** How many of all that took part answered; undefined where either is not known. */
export function sayAnswered({ n, wave, units }: Pick<Figure, "n" | "wave" | "units">): string | undefined {
  const all = wave?.n;
  if (!n || all === undefined || n.from > n.to || n.to > all) return undefined;
  return words.answered(formatSpan(n.from, n.to), formatNumber(all), n.from === all, units[1]);
}

/** That shares of two surveys are no course; undefined where a figure has not two of them. */
export function describeSurveys({
  wave,
  waves,
  related,
  units,
}: Pick<Figure, "wave" | "waves" | "related" | "units">): string | undefined {
  const labels = [wave, related?.wave, ...Object.values(waves)].flatMap((one) => one?.label ?? []);
  return new Set(labels).size === 2 ? words.twoSurveys(units[1]) : undefined;
}

const hasLostValues = (figure: Figure) => figure.rows.length > 0 && knownRows(figure).length === 0;

/** That a list is very likely cut, in the words of its figure or, where there is no more to say, in the software's. */
export function describeGap({ gap }: Pick<Figure, "gap">): string | undefined {
  return gap && (gap.text ?? words.cut);
}

/**
 * What a figure lacks, in a few words: „ohne Prozentwerte, Liste vermutlich unvollständig“.
 * @param spelled says also what that means
 */
export function describeLack(figure: Figure, spelled: boolean): string | undefined {
  const { gap } = figure;
  const values = spelled ? words.footOfLost : words.lacks.values;
  const lacks = [hasLostValues(figure) && values, gap && !gap.text && words.lacks.list];
  return lacks.filter(Boolean).join(", ") || undefined;
}

/** The first figure on the slides that has lost its values: it says what that means, the others have it in „Woher?“. */
export function firstLost({ slides, figures }: Pick<Lecture, "slides" | "figures">): FigureId | undefined {
  const shown = slides.flatMap((slide) => slide.figures);
  return shown.find((id) => figures[id] && hasLostValues(figures[id]));
}

/** The lines under a chart, as one text: its sources, what to know before quoting it. */
export function describeFoot(figure: Figure): string {
  const known = knownRows(figure).length > 0;
  return [
    figure.credited.length > 0 && describeSources(figure),
    // A chart without values has it beside its categories.
    (known ? figure.gap?.text : undefined)?.replace(/\.$/, ""),
    figure.remark,
  ]
    .filter(Boolean)
    .join(". ");
}

/** The same where a chart stands alone, with all that it lacks. */
export function describeFootAlone(figure: Figure): string {
  return [describeLack(figure, true), describeFoot(figure)].filter(Boolean).join(". ");
}

/** Where the lost values were published: the figure's first publication. */
export function publishedIn({ references }: Pick<Figure, "references">): string | undefined {
  return references.find(({ kind }) => kind === "publication")?.short;
}

/** What is missing, and where the survey was published. The sources do not say which of its values stand there. */
export function describeLoss(figure: Figure): string {
  return [sayLost(figure), ...sayPublished(publishedIn(figure))].join(" ");
}

/** Where to look for what is lost; nothing where no publication is known. */
export function sayPublished(publication: string | undefined): string[] {
  return publication ? [words.publishedIn(publication)] : [];
}

function sayLost({ rows, scale, noun }: Figure): string {
  if (rows.length > 0) return words.percentagesLost;
  return scale ? words.listLost(capitalize(noun[1])) : words.answersLost;
}

/** As at the start of a sentence or in the head of a table: nouns are small in some languages. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const describeRow = (figure: Pick<Figure, "scale">, row: Row) =>
  `${groupedLabel(row.category)}: ${formatValue(figure, row)}`;

/** A row's name with what it is evidence of, where rows are gathered: „Gute Lage – Nähe zur Stadt“. */
export const groupedLabel = ({ group, label }: Row["category"]) => (group ? `${group} – ${label}` : label);

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

const isTallied = ({ rows }: Figure) => rows.some(({ value }) => value.kind === "tally");

function describeTally({ title, rows }: Figure): string {
  return `${title}. ${rows.map((row) => `${row.category.label}: ${describeTallied(row)}`).join("; ")}.`;
}

/** How many values of a figure are known how well: „4 in Worten gerundet, 8 ohne Wert“. */
export function describeTallied({ value }: Row): string {
  if (value.kind !== "tally") return "";
  const { tally } = value;
  const kinds = EVIDENCE.filter((kind) => tally[kind] > 0);
  return kinds.map((kind) => `${tally[kind]} ${words.evidence[kind]}`).join(", ") || words.lost;
}

/** All figures by how well their numbers are known: the picture on „Quellen und Datenlage“. */
export function summarizeEvidence(figures: readonly Figure[], { unit }: Nouns): CitedFigure {
  return {
    id: EVIDENCE_FIGURE,
    ...words.summary,
    measure: "count",
    units: unit,
    fields: [],
    sources: [],
    references: [],
    credited: [],
    reports: [],
    cited: {},
    waves: {},
    rows: figures.map((figure) => ({
      category: { id: figure.id, label: figure.title },
      value: { kind: "tally", tally: tallyEvidence(figure) },
    })),
  };
}

/** Id of the figure that `summarizeEvidence` builds; no file of `data/` may have its name. */
export const EVIDENCE_FIGURE = "datenlage";
