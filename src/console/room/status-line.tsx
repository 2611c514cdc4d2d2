import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { words } from "#words/console.ts";
import type { Talk } from "../../stage/talk.ts";
import { Button } from "../../ui/buttons.tsx";
import type { HallState } from "./hall.ts";
import { knowsScreens, type LeftToDo } from "./screens.ts";
import type { Status } from "./status.ts";
import { WindowList } from "./window-list.tsx";
import type { Windows } from "./windows.ts";

/** What the line about the room's window is told. */
export interface StatusOptions {
  status: Status;
  windows: Windows;
  talk: Talk;
  openDeck: () => Promise<LeftToDo | undefined>;
  /** Leads another window, or lets one show itself. */
  lead: (deck: string) => void;
  pointAt: (deck: string, number: number) => void;
  hall: HallState;
  /** Number of the slide that the hall was last seen at. */
  seen: string | undefined;
  /** Which device moved the talk last. */
  moved: ComponentChildren;
}

/** Whether the room's window is there, and how to get it (back). */
export function StatusLine(options: StatusOptions) {
  const {
    status: { state, text },
    openDeck,
    hall,
    seen,
    moved,
  } = options;
  const [left, setLeft] = useState<LeftToDo>();
  const { status } = words.room;
  const there = state === "connected";
  // What was to be done with a window that is gone.
  const hint = state === "lost" && left === "move" ? undefined : left;
  const way = state === "lost" ? status.reopen : knowsScreens() ? status.openOnSecond : status.open;
  return (
    <section class="status" data-state={state} aria-label={status.label}>
      <p>
        <span class="lamp" aria-hidden="true" />
        <span class="text">{text}</span>
        {hall.news ? " · " : " "}
        {hall.news && (
          <span class="followers">{hall.on ? status.followers(hall.followers ?? 0) : status.noLine}</span>
        )}{" "}
        {moved} {!there && <Button press={async () => setLeft(await openDeck())}>{way}</Button>}{" "}
      </p>
      <WindowList {...options} />
      {hall.on === false && seen !== undefined && <p class="hint">{status.nothingLost(seen)}</p>}
      {hint && <p class="hint">{status.left[hint]}</p>}
    </section>
  );
}
