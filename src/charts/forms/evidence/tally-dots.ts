import * as Plot from "@observablehq/plot";
import { EVIDENCE_LABELS } from "../../../describe/figure.ts";
import type { Figure, Row } from "../../../model/figure.ts";
import type { Evidence } from "../../../model/share.ts";
import { evenFlow } from "../../layout/flow.ts";
import type { Column } from "../../layout/frame.ts";
import { hatch } from "../../layout/inks.ts";
import { colors, SMALL } from "../../layout/style.ts";
import { placeTexts } from "../../layout/texts.ts";

const kinds = Object.keys(EVIDENCE_LABELS) as Evidence[];
const KEY_LINE = 26;
/** From a dot of the key to the left edge, and to its words. */
const DOT = { x: 8, words: 15 };

/** What stands where a figure has no rows to have values. */
export const NO_ROWS = "nicht erhalten";

/** The evidence of each of a row's values, best known first. */
export const evidenceOf = ({ value }: Row): Evidence[] =>
  value.kind === "tally"
    ? kinds.flatMap((kind) => Array.from({ length: value.tally[kind] }, () => kind))
    : [];

/** Filled: printed. Half-filled ring: words. Hatched: majority. Empty ring: no value. */
export function drawDots(
  dots: readonly { kind: Evidence; x: number; y: number }[],
  key: string,
  r: number,
): Plot.Markish {
  const fills: Record<Evidence, string> = {
    exact: colors.hue,
    rounded: colors.hueLight,
    majority: hatch(key),
    none: colors.paper,
  };
  return kinds.map((kind) =>
    Plot.dot(
      dots.filter((dot) => dot.kind === kind),
      {
        x: "x",
        y: "y",
        r,
        fill: fills[kind],
        stroke: kind === "none" ? colors.neutral : colors.hue,
        strokeWidth: 1.5,
      },
    ),
  );
}

/** The key over the dots, in as many lines as it needs, and the height it takes. */
export function planDotKey(
  figure: Figure,
  { width, measure }: Column,
): { height: number; mark: Plot.Markish } {
  const style = { fontSize: SMALL, fontWeight: 400 } as const;
  const widths = kinds.map((kind) => DOT.x + DOT.words + measure(EVIDENCE_LABELS[kind], style));
  const { places, lines } = evenFlow(widths, width, 36 - DOT.x - DOT.words);
  const keys = kinds.map((kind, index) => {
    const { x = 0, line = 0 } = places[index] ?? {};
    return { kind, text: EVIDENCE_LABELS[kind], x: x + DOT.x, y: 12 + line * KEY_LINE };
  });
  return {
    height: 36 + (lines - 1) * KEY_LINE,
    mark: [
      drawDots(keys, figure.id, 8),
      placeTexts(
        keys.map((one) => ({ ...one, x: one.x + DOT.words })),
        style,
      ),
    ],
  };
}
