/**
 * Colours and sizes of charts, in canvas pixels of the 1280×720 slide. `src/styles/tokens.css` has the
 * same colours under the same names; a test holds the two together.
 */
export const colors = {
  paper: "#fbfaf6",
  ink: "#13232b",
  muted: "#52616a",
  line: "#d3d6d1",
  /** The one strong hue: agreement, and everything that is known. */
  hue: "#0a5567",
  hueMiddle: "#2b7585",
  /** A third shade: nearly paper, with an outline in the hue. */
  hueLight: "#cfe0e3",
  /** The level in the middle: paper with an outline, told from both sides in print without colour, too. */
  middle: "#e4e6e2",
  neutral: "#656e73",
  /** The other side of a scale: no hue but brown grey, striped; told from the hue by every kind of vision, and in print. */
  against: "#7d6a5c",
  againstStrong: "#33261d",
  /** Marks what is missing, and in charts nothing else. */
  accent: "#b23c0a",
  /** Text on a dark colour. */
  onDark: "#ffffff",
} as const;

/** The smallest text of charts, in columns of text. */
export const SMALL = 18;
/** The smallest that the last row of a town hall reads: on slides, but where many rows leave no room for it. */
export const LEGIBLE = 22;
/** Category labels, where the space allows it. */
export const LABEL_SIZES = [32, 29, 26, 24, LEGIBLE, 20, SMALL] as const;
/** Distance between the lines of a wrapped label, in font sizes. */
export const LINE_HEIGHT = 1.2;

/** The colour of a level in the middle, which has an outline. */
export const MIDDLE = colors.middle;

/** Shades of a scale's levels: agreement from dark to light, neutral grey, disagreement to dark. */
export function levelColors(count: number, neutral?: number): string[] {
  const { hue, hueMiddle, hueLight, against, againstStrong } = colors;
  if (neutral === 2 && count === 5) return [hue, hueMiddle, MIDDLE, against, againstStrong];
  if (neutral === 1 && count === 3) return [hue, MIDDLE, against];
  if (count === 2) return [hue, hueMiddle];
  return [hue, hueMiddle, hueLight, against, againstStrong].slice(0, count);
}

/** The edge of what is nearly as light as paper. */
export function edgeOf(fill: string): string | undefined {
  if (fill === colors.hueLight) return colors.hue;
  return fill === MIDDLE ? colors.neutral : undefined;
}

/** The stripes of the other side of a scale, in a colour that its numbers are as legible on. */
export function stripeOf(fill: string): string | undefined {
  if (fill === colors.against) return colors.againstStrong;
  return fill === colors.againstStrong ? colors.against : undefined;
}

/** The first and the second of two surveys, wherever both are drawn. */
export function waveColor(index: number): string {
  return index % 2 === 0 ? colors.hue : colors.hueMiddle;
}

/** Text that stands on a level's colour with a contrast of at least 4.5:1. */
export function textOn(color: string): string {
  return luminance(color) > 0.19 ? colors.ink : colors.onDark;
}

/** Relative luminance as WCAG 2.2 defines it, 0–1. */
export function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours as WCAG 2.2 defines it, 1–21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
