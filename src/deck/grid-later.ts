import type { Room } from "../stage/room.ts";
import type { Unmount } from "../ui/unmount.ts";
import type { Charts } from "./charts.ts";
import { findSection } from "./figures.ts";

/** What is known of the grid while it is open. */
export interface Grid {
  close: Unmount;
}

/**
 * Lays all slides over the one on stage while the room wants to see them. Most talks do without: it is fetched
 * when it is asked for.
 */
export function mountGrid(root: HTMLElement, room: Room, charts: Charts): Unmount {
  let grid: Grid | undefined;
  let wanted = false;
  /** What has the focus again if the slide is still the same. */
  let before: { slide: string; focus: Element | null } | undefined;
  const open = async () => {
    before = { slide: room.state().slide, focus: document.activeElement };
    const { openGrid } = await import("./grid.tsx");
    if (!wanted || grid) return;
    grid = openGrid(root, room, charts);
    root.classList.add("overview");
  };
  const close = () => {
    if (!grid) return;
    root.classList.remove("overview");
    grid.close();
    grid = undefined;
    const { slide } = room.state();
    const [back, heading] = [before?.focus, findSection(root, slide)?.querySelector("h1, h2")];
    const focus = slide === before?.slide && back?.isConnected && back !== document.body ? back : heading;
    if (focus instanceof HTMLElement || focus instanceof SVGElement) focus.focus({ preventScroll: true });
  };
  const follow = () => {
    const { overview } = room.state();
    if (overview === wanted) return;
    wanted = overview;
    if (!wanted) return close();
    open().catch((error: unknown) => {
      console.error("the overview could not be loaded:", error);
      room.run({ do: "overview", on: false });
    });
  };
  const stop = room.watch(follow);
  follow();
  return () => {
    stop();
    wanted = false;
    close();
  };
}
