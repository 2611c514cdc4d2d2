import { formatCount, formatList, quoted } from "#words/format.ts";
import { words } from "#words/origin.ts";
import { rowEvidence, sourceOf } from "../model/evidence.ts";
import type { CitedFigure, FigureId, Row, Wave } from "../model/figure.ts";
import type { Lecture } from "../model/lecture.ts";
import type { Noun } from "../model/nouns.ts";
import { EVIDENCE, type Evidence, INKS, type Ink, SHARES } from "../model/share.ts";
import { describeBase, describeUnit } from "./base.ts";
import { describeGap, describeLoss, publishedIn, sayPublished } from "./lack.ts";
import { namesOf } from "./matrix.ts";
import { formatValue, knownRows, type Wording } from "./value.ts";

/** One thing to know about where a figure comes from: a term and its sentences. */
export interface OriginEntry {
  term: string;
  texts: readonly string[];
}

/**
 * „Woher?“: everything a sceptic asks of a figure, in the order in which it is asked: the question, of
 * whom, when, each number in the words of its source, what is lost, where sources differ, and the
 * sources in full. Empty for a figure that nobody was asked for.
 */
export function describeOrigin(figure: CitedFigure): OriginEntry[] {
  if (figure.references.length === 0) return [];
  const { terms } = words;
  const entries: OriginEntry[] = [
    { term: terms.question, texts: [figure.question ?? words.questionLost] },
    { term: terms.answers, texts: describeScale(figure) },
    // Who answered stands under „Basis“; what they had to say to be counted does not.
    { term: terms.shown, texts: figure.criterion ? [`${describeUnit(figure)}.`] : [] },
    { term: terms.base, texts: [`${describeBase(figure)}.`] },
    { term: terms.survey, texts: wavesOf(figure).map((wave) => describeWave(wave, figure.units)) },
    { term: terms.values, texts: valuedRows(figure).map((row) => describeValue(figure, row)) },
    { term: terms.entries, texts: namesOf(figure).map(({ row, names }) => words.entriesOf(row, names)) },
    { term: terms.matches, texts: (figure.matches ?? []).map(words.match) },
    { term: figure.fieldNoun?.many ?? "", texts: figure.fieldNoun ? [words.classified] : [] },
    { term: terms.otherSurvey, texts: describeRelated(figure) },
    { term: terms.drawing, texts: describeInk(figure) },
    { term: terms.missing, texts: describeMissing(figure) },
    { term: terms.remarks, texts: figure.caveats ?? (figure.remark ? [figure.remark] : []) },
    { term: terms.sources, texts: listCitations(figure) },
  ];
  // Who was only counted was not asked anything.
  const asked = figure.measure === "share" ? entries : entries.slice(1);
  return asked.filter(({ texts }) => texts.length > 0);
}

/** Every source in full, once: the figure's own, those of a related value, reports beside them. */
function listCitations({ references, relatedSources = [], reports }: CitedFigure): string[] {
  return [...new Set([...references, ...relatedSources, ...reports].map(({ citation }) => citation))];
}

/** Entries of lists are named below. */
const valuedRows = (figure: CitedFigure) => knownRows(figure).filter(({ value }) => value.kind !== "entries");

function describeScale({ scale }: CitedFigure): string[] {
  if (!scale) return [];
  const levels = `${scale.levels.map(({ label }) => quoted(label)).join(", ")}.`;
  return [levels, ...(scale.excerpt ? [words.excerpt] : []), ...(scale.inferred ? [words.inferred] : [])];
}

function wavesOf({ wave, waves }: CitedFigure): Wave[] {
  return wave ? [wave] : Object.values(waves);
}

function describeWave({ label, fieldwork, n }: Wave, [one, many]: Noun): string {
  // A year and „Befragung aus dem Jahre …“ would say the same twice.
  const when = fieldwork.includes(label) ? fieldwork : `${label}: ${fieldwork}`;
  return n ? words.answered(when, formatCount(n, one, many)) : `${when}.`;
}

function describeValue(figure: CitedFigure, row: Row): string {
  const key = sourceOf(row.value);
  return sayValue(figure, row, key && figure.cited[key]?.short);
}

function sayValue(figure: Wording, row: Row, source: string | undefined): string {
  const { value, category } = row;
  const wording = value.kind === "share" ? value.share.wording : undefined;
  const text = wording ? quoted(wording) : formatValue(figure, row);
  return `${category.label}: ${text}${source ? ` (${source})` : ""}`;
}

/** A value of another survey that stands beside a lost one. */
function describeRelated({ related }: CitedFigure): string[] {
  if (!related) return [];
  return [words.related(sayValue(related, related.row, related.source), describeBase(related))];
}

/** What soft ends and hatching mean; nobody must take their width for an error that was measured. */
function describeInk({ rows, related }: CitedFigure): string[] {
  const drawn = [...rows, ...(related ? [related.row] : [])].map(inkOfRow);
  return INKS.flatMap((ink) => (drawn.includes(ink) ? (words.inks[ink] ?? []) : []));
}

/** What a row's bar ends in; only shares are known less than exactly. */
const inkOfRow = ({ value }: Row): Ink => (value.kind === "share" ? SHARES[value.share.kind].ink : "solid");

/**
 * The key to how bars are drawn, for the first figure on the slides that shows more than printed numbers; nothing for
 * the others. Whatever occurs later has its place in it.
 */
export function inkKeyOf({ slides, figures }: Pick<Lecture, "slides" | "figures">, id: FigureId): KeyInk[] {
  const shown = slides.flatMap((slide) => slide.figures.flatMap((one) => figures[one] ?? []));
  const inksOf = ({ rows, related }: CitedFigure) =>
    [...rows, ...(related ? [related.row] : [])].flatMap(({ value }) =>
      value.kind === "share" ? SHARES[value.share.kind].ink : [],
    );
  const first = shown.find((figure) => inksOf(figure).some((ink) => ink === "open" || ink === "hatch"));
  if (first?.id !== id) return [];
  const found = new Set(shown.flatMap(inksOf));
  return KEY_INKS.filter((ink) => found.has(ink));
}

/** What has no bar has no place in the key. */
const KEY_INKS = ["solid", "open", "hatch"] as const satisfies readonly Ink[];
export type KeyInk = (typeof KEY_INKS)[number];

function describeMissing(figure: CitedFigure): string[] {
  const { rows, noun, measure } = figure;
  const known = knownRows(figure).length;
  const texts: string[] = [];
  if (known === 0) texts.push(describeLoss(figure));
  else if (known < rows.length) {
    texts.push(words.withoutValue(rows.length - known, rows.length, noun));
    texts.push(...sayPublished(publishedIn(figure)));
  }
  texts.push(...describeAdded(figure));
  texts.push(...pick(words.reservations, new Set(rows.map(rowEvidence))));
  if (measure === "share" && wavesOf(figure).length === 0) texts.push(words.surveyUnknown);
  return [...texts, ...[describeGap(figure) ?? []].flat()];
}

/** Which categories somebody found in a source, though the lecture's list has them not. */
function describeAdded({ rows, noun }: CitedFigure): string[] {
  const labels = rows.flatMap(({ category }) => (category.added ? quoted(category.label) : []));
  return labels.length > 0 ? [words.added(labels.length, noun, formatList(labels))] : [];
}

/** What there is to say of the kinds of evidence that occur. */
function pick(said: Readonly<Record<Evidence, string | undefined>>, found: ReadonlySet<Evidence>): string[] {
  return EVIDENCE.flatMap((kind) => (found.has(kind) ? (said[kind] ?? []) : []));
}
