import type { CategoryId } from "../model/figure.ts";

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** The id of a category that only its file names, unlike those before it: „Große Städte“ → `grosse-staedte`. */
export function makeId(label: string, taken: readonly CategoryId[]): CategoryId {
  const plain = label
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize("NFD");
  const slug = plain
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\d]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  let id = slug;
  for (let count = 2; taken.includes(id); count += 1) id = `${slug}-${count}`;
  return id;
}
