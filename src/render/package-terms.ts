import type { Source } from "../model/figure.ts";
import type { Lecture, Licence } from "../model/lecture.ts";
import type { SourceId } from "../model/share.ts";

/** Where the standard's schemas lie. */
export const PROFILES = "https://datapackage.org/profiles/2.0";

/** Terms, and what of the data they are for: `numbers` or `words`. */
export interface PackageLicence extends Licence {
  path?: string;
  appliesTo?: "numbers" | "words";
}

export interface PackageSource {
  title: string;
  /** Where it can be read. */
  path?: string;
  /** Ours: as far as it is known. */
  date?: string;
  /** Ours: what stands for it in the column „Quelle“. */
  key: SourceId;
}

export function listSources(sources: Readonly<Record<SourceId, Source>>): PackageSource[] {
  return Object.entries(sources).map(([key, { citation, url, date }]) => ({
    title: citation,
    ...(url && { path: url }),
    ...(date && { date }),
    key,
  }));
}

/** Of the numbers and of the words, each with what it is for. */
export function listLicences({
  licence,
  publication,
}: Pick<Lecture, "licence" | "publication">): PackageLicence[] {
  if (!publication) return [licence];
  return [
    { ...publication.numbers, appliesTo: "numbers" },
    { ...licence, appliesTo: "words" },
  ];
}
