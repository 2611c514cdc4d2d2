import type { Matrix } from "../../../model/matrix.ts";
import type { Frame } from "../../layout/frame.ts";
import { joinLines, layOutNarrow } from "../../layout/labels.ts";
import { LINE_HEIGHT, SMALL } from "../../layout/style.ts";
import { keyOf } from "./plan.ts";

/* How a matrix looks in a column of text, canvas pixels. */

/** Edge of a unit, and from one to the next. */
export const SIZE = 16;
export const STEP = 21;
/** Between two columns of units, and between two rows. */
export const GAP = 12;
export const BOLD = { fontSize: SMALL, fontWeight: 600 } as const;
export const NOTE = { fontSize: SMALL, fontWeight: 400 } as const;
export const LINE = SMALL * LINE_HEIGHT;

/** What the marks mean, one below the other. */
export function placeKey(matrix: Matrix, frame: Frame, top: number) {
  let y = top;
  const entries = keyOf(matrix).map(({ look, text }) => {
    const label = layOutNarrow(text, frame.width - 28, NOTE, frame);
    y += label.height;
    return { look, text: joinLines(label), x: SIZE / 2, y: y - label.height / 2 };
  });
  return { entries, bottom: y + 2 };
}
