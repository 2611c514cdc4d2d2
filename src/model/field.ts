/**
 * Policy fields that categories belong to: the editors' classification, not the lecture's. Their order is
 * that of every legend.
 */
export const POLICY_FIELDS = [
  "Zivilgesellschaft",
  "Verwaltung und Steuerung",
  "Sprache und Bildung",
  "Arbeit",
  "Wohnen",
  "Soziales und Gesundheit",
  "Sicherheit und Zusammenhalt",
] as const;

export type PolicyField = (typeof POLICY_FIELDS)[number];

/** Stands wherever the fields are shown: they are not the lecture's. */
export const CLASSIFIED_BY = "Zuordnung der Redaktion";

/** A cell's policy field, or undefined for any other text. */
export function parsePolicyField(cell: string): PolicyField | undefined {
  return POLICY_FIELDS.find((field) => field === cell);
}

/** The fields of some rows in the order of every legend, each with its number of rows. */
export function countFields(
  rows: readonly { category: { field?: PolicyField } }[],
): { field: PolicyField; count: number }[] {
  return POLICY_FIELDS.map((field) => ({
    field,
    count: rows.filter(({ category }) => category.field === field).length,
  })).filter(({ count }) => count > 0);
}
