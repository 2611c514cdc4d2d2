import type { CategoryId, Figure } from "../model/figure.ts";

/** A label as it is read: lines and syllables are its chart's. */
const bare = (text: string | null) => text?.replaceAll(/[\s\u00ad-]/g, "") ?? "";

/** The labels that a drawn chart has of its rows, by category; asking for them lays nothing out. */
export function findLabels({ rows }: Figure, chart: Element): Map<CategoryId, SVGTextElement> {
  const texts = new Map<string, SVGTextElement>();
  for (const text of chart.querySelectorAll("text"))
    if (!texts.has(bare(text.textContent))) texts.set(bare(text.textContent), text);
  return new Map(
    rows.flatMap(({ category }) => {
      const label = texts.get(bare(category.label));
      return label ? [[category.id, label] as const] : [];
    }),
  );
}
