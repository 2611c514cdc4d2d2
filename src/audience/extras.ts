import type { Tallies } from "../live/tallies.ts";
import type { RoomState } from "../stage/state.ts";
import type { Unmount } from "../ui/unmount.ts";
import type { Invite } from "./invite.tsx";
import type { PollBoard } from "./polls.tsx";

/** What a page shows of the live talk beside its slides, each part loaded once there is use for it. */
export interface Extras {
  hear: (now: { state?: RoomState; tallies?: Tallies; speaker?: boolean }) => void;
  close: Unmount;
}

/**
 * @param base address of the live server
 * @param invites whether the page shows the way to the talk: a phone that reads along has come it already
 */
export function openExtras(base: string, root: HTMLElement, invites: boolean): Extras {
  let state: RoomState | undefined;
  let tallies: Tallies = {};
  let speaker = false;
  let board: PollBoard | undefined;
  let invite: Promise<Invite> | undefined;
  let closed = false;
  const failed = (error: unknown) => console.error("a part of the live talk could not be loaded:", error);
  const draw = () => {
    if (!state || closed) return;
    board?.show({ state, tallies, speaker });
    const over = state.cover === "join";
    if (invites && (over || root.querySelector(".join")))
      invite ??= import("./invite.tsx").then(({ openInvite }) => openInvite(base, root));
    invite?.then((one) => one.show(state?.cover === "join" && !closed), failed);
  };
  if (root.querySelector(".poll"))
    import("./polls.tsx").then(({ openPolls }) => {
      board = openPolls(base, root);
      draw();
    }, failed);
  return {
    hear: (now) => {
      state = now.state ?? state;
      tallies = now.tallies ?? tallies;
      speaker = now.speaker ?? speaker;
      draw();
    },
    close: () => {
      closed = true;
      invite?.then((one) => one.close(), failed);
    },
  };
}
