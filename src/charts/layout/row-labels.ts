import type { Figure } from "../../model/figure.ts";
import { type Mark, type PlacedText, texts } from "../pen.ts";
import { MARK_X, type PlacedMark, placeFieldMarks } from "./fields.ts";
import { joinLines } from "./labels.ts";
import type { TextStyle } from "./measure.ts";
import type { RowPlan } from "./rows.ts";
import { colors } from "./style.ts";

/** How a label is set: its row has a value or none, or the speaker is at it. */
export type Tone = "known" | "unknown" | "active";

export interface PlacedLabel extends PlacedText {
  tone: Tone;
}

/** What stands at a row's left. */
export interface RowLabels {
  labels: readonly PlacedLabel[];
  style: TextStyle;
  /** The marks of the rows' fields. */
  marks: readonly PlacedMark[];
}

/** The labels of all rows with their marks. */
export function placeLabels(figure: Figure, plan: RowPlan, active: number | undefined): RowLabels {
  const toneOf = (index: number): Tone => {
    if (index === active) return "active";
    return figure.rows[index]?.value.kind === "none" ? "unknown" : "known";
  };
  return {
    labels: plan.rows.map(({ label, labelY }, index) => ({
      text: joinLines(label),
      x: plan.labelStart,
      y: labelY,
      tone: toneOf(index),
    })),
    style: plan.style,
    // Labels that begin at the edge have no marks before them.
    marks: placeFieldMarks(figure, (index) => {
      const row = plan.labelStart > 0 ? plan.rows[index] : undefined;
      return row && { x: MARK_X, y: row.markY };
    }),
  };
}

/** Labels, what is known first; the one the speaker is at stands out: in the hue, and the others step back. */
export function drawLabels(labels: readonly PlacedLabel[], style: TextStyle): Mark {
  const inTone = (tone: Tone) => labels.filter((label) => label.tone === tone);
  const active = inTone("active");
  return [
    texts(inTone("known"), active.length > 0 ? { ...style, fill: colors.muted } : style),
    texts(inTone("unknown"), { ...style, fill: colors.muted }),
    texts(active, { ...style, fontWeight: 600, fill: colors.hue }),
  ];
}
