import { MOST_STROKES, type RoomState, type Spot, type Stroke } from "./state.ts";

/** How near a line has to be to be taken away, in thousandths of the slide's width. */
const NEAR = 16;
/** The slide's height in parts of its width. */
const FLAT = 9 / 16;
/** Numbers that a line may have; what is longer goes on as another one. */
const LONGEST = 4000;

/** What is drawn on the slide that is shown. */
export const inkOf = ({
  ink,
  slide,
}: {
  slide: string;
  ink?: RoomState["ink"] | undefined;
}): readonly Stroke[] => ink?.[slide] ?? [];

/** A state that was told, with what is drawn on this screen: nobody else knows of it. */
export function withOwn(told: RoomState, { ink, pen, keepInk, slide }: RoomState): RoomState {
  const stays = ink && (keepInk || slide === told.slide);
  return { ...told, ...(pen && { pen }), ...(keepInk && { keepInk }), ...(stays && { ink }) };
}

/** With a line more, or with more of the last one. */
export function drawn(state: RoomState, points: Stroke, more = false): RoomState {
  const strokes = inkOf(state);
  const last = more ? strokes.at(-1) : undefined;
  if (last && last.length + points.length <= LONGEST)
    return withInk(state, [...strokes.slice(0, -1), [...last, ...points]]);
  return strokes.length < MOST_STROKES ? withInk(state, [...strokes, points]) : state;
}

/** Without the lines that come near a spot. */
export function erased(state: RoomState, at: Spot): RoomState {
  const strokes = inkOf(state);
  const left = strokes.filter((stroke) => distance(stroke, at.x * 1000, at.y * 1000) > NEAR);
  return left.length < strokes.length ? withInk(state, left) : state;
}

/** Without what is drawn on the slide that is shown; on others it stays. */
export function withoutInk(state: RoomState): RoomState {
  return inkOf(state).length > 0 ? withInk(state, []) : state;
}

function withInk({ ink, ...state }: RoomState, strokes: readonly Stroke[]): RoomState {
  const { [state.slide]: _, ...others } = ink ?? {};
  const all = strokes.length > 0 ? { ...others, [state.slide]: [...strokes] } : others;
  return { ...state, ...(Object.keys(all).length > 0 && { ink: all }) };
}

/** How far a spot is from a line, in thousandths of the width. */
function distance(stroke: Stroke, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < stroke.length; at += 2) {
    const [ax = 0, ay = 0] = stroke.slice(Math.max(0, at - 2));
    const [bx = 0, by = 0] = stroke.slice(at);
    const [dx, dy, px, py] = [bx - ax, (by - ay) * FLAT, x - ax, (y - ay) * FLAT];
    const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(px - along * dx, py - along * dy));
  }
  return nearest;
}
