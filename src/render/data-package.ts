import { createHash } from "node:crypto";
import { columns } from "#words/columns.ts";
import { words as figureWords } from "#words/figure.ts";
import { csvDialect } from "#words/format.ts";
import { words } from "#words/package.ts";
import { LINE_END } from "../csv/write.ts";
import {
  CLASSIFIED_BY,
  describeBase,
  describeLoss,
  describeUnit,
  EVIDENCE_FIGURE,
} from "../describe/figure.ts";
import { knownRows } from "../describe/value.ts";
import { columnsOf } from "../model/columns.ts";
import { classifiedOf } from "../model/field.ts";
import {
  type AnswerCount,
  type CitedFigure,
  neutralIndex,
  type Scale,
  type Source,
  type Wave,
} from "../model/figure.ts";
import type { Lecture, Licence } from "../model/lecture.ts";
import type { SourceId } from "../model/share.ts";
import { describeCatalogue, writeCitation } from "./catalogue.ts";
import { describeField, type PackageField } from "./package-fields.ts";
import {
  type Completeness,
  describeCompleteness,
  describeValues,
  type PackageValue,
} from "./package-values.ts";
import { writeTable } from "./write-table.ts";

/** A Frictionless Data Package 2.0; names and order of the properties are the standard's. */
export interface DataPackage {
  $schema: string;
  name: string;
  id?: string;
  title: string;
  description: string;
  homepage?: string;
  version: string;
  created?: string;
  keywords: readonly string[];
  contributors: readonly { title: string; roles: readonly string[] }[];
  licenses: readonly PackageLicence[];
  sources: readonly PackageSource[];
  /** Ours: of the titles and of the words in the tables. */
  language: string;
  resources: readonly Resource[];
}

/** Terms, and what of the data they are for: `numbers` or `words`. */
interface PackageLicence extends Licence {
  path?: string;
  appliesTo?: "numbers" | "words";
}

interface PackageSource {
  title: string;
  /** Where it can be read. */
  path?: string;
  /** Ours: as far as it is known. */
  date?: string;
  /** Ours: what stands for it in the column „Quelle“. */
  key: SourceId;
}

/** One figure's file. */
export interface Resource {
  $schema: string;
  name: string;
  path: string;
  type: "table";
  title: string;
  description: string;
  format: "csv";
  mediatype: "text/csv";
  encoding: "utf-8";
  bytes: number;
  hash: string;
  dialect: typeof dialect;
  schema: {
    $schema: string;
    fields: readonly PackageField[];
    primaryKey: readonly string[];
    missingValues: readonly string[];
  };
  sources: readonly PackageSource[];
  licenses: readonly PackageLicence[];
  // From here on ours, as the standard allows; the package's description tells readers what they mean.
  completeness: Completeness;
  values: readonly PackageValue[];
  unit: string;
  base: string;
  question?: string;
  wave?: Wave;
  answers?: AnswerCount;
  scale?: PackageScale;
  classification?: PackageClassification;
  rows?: readonly { category: string; wave?: Wave; answers?: AnswerCount; added?: true }[];
}

/** Which categories belong to which field, by whom and why. */
interface PackageClassification {
  by: string;
  fields: readonly { label: string; definition?: string }[];
  categories: readonly { category: string; field: string; reason?: string }[];
}

interface PackageScale {
  levels: readonly string[];
  /** Place of the level in the middle, from 0. */
  neutral?: number;
  excerpt: boolean;
  inferred?: boolean;
}

const PROFILES = "https://datapackage.org/profiles/2.0";

const dialect = {
  $schema: `${PROFILES}/tabledialect.json`,
  header: true,
  delimiter: csvDialect.delimiter,
  lineTerminator: LINE_END,
  quoteChar: '"',
  doubleQuote: true,
} as const;

/**
 * Describes the lecture's figures so that machines can read their files. Pure, and without any time of
 * making: the same lecture gives the same text.
 * @param project its `package.json`
 */
export function describePackage(
  lecture: Pick<
    Lecture,
    | "fieldReasons"
    | "fields"
    | "figures"
    | "keywords"
    | "lang"
    | "licence"
    | "nouns"
    | "publication"
    | "site"
    | "sources"
    | "speaker"
    | "title"
  >,
  project: { name: string; version: string },
): DataPackage {
  const { publication } = lecture;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: project.name,
    ...(publication && { id: publication.id }),
    title: words.title(lecture.title),
    description: words.description(lecture.nouns.unit).join("\n\n"),
    ...(lecture.site.url && { homepage: lecture.site.url }),
    version: project.version,
    ...(publication && { created: `${publication.created}T00:00:00Z` }),
    keywords: lecture.keywords,
    contributors: publication?.contributors ?? [{ title: lecture.speaker, roles: ["author"] }],
    licenses: listLicences(lecture),
    language: lecture.lang,
    sources: listSources(lecture.sources),
    resources: writtenFigures(lecture).map((figure) => describeFigureFile(figure, lecture)),
  };
}

