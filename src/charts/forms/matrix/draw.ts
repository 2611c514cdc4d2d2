import { colors } from "../../layout/style.ts";
import { dots, horizontals, type Mark, texts, verticals } from "../../pen.ts";
import { type MatrixPlan, NOTE, type PlacedUnit, type Tone } from "./plan.ts";

/** Radius of the circle with the area of a square. */
const radiusOf = (edge: number) => edge / Math.sqrt(Math.PI);

/** Entries by lists. */
export function drawMatrix(plan: MatrixPlan): Mark[] {
  const { heads, headStyle, totals, guides, headRule, rules, labels, style, units, size, words, key } = plan;
  const inTone = (tone: Tone) => labels.filter((label) => label.tone === tone);
  const quiet = { ...NOTE, fill: colors.muted };
  return [
    plan.band
      ? horizontals([plan.band.line], { stroke: colors.middle, strokeWidth: plan.band.height })
      : null,
    horizontals(rules, { stroke: colors.line, strokeWidth: 1 }),
    horizontals(headRule, { stroke: colors.ink, strokeWidth: 2 }),
    verticals(guides, { stroke: colors.neutral, strokeWidth: 1.5 }),
    texts(heads, headStyle),
    texts(totals, quiet),
    texts(inTone("plain"), style),
    texts(inTone("missing"), { ...style, fontWeight: 600, fill: colors.accent }),
    texts(inTone("active"), { ...style, fontWeight: 600 }),
    drawUnits(units, size),
    texts(words, { ...NOTE, fill: colors.accent }),
    drawUnits(key, Math.min(size, 20)),
    texts(
      key.map(({ text, x, y }) => ({ text, x: x + 20, y })),
      NOTE,
    ),
  ];
}

/** A list's entry is a square, dashed where the list does not have it; what a statement names is a triangle. */
function drawUnits(units: readonly PlacedUnit[], size: number): Mark {
  const found = units.filter(({ mark }) => mark === "found");
  return [
    dots(
      found.filter(({ kind }) => kind === "list"),
      { r: radiusOf(size), symbol: "square", fill: colors.hue },
    ),
    dots(
      found.filter(({ kind }) => kind === "statement"),
      { r: radiusOf(size) * 0.85, symbol: "triangle", fill: colors.ink },
    ),
    dots(
      units.filter(({ mark }) => mark === "missing"),
      {
        r: radiusOf(size - 2),
        symbol: "square",
        fill: colors.paper,
        stroke: colors.accent,
        strokeWidth: 2,
        strokeDasharray: "4 3",
      },
    ),
  ];
}
