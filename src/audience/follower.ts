import { withOwn } from "../stage/ink.ts";
import type { Room } from "../stage/room.ts";
import type { RoomState } from "../stage/state.ts";
import { mainOf, stackOf, type Way } from "../stage/talk.ts";

/**
 * What of the room is for those who follow: not the speaker's overview, nor the manuscript, nor a frozen picture;
 * nor how the room's screen shows it, dark or magnified, or how far it has read.
 */
export const forAudience = (room: RoomState): RoomState => {
  const { frozen: _, dark: __, lens: ___, originPage: ____, ...state } = room;
  return {
    ...state,
    overview: false,
    manuscript: false,
    // Whoever follows has found the way.
    cover: state.cover === "join" ? "none" : state.cover,
  };
};

/** Whether one looks at something else than the talk: another step, or a dialog of one's own. */
export function isAway(here: RoomState, talk: RoomState): boolean {
  const elsewhere = here.slide !== talk.slide || here.step !== talk.step;
  return elsewhere || here.overview || (here.origin && !talk.origin);
}

const WAYS = ["table", "order", "spread"] as const;
type Chosen = ReadonlySet<(typeof WAYS)[number]>;

/** The talk's state with those of its ways that one has chosen here. */
function withWays(talk: RoomState, here: RoomState, chosen: Chosen): RoomState {
  const { order: _, spread: __, ...told } = talk;
  const from = (way: (typeof WAYS)[number]) => (chosen.has(way) ? here : talk);
  const { table } = from("table");
  const { order } = from("order");
  const { spread } = from("spread");
  return { ...told, table, ...(order && { order }), ...(spread && { spread }) };
}

/** A window that follows the talk until its owner goes elsewhere, and then waits to be called back. */
export interface Follower {
  /** The talk is there now. */
  hear: (state: RoomState) => void;
  /** Goes back to the talk. */
  back: () => void;
  /** Whether what just changes was pressed here. */
  isOwn: () => boolean;
  /** Where the talk is, and whether this window is elsewhere. */
  at: () => { talk: RoomState | undefined; away: boolean };
  close: () => void;
}

/**
 * Lets a window's room follow.
 * @param start whether it starts elsewhere: at a slide that a link was for
 */
export function openFollower(room: Room, start: { away: boolean }, changed: () => void): Follower {
  let talk: RoomState | undefined;
  let { away } = start;
  /** Something was pressed here before it was known where the talk is. */
  let touched = false;
  let obeying = false;
  // Tables, and how charts are looked at, are ways of reading: who has switched one keeps it for the slide.
  let chosen: Set<(typeof WAYS)[number]> = new Set();
  const follow = () => {
    if (!talk) return;
    const here = room.state();
    if (here.slide !== talk.slide) chosen = new Set();
    obeying = true;
    const { dark, lens, originPage } = here;
    const same = here.slide === talk.slide;
    // What one has done to one's own picture stays.
    const own = { ...(dark && { dark }), ...(same && lens && { lens }) };
    const page = same && talk.origin && originPage !== undefined && { originPage };
    room.adopt(withOwn({ ...withWays(talk, here, chosen), ...own, ...page }, here));
    obeying = false;
  };
  const stop = room.watch((now, before) => {
    if (obeying) return;
    if (now.slide !== before.slide) chosen = new Set();
    else for (const way of WAYS) if (now[way] !== before[way]) chosen.add(way);
    if (talk) away = isAway(now, talk);
    else touched = true;
    changed();
  });
  return {
    hear: (state) => {
      talk = forAudience(state);
      if (away || touched) away = isAway(room.state(), talk);
      touched = false;
      if (!away) follow();
      changed();
    },
    back: () => {
      away = false;
      follow();
      changed();
    },
    isOwn: () => !obeying,
    at: () => ({ talk, away }),
    close: stop,
  };
}

/** How many slides of the talk lie between; less than 0 where one is behind it. */
export function slidesBetween(here: string, there: string, talk: Way): number {
  const main = mainOf(talk);
  const indexOf = (id: string) => {
    const slide = talk.find((one) => one.id === id);
    return main.findIndex((one) => slide && one.id === stackOf(slide));
  };
  return indexOf(here) - indexOf(there);
}
