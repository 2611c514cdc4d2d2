import { formatHash, readHash } from "../stage/link.ts";
import type { Room } from "../stage/room.ts";
import { fitState, parseState, type RoomState, startState } from "../stage/state.ts";
import type { Way } from "../stage/talk.ts";
import type { Unmount } from "../ui/unmount.ts";

/**
 * What the room sees when its window opens: the slide in the address, and after a reload all that lay over
 * it. The browser keeps it with the page's entry in its history, and so for this window alone.
 */
export function readRoom(talk: Way): RoomState {
  const link = readHash(location.hash, talk);
  const linked = startState(talk, link && { slide: link.slide, step: link.step ?? 0 });
  const { room: left } = (history.state ?? {}) as { room?: object };
  const kept = parseState({ ...left, ...readInk() }) ?? parseState(left);
  const room = kept && fitState(kept, talk);
  // Before the first paint it was decided: `vite/early.ts`.
  const dark = document.documentElement.hasAttribute("data-dark") && { dark: true as const };
  return room && formatHash(room) === formatHash(linked) ? room : { ...linked, ...dark };
}

/** Without what changes while a hand moves: Safari allows a hundred entries in thirty seconds. */
function withoutMoves({ pointer: _, ink: __, lens, ...rest }: RoomState): unknown {
  return { ...rest, magnified: lens !== undefined };
}

/** Where this window keeps what is drawn, through a reload. */
const INK = "lecture:ink";

function keepInk({ ink }: RoomState): void {
  try {
    if (ink) sessionStorage.setItem(INK, JSON.stringify(ink));
    else sessionStorage.removeItem(INK);
  } catch {
    // Where nothing is kept, or too much was drawn, it goes with the page.
  }
}

function readInk(): { ink?: unknown } {
  try {
    const text = sessionStorage.getItem(INK);
    return text === null ? {} : { ink: JSON.parse(text) };
  } catch {
    return {};
  }
}

/** Keeps address and history in step with the room, and follows links and the browser's own way back. */
export function mountAddress(room: Room, talk: Way): Unmount {
  let known = location.hash;
  const write = (now: RoomState, before?: RoomState) => {
    // Somebody has just changed it: the event that says so is on its way, and is to find it.
    if (location.hash !== known) return;
    const { pointer: _, ink: __, ...kept } = now;
    const hash = formatHash(now);
    const moved = before !== undefined && formatHash(before) !== hash && location.hash !== hash;
    try {
      if (moved) history.pushState({ room: kept }, "", hash);
      else history.replaceState({ room: kept }, "", hash);
    } catch (error) {
      // Safari allows a hundred in thirty seconds; the next one says it again.
      console.warn("the address could not be kept:", error);
    }
    known = location.hash;
  };
  const onHash = () => {
    known = location.hash;
    const link = readHash(location.hash, talk);
    if (link && formatHash(room.state()) !== location.hash) room.run(link);
    // An address that leads nowhere, or to where one is.
    write(room.state());
  };
  const stop = room.watch((now, before) => {
    if (JSON.stringify(withoutMoves(now)) !== JSON.stringify(withoutMoves(before))) write(now, before);
  });
  const onLeave = () => keepInk(room.state());
  addEventListener("hashchange", onHash);
  addEventListener("pagehide", onLeave);
  write(room.state());
  return () => {
    stop();
    removeEventListener("hashchange", onHash);
    removeEventListener("pagehide", onLeave);
  };
}
