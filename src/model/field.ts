/** What tells the fields apart, whatever their words: `wohnen`. */
export type FieldId = string;

/** A field that categories belong to, with the mark that stands before them: the editors' classification. */
export interface Field {
  id: FieldId;
  /** As legends and the column of the data print it. */
  label: string;
  /** What belongs to it, and what does not: a sentence for the codebook. */
  definition?: string;
  /** Shape and colour each tell the fields apart; colours have a contrast of 3:1 on paper. */
  symbol: "circle" | "square" | "wye" | "diamond" | "triangle" | "cross" | "star";
  color: string;
}

/** Why a category has its field, by the category's id: the editors' reasons, for codebook and open data. */
export type FieldReasons = Readonly<Record<string, string>>;

/** The field of a category, where it has one. */
export function fieldOf(
  { fields }: { fields: readonly Field[] },
  category: { field?: FieldId },
): Field | undefined {
  return fields.find(({ id }) => id === category.field);
}

/** The fields of a figure's rows in the order of every legend, each with its number of rows. */
export function countFields({
  fields,
  rows,
}: {
  fields: readonly Field[];
  rows: readonly { category: { field?: FieldId } }[];
}): { field: Field; count: number }[] {
  return fields
    .map((field) => ({ field, count: rows.filter(({ category }) => category.field === field.id).length }))
    .filter(({ count }) => count > 0);
}

/** A category with the field that it has, and why. */
export interface Classified {
  category: string;
  field: FieldId;
  reason?: string;
}

/** Every classified category of a lecture's figures, once, in their order. */
export function listClassified({
  figures,
  fieldReasons,
}: {
  figures: Readonly<Record<string, ClassifiedRows>>;
  fieldReasons: FieldReasons;
}): Classified[] {
  const all = Object.values(figures).flatMap(({ rows }) => rows.map(({ category }) => category));
  const first = all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
  return first.flatMap((one) => classifiedOf(one, fieldReasons));
}

/** A category's field and reason; nothing of one without a field. */
export function classifiedOf(
  { id, label, field }: ClassifiedRows["rows"][number]["category"],
  reasons: FieldReasons,
): Classified[] {
  const reason = reasons[id];
  return field ? [{ category: label, field, ...(reason && { reason }) }] : [];
}

interface ClassifiedRows {
  rows: readonly { category: { id: string; label: string; field?: FieldId } }[];
}
