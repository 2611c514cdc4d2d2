import { words } from "#words/figure.ts";
import { tallyEvidence } from "../model/evidence.ts";
import type { CitedFigure, Figure, Row } from "../model/figure.ts";
import type { Nouns } from "../model/nouns.ts";
import { EVIDENCE } from "../model/share.ts";

export const isTallied = ({ rows }: Figure) => rows.some(({ value }) => value.kind === "tally");

export function describeTally({ title, rows }: Figure): string {
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
