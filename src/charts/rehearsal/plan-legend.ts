import * as Plot from "@observablehq/plot";
import type { Measure, TextStyle } from "../layout/measure.ts";
import { colors } from "../layout/style.ts";
import { type PlacedText, placeTexts } from "../layout/texts.ts";

/* Set for a console that one sits at, not for a room: smaller than a slide's charts. */
export const TEXT: TextStyle = { fontSize: 15, fontWeight: 400 };
export const STRONG: TextStyle = { fontSize: 15, fontWeight: 600 };
/** Canvas pixels between two things in a line, and from line to line. */
export const GAP = 8;
export const LINE = 22;

/** What bars and lines mean; entries that do not fit beside each other go on in a new line. */
export function placeLegend(width: number, measure: Measure): { height: number; marks: Plot.Markish } {
  const entries = [
    { text: "im Plan", color: colors.hue },
    { text: "über dem Plan", color: colors.accent },
    { text: "geplantes Ende" },
  ];
  let x = 0;
  let y = LINE / 2;
  const places = entries.map((entry) => {
    const wide = measure(entry.text, TEXT) + 22;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += LINE;
    }
    const place = { ...entry, x: x + 7, y };
    x += wide + 2 * GAP;
    return place;
  });
  const texts: PlacedText[] = places.map((place) => ({ ...place, x: place.x + 13 }));
  const line = places.filter(({ color }) => color === undefined);
  const squares = places.flatMap(({ color, ...place }) => (color ? { ...place, color } : []));
  return {
    height: y + LINE / 2,
    marks: [
      Plot.dot(squares, { x: "x", y: "y", r: 7, symbol: "square", fill: (place) => place.color }),
      Plot.ruleX(line, {
        x: "x",
        y1: (place) => place.y - 9,
        y2: (place) => place.y + 9,
        stroke: colors.ink,
        strokeWidth: 2.5,
      }),
      placeTexts(texts, TEXT),
    ],
  };
}
