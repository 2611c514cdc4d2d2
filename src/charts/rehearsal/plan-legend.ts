import { words } from "#words/charts.ts";
import type { Measure, TextStyle } from "../layout/measure.ts";
import { colors } from "../layout/style.ts";
import { dots, groupBy, type Mark, type PlacedText, texts, verticals } from "../pen.ts";

/* Set for a console that one sits at, not for a room: smaller than a slide's charts. */
export const TEXT: TextStyle = { fontSize: 15, fontWeight: 400 };
export const STRONG: TextStyle = { fontSize: 15, fontWeight: 600 };
/** Canvas pixels between two things in a line, and from line to line. */
export const GAP = 8;
export const LINE = 22;

/** What bars and lines mean; entries that do not fit beside each other go on in a new line. */
export function placeLegend(width: number, measure: Measure): { height: number; marks: Mark } {
  const entries = [
    { text: words.rehearsal.key.within, color: colors.hue },
    { text: words.rehearsal.key.over, color: colors.accent },
    { text: words.rehearsal.key.end },
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
  const names: PlacedText[] = places.map((place) => ({ ...place, x: place.x + 13 }));
  const line = places.filter(({ color }) => color === undefined);
  const squares = places.flatMap(({ color, ...place }) => (color ? { ...place, color } : []));
  return {
    height: y + LINE / 2,
    marks: [
      groupBy(squares, ({ color }) => color).map((alike) =>
        dots(alike, { r: 7, symbol: "square", fill: alike[0].color }),
      ),
      verticals(
        line.map((place) => ({ x: place.x, y1: place.y - 9, y2: place.y + 9 })),
        { stroke: colors.ink, strokeWidth: 2.5 },
      ),
      texts(names, TEXT),
    ],
  };
}
