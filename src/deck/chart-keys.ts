import type { Room } from "../stage/room.ts";
import { findSlide, type Way } from "../stage/talk.ts";
import type { Unmount } from "../ui/unmount.ts";
import { figuresOn, findSection } from "./figures.ts";

/** Where the arrow keys lead on a chart that has the focus; before the first and after the last is none. */
const STEPS: Readonly<Record<string, (at: number | undefined, rows: number) => number>> = {
  ArrowDown: (at = -1) => at + 1,
  ArrowUp: (at = 0) => at - 1,
  Home: () => 0,
  End: (_, rows) => rows - 1,
};

/** Lets the arrow keys walk through the categories of the chart that has the focus. */
export function bindChartKeys(root: HTMLElement, room: Room, talk: Way): Unmount {
  const onKey = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (!(target instanceof Element) || !target.matches(".chart") || !Object.hasOwn(STEPS, key)) return;
    const { slide, row, chart: stepped = 0 } = room.state();
    const chart = figuresOn(findSection(root, slide)).findIndex((figure) => figure.contains(target));
    const rows = findSlide(talk, slide)?.charts?.[chart] ?? 0;
    const to = STEPS[key]?.(chart === stepped ? row : undefined, rows) ?? -1;
    event.preventDefault();
    room.run({ do: "row", chart: Math.max(0, chart), ...(to >= 0 && to < rows && { row: to }) });
  };
  root.addEventListener("keydown", onKey);
  return () => root.removeEventListener("keydown", onKey);
}
