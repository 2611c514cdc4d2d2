import { createHash } from "node:crypto";
import { columns } from "#words/columns.ts";
import { words as figureWords } from "#words/figure.ts";
import { csvDialect } from "#words/format.ts";
import { words } from "#words/package.ts";
import { LINE_END } from "../csv/write.ts";
import { describeBase, describeUnit } from "../describe/base.ts";
import { CLASSIFIED_BY } from "../describe/label.ts";
import { describeGap, describeLoss } from "../describe/lack.ts";
import { knownRows } from "../describe/value.ts";
import { columnsOf } from "../model/columns.ts";
import { classifiedOf } from "../model/field.ts";
import type { AnswerCount, CitedFigure, Scale, Wave } from "../model/figure.ts";
import type { Lecture } from "../model/lecture.ts";
import { neutralIndex } from "../model/levels.ts";
import { describeField, type PackageField } from "./package-fields.ts";
import {
  listLicences,
  listSources,
  type PackageLicence,
  type PackageSource,
  PROFILES,
} from "./package-terms.ts";
import {
  type Completeness,
  describeCompleteness,
  describeValues,
  type PackageValue,
} from "./package-values.ts";
import { writeTable } from "./write-table.ts";

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

const dialect = {
  $schema: `${PROFILES}/tabledialect.json`,
  header: true,
  delimiter: csvDialect.delimiter,
  lineTerminator: LINE_END,
  quoteChar: '"',
  doubleQuote: true,
} as const;

/** One figure's file, as the standard describes a resource. */
export function describeFigureFile(
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
  const { question, scale, rows, noun, remark, caveats = [] } = figure;
  const known = knownRows(figure).length;
  const partly = known < rows.length && figureWords.withValue(known, rows.length, noun);
  return [
    `${describeUnit(figure)}. ${figureWords.base(describeBase(figure))}`,
    question && figureWords.question(question),
    known === 0 ? describeLoss(figure) : partly,
    scale?.excerpt && words.excerpt,
    describeGap(figure),
    remark,
    ...caveats,
  ]
    .filter(Boolean)
    .join("\n\n");
}
