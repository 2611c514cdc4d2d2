import * as v from "valibot";
import { isSlideId } from "../model/slide.ts";
import { PLAIN, type View } from "../model/view.ts";
import {
  canOrder,
  canSpread,
  findSlide,
  firstPosition,
  fitPosition,
  hasPoll,
  type Position,
  type Way,
} from "./talk.ts";

/** What may cover the room's picture. */
const COVERS = ["none", "black", "white", "join"] as const;

/* The borders' small types, for the state here and for the arguments of commands. */
export const slideId = v.pipe(
  v.string(),
  v.check((text: string) => isSlideId(text)),
);
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const part = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const cover = v.picklist(COVERS);
/** A spot on the slide, in parts of its width and height. */
export const spot = v.object({ x: part, y: part });

/** What a hand on the slide does: it draws, or takes away what was drawn. */
const PENS = ["draw", "erase"] as const;

/** A line drawn on the slide: x and y in turn, in thousandths of its width and height. */
export const stroke = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))),
  v.minLength(2),
  v.maxLength(4000),
  v.check((points: number[]) => points.length % 2 === 0),
);
/** Nobody draws more on a slide. */
export const MOST_STROKES = 300;

/** How far a poll is. An answer counts while it is open; what came of it is for all once it is revealed. */
const POLL_STAGES = ["open", "closed", "revealed"] as const;
const pollState = v.object({
  stage: v.picklist(POLL_STAGES),
  /** Asked anew, it counts from nothing. */
  round: count,
});
export type PollState = v.InferOutput<typeof pollState>;

/** The one state of what the room sees. Deck, console, server and phones obey it; none keeps another. */
export const roomState = v.object({
  slide: slideId,
  /** Points shown beyond those that stand at once: 0 where the slide is fresh. */
  step: count,
  /** Category of a chart that the speaker is at, from 0; left out where there is none. */
  row: v.exactOptional(count),
  /** Which of the slide's charts the category is of, from 0; left out for its first. */
  chart: v.exactOptional(count),
  cover,
  /** The slide's charts are shown as tables. */
  table: v.boolean(),
  /** Rows of its charts stand by the first level; left out while they stand as the lecture has them. */
  order: v.exactOptional(v.literal("first")),
  /** Levels of its charts lie around the middle one; left out while they lie end to end. */
  spread: v.exactOptional(v.literal("middle")),
  /** „Woher?“ is open. */
  origin: v.boolean(),
  /** How often „Woher?“ was read on; left out at its beginning. */
  originPage: v.exactOptional(count),
  /** Light on dark, for dark halls; left out while it is dark on light. */
  dark: v.exactOptional(v.literal(true)),
  /** The spot around which the slide is magnified; left out while it is not. */
  lens: v.exactOptional(spot),
  /** Left out while nobody draws. */
  pen: v.exactOptional(v.picklist(PENS)),
  /** What is drawn on slides, until the talk leaves them. */
  ink: v.exactOptional(v.record(slideId, v.pipe(v.array(stroke), v.maxLength(MOST_STROKES)))),
  /** What is drawn stays when the talk leaves its slide. */
  keepInk: v.exactOptional(v.literal(true)),
  /** The speaker's pointer; left out where it is off. */
  pointer: v.exactOptional(spot),
  /** All slides in small. */
  overview: v.boolean(),
  /** The speaker's notes are shown in the room, for rehearsing. */
  manuscript: v.boolean(),
  /** The room stands still while the speaker looks ahead; left out while it does not. */
  frozen: v.exactOptional(v.literal(true)),
  /** Points of the talk's own slide that stood when the talk went to an appendix below it. */
  stood: v.exactOptional(count),
  /** The console that has given the talk away, by its own name; left out while none has. */
  handed: v.exactOptional(slideId),
  /** The device that moved the talk last, by the name it gave itself; the live server says it to its speaker. */
  by: v.exactOptional(slideId),
  /** Polls that have been opened; left out where none has. */
  polls: v.exactOptional(v.record(slideId, pollState)),
});
export type RoomState = v.InferOutput<typeof roomState>;
export type Cover = RoomState["cover"];
export type Spot = v.InferOutput<typeof spot>;
export type Pen = (typeof PENS)[number];
export type Stroke = v.InferOutput<typeof stroke>;

/** How the charts of the slide are looked at. */
export const viewOf = ({ order, spread }: RoomState): View => ({
  order: order ?? PLAIN.order,
  spread: spread ?? PLAIN.spread,
});

/** A room in which the talk has just come to a slide, with nothing over it. */
export function startState(talk: Way, at: Position = firstPosition(talk)): RoomState {
  return {
    ...(fitPosition(talk, at) ?? firstPosition(talk)),
    cover: "none",
    table: false,
    origin: false,
    overview: false,
    manuscript: false,
  };
}

/** Whether the talk has not left its beginning. */
export const isStart = ({ slide, step, cover }: RoomState, talk: Way) =>
  slide === talk[0]?.id && step === 0 && cover === "none";

/** A state as it came from outside, or undefined for anything else. */
export function parseState(value: unknown): RoomState | undefined {
  const result = v.safeParse(roomState, value);
  return result.success ? result.output : undefined;
}

/**
 * A state that this talk can show: a window of an older build, or a store, may name points and categories
 * that are gone. Undefined for a slide that the talk does not have.
 */
export function fitState(state: RoomState, talk: Way): RoomState | undefined {
  const position = fitPosition(talk, state);
  const slide = findSlide(talk, state.slide);
  if (!position || !slide) return undefined;
  const { row, chart, order, spread, stood, polls, originPage, ink, ...rest } = state;
  const known = Object.entries(polls ?? {}).filter(([id]) => hasPoll(talk, id));
  const rows = slide.charts?.[chart ?? 0] ?? 0;
  const origin = state.origin && slide.origin === true;
  const drawn = Object.entries(ink ?? {}).filter(([id]) => findSlide(talk, id));
  return {
    ...rest,
    ...position,
    table: state.table && slide.charts !== undefined,
    ...(order && canOrder(slide) && { order }),
    ...(spread && canSpread(slide) && { spread }),
    origin,
    ...(origin && originPage !== undefined && { originPage }),
    ...(drawn.length > 0 && { ink: Object.fromEntries(drawn) }),
    ...(row !== undefined && row < rows && { row, ...(chart !== undefined && { chart }) }),
    ...(stood !== undefined && slide.below !== undefined && { stood }),
    ...(known.length > 0 && { polls: Object.fromEntries(known) }),
  };
}
