import { createHash } from "node:crypto";
import { columns } from "#words/columns.ts";
import { words as figureWords } from "#words/figure.ts";
import { csvDialect } from "#words/format.ts";
import { words } from "#words/package.ts";
import { LINE_END } from "../csv/write.ts";
import { describeBase, describeLoss, describeUnit, EVIDENCE_FIGURE } from "../describe/figure.ts";
import { knownRows } from "../describe/value.ts";
import { columnsOf } from "../model/columns.ts";
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
import { describeField, type PackageField } from "./package-fields.ts";
import { writeTable } from "./write-table.ts";

/** A Frictionless Data Package 2.0; names and order of the properties are the standard's. */
export interface DataPackage {
  $schema: string;
  name: string;
  title: string;
  description: string;
  version: string;
  keywords: readonly string[];
  contributors: readonly { title: string; roles: readonly string[] }[];
  licenses: readonly Licence[];
  sources: readonly PackageSource[];
  resources: readonly Resource[];
}

interface PackageSource {
  title: string;
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
  licenses: readonly Licence[];
  // From here on ours, as the standard allows; the package's description tells readers what they mean.
  unit: string;
  base: string;
  question?: string;
  wave?: Wave;
  answers?: AnswerCount;
  scale?: PackageScale;
  rows?: readonly { category: string; wave?: Wave; answers?: AnswerCount; added?: true }[];
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
    "title" | "speaker" | "keywords" | "licence" | "figures" | "sources" | "fields" | "nouns"
  >,
  project: { name: string; version: string },
): DataPackage {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: project.name,
    title: words.title(lecture.title),
    description: words.description(lecture.nouns.unit).join("\n\n"),
    version: project.version,
    keywords: lecture.keywords,
    contributors: [{ title: lecture.speaker, roles: ["author"] }],
    licenses: [lecture.licence],
    sources: listSources(lecture.sources),
    resources: writtenFigures(lecture).map((figure) => describeFigureFile(figure, lecture)),
  };
}

/** Every file of the package by its name: the tables and `datapackage.json`. */
export function packageFiles(...[lecture, project]: Parameters<typeof describePackage>): Map<string, string> {
  const tables = writtenFigures(lecture).map((figure) => [`${figure.id}.csv`, writeTable(figure)] as const);
  const descriptor = `${JSON.stringify(describePackage(lecture, project), undefined, 2)}\n`;
  return new Map([...tables, ["datapackage.json", descriptor]]);
}

/** Figures with a file; the overview of the evidence is counted from the others. */
function writtenFigures({ figures }: Pick<Lecture, "figures">): CitedFigure[] {
  return Object.values(figures).filter(({ id }) => id !== EVIDENCE_FIGURE);
}

function listSources(sources: Readonly<Record<SourceId, Source>>): PackageSource[] {
  return Object.entries(sources).map(([key, { citation }]) => ({ title: citation, key }));
}

function describeFigureFile(
  figure: CitedFigure,
  { fields, licence }: Pick<Lecture, "fields" | "licence">,
): Resource {
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
    licenses: [licence],
    unit: describeUnit(figure),
    base,
    ...(question && { question }),
    ...(wave && { wave }),
    ...(n && { answers: n }),
    ...(scale && { scale: describeScale(scale) }),
    ...(rows.length > 0 && { rows }),
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
