import type { OutlineSlide } from "../../model/outline.ts";

const MINUTE = 60_000;

/** When a slide is planned, in milliseconds from the start. */
export interface Slot {
  from: number;
  to: number;
}

/** Every slide's planned time. An appendix has none of its own: it is planned with the slide above it. */
export function planSlots(outline: readonly OutlineSlide[]): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  let from = 0;
  for (const { id, below, minutes } of outline) {
    const above = below === undefined ? undefined : slots.get(below);
    if (above) slots.set(id, above);
    else {
      slots.set(id, { from, to: from + minutes * MINUTE });
      from += minutes * MINUTE;
    }
  }
  return slots;
}

/** Planned length of the whole talk, in milliseconds. */
export function plannedLength(outline: readonly OutlineSlide[]): number {
  return Math.max(0, ...[...planSlots(outline).values()].map(({ to }) => to));
}

/**
 * How far the talk is behind its plan, in milliseconds; negative is ahead. Anywhere within a slide's own
 * minutes it is on time.
 */
export function behind({ from, to }: Slot, time: number): number {
  if (time < from) return time - from;
  return time > to ? time - to : 0;
}

/** What is left of the talk, in whole minutes, at which the console speaks up. */
const WARNINGS = [10, 5, 2, 1, 0] as const;

/** The minutes left that are to be said between two moments, or undefined: each once, however often one looks. */
export function warningBetween(before: number, now: number, length: number): number | undefined {
  // The latest: a computer that slept must not announce what is long over.
  return WARNINGS.findLast((left) => {
    const at = length - left * MINUTE;
    return at > 0 && before < at && now >= at;
  });
}

/** How little is left: at ten and five minutes, and when the time is up. */
type Warning = "ten" | "five" | "over";

/** What has to be seen of the time that is left, in milliseconds. */
export function warningOf(left: number): Warning | undefined {
  if (left <= 0) return "over";
  if (left <= 5 * MINUTE) return "five";
  return left <= 10 * MINUTE ? "ten" : undefined;
}
