import { words } from "#words/package.ts";
import { EVIDENCE_FIGURE } from "../describe/tally.ts";
import type { CitedFigure } from "../model/figure.ts";
import type { Lecture } from "../model/lecture.ts";
import { describeCatalogue, writeCitation } from "./catalogue.ts";
import { describeFigureFile, type Resource } from "./package-resource.ts";
import {
  listLicences,
  listSources,
  type PackageLicence,
  type PackageSource,
  PROFILES,
} from "./package-terms.ts";
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
