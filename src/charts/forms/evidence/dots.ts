import { words } from "#words/figure.ts";
import type { Row } from "../../../model/figure.ts";
import { EVIDENCE, type Evidence } from "../../../model/share.ts";
import { evenFlow } from "../../layout/flow.ts";
import type { Column } from "../../layout/frame.ts";
import { hatch } from "../../layout/inks.ts";
import { colors, SMALL } from "../../layout/style.ts";
import { dots, type Mark, type Place, type PlacedText, texts } from "../../pen.ts";

const KEY_LINE = 26;
const STYLE = { fontSize: SMALL, fontWeight: 400 } as const;
/** From the left edge of a key's entry to the middle of its dot, and from there to its words. */
const DOT = { x: 8, words: 15 };

/** What stands where a figure has no rows to have values. */
export const NO_ROWS = words.lost;

/** A value, as well as it is known, in its place. */
export interface PlacedDot extends Place {
  kind: Evidence;
}

/** The evidence of each of a row's values, best known first. */
export function evidenceOf({ value }: Row): Evidence[] {
  switch (value.kind) {
    case "tally":
      return EVIDENCE.flatMap((kind) => Array.from({ length: value.tally[kind] }, () => kind));
    case "none":
    case "share":
    case "levels":
    case "count":
    case "entries":
      return [];
  }
}

/** Filled: printed. Half-filled ring: words. Hatched: majority. Empty ring: no value. */
const dotLook: Record<Evidence, (key: string) => { fill: string; stroke: string }> = {
  exact: () => ({ fill: colors.hue, stroke: colors.hue }),
  rounded: () => ({ fill: colors.hueLight, stroke: colors.hue }),
  majority: (key) => ({ fill: hatch(key), stroke: colors.hue }),
  none: () => ({ fill: colors.paper, stroke: colors.neutral }),
};

export function drawDots(placed: readonly PlacedDot[], key: string, r: number): Mark {
  return EVIDENCE.map((kind) => {
    const alike = placed.filter((dot) => dot.kind === kind);
    return dots(alike, { r, ...dotLook[kind](key), strokeWidth: 1.5 });
  });
}

/** What the dots mean, over them. */
export interface DotKey {
  height: number;
  entries: readonly (PlacedDot & PlacedText)[];
}

/** The key in as many lines as it needs. */
export function planDotKey({ width, measure }: Column): DotKey {
  const widths = EVIDENCE.map((kind) => DOT.x + DOT.words + measure(words.evidence[kind], STYLE));
  const { places, lines } = evenFlow(widths, width, 36 - DOT.x - DOT.words);
  const entries = EVIDENCE.map((kind, index) => {
    const { x = 0, line = 0 } = places[index] ?? {};
    return { kind, text: words.evidence[kind], x: x + DOT.x, y: 12 + line * KEY_LINE };
  });
  return { height: 36 + (lines - 1) * KEY_LINE, entries };
}

export function drawDotKey({ entries }: DotKey, key: string): Mark {
  const names = entries.map((one) => ({ ...one, x: one.x + DOT.words }));
  return [drawDots(entries, key, 8), texts(names, STYLE)];
}
