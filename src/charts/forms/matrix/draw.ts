import { colors } from "../../layout/style.ts";
import { type DotLook, dots, groupBy, horizontals, type Mark, texts, verticals } from "../../pen.ts";
import type { Look, MatrixPlan, PlacedUnit, Tone } from "./plan.ts";

/** Radius of the circle with the area of a square. */
const radiusOf = (edge: number) => edge / Math.sqrt(Math.PI);

const DASHES = "4 3";

/** Entries by lists. */
export function drawMatrix(plan: MatrixPlan): Mark[] {
  const {
    heads,
    headStyle,
    noteStyle,
    totals,
    guides,
    headRule,
    rules,
    labels,
    style,
    units,
    size,
    words,
    key,
  } = plan;
  const inTone = (tone: Tone) => labels.filter((label) => label.tone === tone);
  const quiet = { ...noteStyle, fill: colors.muted };
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
    texts(inTone("quiet"), { ...style, fill: colors.muted }),
    texts(inTone("strong"), { ...style, fontWeight: 600 }),
    drawUnits(units, size),
    texts(
      words.filter(({ look }) => look === "missing"),
      { ...noteStyle, fill: colors.accent },
    ),
    texts(
      words.filter(({ look }) => look === "likely"),
      quiet,
    ),
    drawUnits(key, Math.min(size, 20)),
    texts(
      key.map(({ text, x, y }) => ({ text, x: x + 20, y })),
      noteStyle,
    ),
  ];
}

/** Squares but for what a statement names beside lists, dashed where something is not sure to be there. */
function drawUnits(units: readonly PlacedUnit[], size: number): Mark {
  const outline = { r: radiusOf(size - 2), symbol: "square", fill: colors.paper, strokeWidth: 2 } as const;
  const looks: Readonly<Record<Look, DotLook>> = {
    found: { r: radiusOf(size), symbol: "square", fill: colors.hue },
    named: { r: radiusOf(size) * 0.85, symbol: "triangle", fill: colors.ink },
    likely: { ...outline, stroke: colors.hue, strokeDasharray: DASHES },
    missing: { ...outline, stroke: colors.accent, strokeDasharray: DASHES },
    rest: { ...outline, stroke: colors.neutral },
  };
  // A triangle's middle is not that of its box.
  const middle = ({ look, x, y }: PlacedUnit) => ({ x, y: look === "named" ? y + size / 8 : y });
  return groupBy(units, ({ look }) => look).map((alike) => dots(alike.map(middle), looks[alike[0].look]));
}
