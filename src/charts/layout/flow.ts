/** Where the entries of a key stand: canvas pixels from its left edge, and lines from its top. */
export interface Flow {
  places: readonly { x: number; line: number }[];
  lines: number;
}

/** Sets entries one after the other, in as many lines as they need. */
export function flow(widths: readonly number[], room: number, gap: number): Flow {
  let x = 0;
  let line = 0;
  const places = widths.map((width) => {
    if (x > 0 && x + width > room) {
      x = 0;
      line += 1;
    }
    const place = { x, line };
    x += width + gap;
    return place;
  });
  return { places, lines: widths.length > 0 ? line + 1 : 0 };
}

/** The same with lines evened out, so that no last line is left with one short entry. */
export function evenFlow(widths: readonly number[], room: number, gap: number): Flow {
  const full = flow(widths, room, gap);
  let best = full;
  for (let narrower = room; narrower > room / 2 && full.lines > 1; narrower -= 4) {
    const next = flow(widths, narrower, gap);
    if (next.lines > full.lines) break;
    best = next;
  }
  return best;
}