/** Every file of the package by its name: the tables and `datapackage.json`. */
export function packageFiles(...[lecture, project]: Parameters<typeof describePackage>): Map<string, string> {
  const tables = writtenFigures(lecture).map((figure) => [`${figure.id}.csv`, writeTable(figure)] as const);
  const write = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
  const described = describePackage(lecture, project);
  return new Map([
    ...tables,
    ["datapackage.json", write(described)],
    ["dcat-ap.jsonld", write(describeCatalogue(described, lecture))],
    ["CITATION.cff", writeCitation(described, lecture)],
  ]);
}

/** Figures with a file; the overview of the evidence is counted from the others. */
function writtenFigures({ figures }: Pick<Lecture, "figures">): CitedFigure[] {
  return Object.values(figures).filter(({ id }) => id !== EVIDENCE_FIGURE);
}

function listSources(sources: Readonly<Record<SourceId, Source>>): PackageSource[] {
  return Object.entries(sources).map(([key, { citation, url, date }]) => ({
    title: citation,
    ...(url && { path: url }),
    ...(date && { date }),
    key,
  }));
}

/** Of the numbers and of the words, each with what it is for. */
function listLicences({ licence, publication }: Pick<Lecture, "licence" | "publication">): PackageLicence[] {
  if (!publication) return [licence];
  return [
    { ...publication.numbers, appliesTo: "numbers" },
    { ...licence, appliesTo: "words" },
  ];
}

function describeFigureFile(
  figure: CitedFigure,
  lecture: Pick<Lecture, "fieldReasons" | "fields" | "licence" | "publication">,
): Resource {
  const { fields, licence, publication } = lecture;
  const { id, title, base, question, wave, n, scale } = figure;
  const table = Buffer.from(writeTable(figure));
  const rows = figure.rows.flatMap(({ category }) => {
    const own = category.wave && figure.waves[category.wave];
    if (!own && !category.n && !category.added) return [];
    return {
      category: category.label,
      ...(own && { wave: own }),
      ...(category.n && { answers: category.n }),
      ...(category.added && { added: category.added }),
    };
  });
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: id,
    path: `${id}.csv`,
    type: "table",
    title,
    description: describeContent(figure),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: table.byteLength,
    hash: `sha256:${createHash("sha256").update(table).digest("hex")}`,
    dialect,
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columnsOf(figure).map((column) => describeField(column, figure, fields)),
      primaryKey: [columns.category],
      missingValues: [""],
    },
    sources: listSources(figure.cited),
    licenses: listLicences({ licence, ...(publication && { publication }) }),
    completeness: describeCompleteness(figure),
    values: describeValues(figure),
    unit: describeUnit(figure),
    base,
    ...(question && { question }),
    ...(wave && { wave }),
    ...(n && { answers: n }),
    ...(scale && { scale: describeScale(scale) }),
    ...(figure.fieldNoun && { classification: describeClassification(figure, lecture) }),
    ...(rows.length > 0 && { rows }),
  };
}

function describeClassification(
  { fields: used, rows }: CitedFigure,
  { fields, fieldReasons }: Pick<Lecture, "fieldReasons" | "fields">,
): PackageClassification {
  const labels = new Map(fields.map(({ id, label }) => [id, label]));
  return {
    by: CLASSIFIED_BY,
    fields: fields
      .filter(({ id }) => used.some((one) => one.id === id))
      .map(({ label, definition }) => ({ label, ...(definition && { definition }) })),
    categories: rows
      .flatMap(({ category }) => classifiedOf(category, fieldReasons))
      .map((one) => ({ ...one, field: labels.get(one.field) ?? one.field })),
  };
}

/** A scale by its words, as the files' columns have them. */
function describeScale(scale: Scale): PackageScale {
  const { levels, neutral: _, ...rest } = scale;
  const index = neutralIndex(scale);
  return {
    levels: levels.map(({ label }) => label),
    ...(index !== undefined && { neutral: index }),
    ...rest,
  };
}

/** What one has to know before using the numbers: a summary first, then a paragraph for each reservation. */
function describeContent(figure: CitedFigure): string {
  const { question, scale, rows, noun, gap, remark, caveats = [] } = figure;
  const known = knownRows(figure).length;
  const partly = known < rows.length && figureWords.withValue(known, rows.length, noun);
  return [
    `${describeUnit(figure)}. ${figureWords.base(describeBase(figure))}`,
    question && figureWords.question(question),
    known === 0 ? describeLoss(figure) : partly,
    scale?.excerpt && words.excerpt,
    gap?.text,
    remark,
    ...caveats,
  ]
    .filter(Boolean)
    .join("\n\n");
}
