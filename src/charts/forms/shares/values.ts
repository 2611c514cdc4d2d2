import { formatValue } from "../../../describe/value.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Sized } from "../../layout/frame.ts";
import { layOut } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import type { RowPlan } from "../../layout/rows.ts";
import { LABEL_SIZES, LINE_HEIGHT } from "../../layout/style.ts";
import { inkEnd } from "./bars.ts";
import { sharesOf } from "./plan.ts";

/** Between a bar's ink and its value. */
export const GAP = 12;

/** From 0 to 100 %, canvas pixels, or a part of the room: words leave the bars at least that. */
const LEAST = { pixels: 200, part: 0.36 };

/** The values of a chart's rows, beside bars that are as long as these leave room for. */
export interface FittedValues {
  style: TextStyle;
  /** Canvas pixels from 0 to 100 %. */
  scale: number;
  /** A text for each row, its lines broken; nothing where there is no share. */
  texts: readonly string[];
}

/**
 * Sets the values of rows beside their bars: in large type on one line, else in more lines or in smaller type.
 * Words that even then would take the place of the bars end in „…“; the table has them whole.
 * @param room canvas pixels from where bars begin to the right edge
 * @param largest the size that short values are set in
 */
export function fitValues(
  figure: Figure,
  plan: RowPlan,
  { frame, room, largest }: { frame: Pick<Sized, "measure">; room: number; largest: number },
): FittedValues {
  const least = Math.min(LEAST.pixels, room * LEAST.part);
  const shares = sharesOf(figure).map(({ row, share, index }) => ({
    text: share ? formatValue(figure, row) : "",
    end: share ? inkEnd(share) / 100 : 0,
    height: plan.stacked ? 0 : (plan.rows[index]?.height ?? 0),
  }));
  const sizes = [largest, ...LABEL_SIZES.filter((size) => size < largest)];
  const tries = sizes.map((fontSize) => {
    const style: TextStyle = { fontSize, fontWeight: 600 };
    const labels = shares.map(({ text, end, height }) => {
      const width = room - GAP - least * end;
      const lines = Math.max(1, Math.floor(height / (fontSize * LINE_HEIGHT)));
      const whole = layOut(text, Number.POSITIVE_INFINITY, style, frame);
      return whole.width <= width
        ? { ...whole, isCut: false }
        : cut(layOut(text, width, style, frame), { lines, width, style, frame });
    });
    const scales = labels.flatMap(({ width }, index) => {
      const end = shares[index]?.end ?? 0;
      return end > 0 ? [(room - GAP - width) / end] : [];
    });
    // „100 %“ is centred under its line and must not be cut.
    const scale = Math.max(Math.min(least, room - 30), Math.min(room - 30, ...scales));
    const isWhole = labels.every((label) => !label.isCut);
    return { style, scale, isWhole, texts: labels.map(({ lines }) => lines.join("\n")) };
  });
  const fitting = tries.find(({ isWhole }) => isWhole) ?? tries.at(-1);
  if (!fitting) throw new Error("there is a size for every value");
  return fitting;
}

interface Limits {
  lines: number;
  width: number;
  style: TextStyle;
  frame: Pick<Sized, "measure">;
}

/** As many lines as there is height for; the last one says that there would be more. */
function cut(
  label: { lines: readonly string[]; width: number },
  { lines: most, width, style, frame }: Limits,
): { lines: readonly string[]; width: number; isCut: boolean } {
  if (label.lines.length <= most && label.width <= width) return { ...label, isCut: false };
  const lines = label.lines.slice(0, most).map((line, index) => {
    const isLast = index === most - 1 || index === label.lines.length - 1;
    const more = isLast && label.lines.length > most;
    return shorten(line, more, (text) => frame.measure(text, style) <= width);
  });
  const widest = Math.max(0, ...lines.map((line) => frame.measure(line, style)));
  return { lines, width: widest, isCut: true };
}

/** A line that fits, with „…“ for what is missing of it or after it. */
function shorten(line: string, more: boolean, fits: (text: string) => boolean): string {
  if (!more && fits(line)) return line;
  const letters = [...line];
  while (letters.length > 1 && !fits(`${letters.join("").trimEnd()}…`)) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
