import type { Lang, Lecture } from "../model/lecture.ts";
import type { DataPackage } from "./data-package.ts";

/*
 * The data package in the words of catalogues: DCAT-AP for portals, schema.org for search engines, CFF for those who
 * cite. Addresses are relative: where the deck will lie is not known when it is built.
 */

/** Parts of a lecture that its package does not have. */
type About = Pick<Lecture, "lang" | "publication">;

/** Names of languages in the European vocabulary. */
const LANGUAGES: Readonly<Record<Lang, string>> = { de: "DEU", en: "ENG" };

const EU = "http://publications.europa.eu/resource/authority";
const DCAT_DE = "http://dcat-ap.de/def/licenses";

/** Licences as DCAT-AP.de names them; what has no name there is closed. */
const LICENCES: Readonly<Record<string, string>> = { "CC0-1.0": `${DCAT_DE}/cc-zero` };
const CLOSED = `${DCAT_DE}/other-closed`;

/** The package as DCAT-AP.de has it, in JSON-LD. A table holds quoted words, so that its licence is theirs. */
export function describeCatalogue(described: DataPackage, { lang, publication }: About): object {
  const text = (value: string) => ({ "@language": lang, "@value": value });
  const people = described.contributors.map(({ title, roles }) => ({ title, roles }));
  const named = (role: string) =>
    people
      .filter(({ roles }) => roles.includes(role))
      .map(({ title }) => ({ "@type": "foaf:Agent", "foaf:name": title }));
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dcatde: "http://dcat-ap.de/def/dcatde/",
      dct: "http://purl.org/dc/terms/",
      foaf: "http://xmlns.com/foaf/0.1/",
      spdx: "http://spdx.org/rdf/terms#",
      xsd: "http://www.w3.org/2001/XMLSchema#",
    },
    "@type": "dcat:Dataset",
    ...(described.id && { "@id": described.id, "dct:identifier": described.id }),
    "dct:title": text(described.title),
    "dct:description": text(described.description),
    "dcat:keyword": described.keywords.map(text),
    "dcat:version": described.version,
    "dct:language": { "@id": `${EU}/language/${LANGUAGES[lang]}` },
    ...(publication?.theme && { "dcat:theme": { "@id": `${EU}/data-theme/${publication.theme}` } }),
    ...(publication && { "dct:issued": { "@type": "xsd:date", "@value": publication.created } }),
    ...(described.homepage && { "dcat:landingPage": { "@id": described.homepage } }),
    "dct:creator": named("author"),
    "dct:publisher": named("compiler"),
    "dct:source": described.sources.map(({ title }) => title),
    "dcat:distribution": described.resources.map(({ path, title, bytes, hash, licenses }) => ({
      "@type": "dcat:Distribution",
      "dct:title": text(title),
      "dcat:accessURL": { "@id": path },
      "dcat:downloadURL": { "@id": path },
      "dcat:mediaType": { "@id": "https://www.iana.org/assignments/media-types/text/csv" },
      "dct:format": { "@id": `${EU}/file-type/CSV` },
      "dcat:byteSize": bytes,
      "spdx:checksum": { "spdx:algorithm": "sha256", "spdx:checksumValue": hash.replace(/^sha256:/, "") },
      "dct:license": { "@id": licenceOf(licenses) },
      "dct:rights": text(licenses.map((one) => one.title).join(" ")),
    })),
  };
}

/** The strictest: whoever takes a table takes its words. */
function licenceOf(licences: DataPackage["licenses"]): string {
  const names = licences.map(({ name }) => LICENCES[name] ?? CLOSED);
  return names.includes(CLOSED) ? CLOSED : (names[0] ?? CLOSED);
}

/** The package as search engines read it; `base`: where its files lie from the page that says it. */
export function describeDataset(described: DataPackage, { lang, publication }: About, base: string): object {
  const people = (role: string, type: string) =>
    described.contributors
      .filter(({ roles }) => roles.includes(role))
      .map(({ title }) => ({ "@type": type, name: title }));
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    ...(described.id && { identifier: described.id }),
    name: described.title,
    description: described.description,
    version: described.version,
    inLanguage: lang,
    keywords: described.keywords,
    ...(described.homepage && { url: described.homepage }),
    ...(publication && { dateCreated: publication.created, license: publication.numbers.path }),
    creator: people("author", "Person"),
    maintainer: people("compiler", "Organization"),
    citation: described.sources.map(({ title }) => title),
    isAccessibleForFree: true,
    distribution: described.resources.map(({ path, title, mediatype }) => ({
      "@type": "DataDownload",
      name: title,
      encodingFormat: mediatype,
      contentUrl: `${base}${path}`,
    })),
  };
}

/** How to cite the package, in the Citation File Format 1.2. */
export function writeCitation(described: DataPackage, { publication }: About): string {
  const { contributors, licenses } = described;
  const compilers = contributors.filter(({ roles }) => roles.includes("compiler"));
  const lines: [string, string][] = [
    ["cff-version", "1.2.0"],
    ["type", "dataset"],
    ["title", described.title],
    ["version", described.version],
    ...(publication ? ([["date-released", publication.created]] as [string, string][]) : []),
    ...(described.homepage ? ([["url", described.homepage]] as [string, string][]) : []),
  ];
  const list = (name: string, entries: readonly string[]) =>
    entries.length === 0 ? [] : [`${name}:`, ...entries.map((entry) => `  - ${entry}`)];
  const said = licenses.map(({ title }) => title).join(" ");
  return `${[
    ...lines.map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    `message: ${JSON.stringify(said)}`,
    ...list(
      "authors",
      (compilers.length > 0 ? compilers : contributors).map(({ title }) => `name: ${JSON.stringify(title)}`),
    ),
    ...list(
      "keywords",
      described.keywords.map((one) => JSON.stringify(one)),
    ),
    ...(described.id
      ? ["identifiers:", "  - type: other", `    value: ${JSON.stringify(described.id)}`]
      : []),
  ].join("\n")}\n`;
}
