import { type Command, type CommandOf, type RoomCommandId, rowOf } from "./commands.ts";
import { drawn, erased, withoutInk } from "./ink.ts";
import type { Cover, Pen, PollState, RoomState } from "./state.ts";
import {
  abovePosition,
  arrivalAt,
  belowPosition,
  canOrder,
  canSpread,
  findSlide,
  firstPosition,
  fitPosition,
  hasPoll,
  lastPosition,
  nextPosition,
  nextSlide,
  type Position,
  previousPosition,
  previousSlide,
  rowsOf,
  stackOf,
  type Way,
} from "./talk.ts";

/** Rows from which a chart is stepped through without having the focus. */
const STEPPABLE = 3;

type Cases = {
  [Id in RoomCommandId]: (state: RoomState, command: CommandOf<Id>, talk: Way) => RoomState;
};

const cases: Cases = {
  next: (state, _, talk) => arrive(state, (state.overview ? nextSlide : nextPosition)(talk, state), talk),
  back: (state, _, talk) => {
    const here = findSlide(talk, state.slide);
    const to = state.overview ? here && previousSlide(talk, here) : previousPosition(talk, state);
    return arrive(state, to, talk);
  },
  "row-next": (state, _, talk) => walk(state, 1, talk),
  "row-previous": (state, _, talk) => walk(state, -1, talk),
  row: (state, { row, chart = 0 }, talk) => {
    const rows = findSlide(talk, state.slide)?.charts?.[chart] ?? 0;
    return row === undefined || row >= rows ? withoutRow(state) : atRow(state, row, chart);
  },
  below: (state, _, talk) => arrive(state, belowPosition(talk, state), talk),
  above: (state, _, talk) => arrive(state, abovePosition(talk, state), talk),
  go: (state, { slide, step }, talk) => {
    const to = step === undefined ? arrivalAt(talk, slide, state.slide) : fitPosition(talk, { slide, step });
    return to ? { ...arrive(state, to, talk), overview: false } : state;
  },
  first: (state, _, talk) => arrive(state, firstPosition(talk), talk),
  last: (state, _, talk) => arrive(state, lastPosition(talk), talk),
  all: (state, _, talk) => ({ ...state, step: findSlide(talk, state.slide)?.steps ?? state.step }),
  table: (state, { on = !state.table }, talk) => ({
    ...state,
    table: on && findSlide(talk, state.slide)?.charts !== undefined,
  }),
  order: ({ order, ...state }, { on = !order }, talk) => {
    const slide = findSlide(talk, state.slide);
    return on && slide && canOrder(slide) ? { ...state, order: "first" } : state;
  },
  spread: ({ spread, ...state }, { on = !spread }, talk) => {
    const slide = findSlide(talk, state.slide);
    return on && slide && canSpread(slide) ? { ...state, spread: "middle" } : state;
  },
  origin: (state, { on = !state.origin }, talk) => ({
    ...state,
    origin: on && findSlide(talk, state.slide)?.origin === true,
  }),
  "origin-on": ({ originPage = 0, ...state }, { page = originPage + 1 }) =>
    state.origin && page > 0 ? { ...state, originPage: page } : state,
  dark: ({ dark, ...state }, { on = !dark }) => (on ? { ...state, dark: true } : state),
  magnify: ({ lens, ...state }, { at, on = at !== undefined || !lens }) =>
    on ? { ...state, lens: at ?? lens ?? state.pointer ?? MIDDLE } : state,
  draw: (state, { on }) => withPen(state, "draw", on),
  erase: (state, { on }) => withPen(state, "erase", on),
  stroke: (state, { points, more }) => drawn(state, points, more),
  rub: (state, { at }) => erased(state, at),
  "ink-clear": withoutInk,
  "ink-keep": ({ keepInk, ...state }, { on = !keepInk }) => (on ? { ...state, keepInk: true } : state),
  overview: (state, { at, on = at !== undefined || !state.overview }, talk) => {
    if (at === undefined || at === state.slide) return { ...state, overview: on };
    const to = arrivalAt(talk, at, state.slide);
    return to ? { ...arrive(state, to, talk), overview: on } : state;
  },
  "poll-open": (state, { poll, round }, talk) => atPoll(state, talk, poll, "open", round),
  "poll-close": (state, { poll }, talk) => atPoll(state, talk, poll, "closed"),
  "poll-reveal": (state, { poll }, talk) => atPoll(state, talk, poll, "revealed"),
  manuscript: (state, { on = !state.manuscript }) => ({ ...state, manuscript: on }),
  black: (state, { on }) => covered(state, "black", on),
  white: (state, { on }) => covered(state, "white", on),
  join: (state, { on }) => covered(state, "join", on),
  cover: (state, { cover }) => ({ ...state, cover }),
  // Nobody points at what the speaker does not see.
  point: ({ pointer: _, ...state }, { at }) => ({ ...state, ...(at && !state.frozen && { pointer: at }) }),
  freeze: ({ pointer: _, ...state }, { on = !state.frozen }) =>
    on ? { ...state, frozen: true } : thawed(state),
  "hand-over": (state, { from }) => ({ ...state, handed: from }),
  "take-back": ({ handed: _, ...state }) => state,
  close: (state) => OVER_SLIDE.find(({ lies }) => lies(state))?.gone(state) ?? state,
  clear: ({ pointer: _, lens: __, pen: ___, ...state }) => ({
    ...withoutInk(state),
    cover: "none",
    origin: false,
    overview: false,
    manuscript: false,
    table: false,
  }),
};

