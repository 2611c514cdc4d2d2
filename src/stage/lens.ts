import type { Spot } from "./state.ts";

/** How many times larger the slide is under the lens; `styles/chrome/overlays.css` says the same. */
export const LARGER = 2;

/** Where a spot of the slide is seen on the canvas. */
export const underLens = (spot: Spot, lens: Spot | undefined): Spot =>
  lens ? { x: lens.x + (spot.x - lens.x) * LARGER, y: lens.y + (spot.y - lens.y) * LARGER } : spot;

/** The spot of the slide that is seen at one of the canvas. */
export const throughLens = (seen: Spot, lens: Spot | undefined): Spot =>
  lens ? { x: lens.x + (seen.x - lens.x) / LARGER, y: lens.y + (seen.y - lens.y) / LARGER } : seen;
