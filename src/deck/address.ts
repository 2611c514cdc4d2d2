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
  const kept = parseState((history.state as { room?: unknown } | null)?.room);
  const room = kept && fitState(kept, talk);
  return room && formatHash(room) === formatHash(linked) ? room : linked;
}

/** Keeps address and history in step with the room, and follows links and the browser's own way back. */
export function mountAddress(room: Room, talk: Way): Unmount {
  const write = (now: RoomState, before?: RoomState) => {
    const { pointer: _, ...kept } = now;
    const hash = formatHash(now);
    const moved = before !== undefined && formatHash(before) !== hash && location.hash !== hash;
    try {
      if (moved) history.pushState({ room: kept }, "", hash);
      else history.replaceState({ room: kept }, "", hash);
    } catch (error) {
      // Safari allows a hundred in thirty seconds; the next one says it again.
      console.warn("the address could not be kept:", error);
    }
  };
  const onHash = () => {
    const link = readHash(location.hash, talk);
    if (link && formatHash(room.state()) !== location.hash) room.run(link);
    // An address that leads nowhere, or to where one is.
    write(room.state());
  };
  const stop = room.watch((now, before) => {
    const { pointer: _now, ...rest } = now;
    const { pointer: _before, ...old } = before;
    if (JSON.stringify(rest) !== JSON.stringify(old)) write(now, before);
  });
  addEventListener("hashchange", onHash);
  write(room.state());
  return () => {
    stop();
    removeEventListener("hashchange", onHash);
  };
}