/**
 * What the room sees after a command. Pure and total: a command that cannot be followed changes nothing, and
 * then it is the same object that comes back.
 */
export function reduce(state: RoomState, command: Command, talk: Way): RoomState {
  // The case is found by the command's own name; the compiler cannot tie the two together.
  const run = cases[command.do] as (state: RoomState, command: Command, talk: Way) => RoomState;
  const after = withoutPage(run(state, command, talk));
  if (isSameState(state, after)) return state;
  // Who moves a frozen picture wants it to move.
  return rowOf(command.do).whileFrozen ? after : thawed(after);
}

/** Opened anew, „Woher?“ is read from its beginning. */
function withoutPage(state: RoomState): RoomState {
  if (state.origin || state.originPage === undefined) return state;
  const { originPage: _, ...rest } = state;
  return rest;
}

/** Where nothing says which spot is meant. */
const MIDDLE = { x: 0.5, y: 0.5 };

function withPen({ pen, ...state }: RoomState, wanted: Pen, on = pen !== wanted): RoomState {
  if (on) return { ...state, pen: wanted };
  return pen === undefined || pen === wanted ? state : { ...state, pen };
}

const thawed = ({ frozen: _, ...state }: RoomState): RoomState => state;

/** What can lie over a slide, or stand in its place, from the top down. */
const OVER_SLIDE: readonly { lies: (state: RoomState) => boolean; gone: (state: RoomState) => RoomState }[] =
  [
    { lies: ({ cover }) => cover !== "none", gone: (state) => ({ ...state, cover: "none" }) },
    { lies: ({ origin }) => origin, gone: (state) => ({ ...state, origin: false }) },
    { lies: ({ pen }) => pen !== undefined, gone: ({ pen: _, ...state }) => state },
    { lies: ({ lens }) => lens !== undefined, gone: ({ lens: _, ...state }) => state },
    { lies: ({ manuscript }) => manuscript, gone: (state) => ({ ...state, manuscript: false }) },
    { lies: ({ overview }) => overview, gone: (state) => ({ ...state, overview: false }) },
    { lies: ({ table }) => table, gone: (state) => ({ ...state, table: false }) },
  ];

/** On another slide, what was shown of the last one is gone: category, view, table, „Woher?“, pointer, lens, drawings. */
function arrive(state: RoomState, to: Position | undefined, talk: Way): RoomState {
  if (!to) return state;
  // One point more or less is the same slide, but nobody would see it behind „Woher?“.
  if (to.slide === state.slide) return { ...state, ...to, origin: false };
  const {
    row: _row,
    chart: _chart,
    order: _order,
    spread: _spread,
    pointer: _pointer,
    lens: _lens,
    stood,
    ink,
    ...rest
  } = state;
  const [from, here] = [findSlide(talk, state.slide), findSlide(talk, to.slide)];
  const within = from && here?.below !== undefined && here.below === stackOf(from);
  const kept = from?.below === undefined ? state.step : stood;
  return {
    ...rest,
    ...to,
    table: false,
    origin: false,
    ...(ink && rest.keepInk && { ink }),
    ...(within && kept !== undefined && { stood: kept }),
  };
}

/** Through the categories of the slide's first chart, and beyond them down to the appendix, or up from it. */
function walk(state: RoomState, by: 1 | -1, talk: Way): RoomState {
  const rows = rowsOf(findSlide(talk, state.slide), 0, state.order ?? "lecture");
  const at = state.chart === undefined || state.chart === 0 ? state.row : undefined;
  const place = at === undefined ? (by > 0 ? 0 : -1) : rows.indexOf(at) + by;
  const row = rows[place];
  if (!state.overview && rows.length >= STEPPABLE && row !== undefined) return atRow(state, row, 0);
  return arrive(withoutRow(state), (by > 0 ? belowPosition : abovePosition)(talk, state), talk);
}

const withoutRow = ({ row: _row, chart: _chart, ...state }: RoomState): RoomState => state;

const atRow = (state: RoomState, row: number, chart: number): RoomState => ({
  ...withoutRow(state),
  row,
  ...(chart > 0 && { chart }),
});

function covered(state: RoomState, by: Exclude<Cover, "none">, on = state.cover !== by): RoomState {
  if (on) return { ...state, cover: by };
  return state.cover === by ? { ...state, cover: "none" } : state;
}

/** A poll at another stage, by default the slide's; what there is of the others stays. */
function atPoll(
  state: RoomState,
  talk: Way,
  poll = findSlide(talk, state.slide)?.polls?.[0],
  stage: PollState["stage"],
  wanted = 0,
): RoomState {
  if (poll === undefined || !hasPoll(talk, poll)) return state;
  const round = Math.max(wanted, state.polls?.[poll]?.round ?? 0);
  return { ...state, polls: { ...state.polls, [poll]: { stage, round } } };
}

/** Whether two states show the same. */
export function isSameState(one: RoomState, other: RoomState): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof RoomState>;
  return [...keys].every((key) => isSame(one[key], other[key]));
}

/** The border's schemas have put the parts of both into one order. */
const isSame = (one: RoomState[keyof RoomState], other: RoomState[keyof RoomState]) =>
  one === other || (one instanceof Object && JSON.stringify(one) === JSON.stringify(other));
