import type { Command } from "../stage/commands.ts";
import type { Room } from "../stage/room.ts";
import { fitState, parseState, type RoomState, startState } from "../stage/state.ts";
import { findSlide, type Position, type Talk } from "../stage/talk.ts";
import type { Unmount } from "../ui/unmount.ts";

/** A step's own link: `#/thanks`, with points `#/advice/0` and on, as reveal.js has always counted them. */
export const formatHash = ({ slide, step }: Position) => `#/${slide}${step > 0 ? `/${step - 1}` : ""}`;

/** The command that a link is, or undefined for a slide that the talk does not have. */
export function readHash(hash: string, talk: Talk): Extract<Command, { do: "go" }> | undefined {
  const [, id = "", point] = /^#\/?([^/]*)(?:\/(\d+))?$/.exec(hash) ?? [];
  const slide = findSlide(talk, id);
  if (!slide) return undefined;
  return { do: "go", slide: slide.id, ...(point !== undefined && { step: Number(point) + 1 }) };
}

/**
 * What the room sees when its window opens: the slide in the address, and after a reload all that lay over
 * it. The browser keeps it with the page's entry in its history, and so for this window alone.
 */
export function readRoom(talk: Talk): RoomState {
  const link = readHash(location.hash, talk);
  const linked = startState(talk, link && { slide: link.slide, step: link.step ?? 0 });
  const kept = parseState((history.state as { room?: unknown } | null)?.room);
  const room = kept && fitState(kept, talk);
  return room && formatHash(room) === formatHash(linked) ? room : linked;
}

/** Keeps address and history in step with the room, and follows links and the browser's own way back. */
export function mountAddress(room: Room, talk: Talk): Unmount {
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
