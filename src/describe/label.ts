import { words } from "#words/figure.ts";
import type { Row } from "../model/figure.ts";

/** Stands wherever fields are shown: they are not the lecture's. */
export const CLASSIFIED_BY = words.classifiedBy;

/** As at the start of a sentence or in the head of a table: nouns are small in some languages. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A row's name with what it is evidence of, where rows are gathered: „Gute Lage – Nähe zur Stadt“. */
export const groupedLabel = ({ group, label }: Row["category"]) => (group ? `${group} – ${label}` : label);
