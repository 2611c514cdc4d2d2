import type { Room } from "../stage/room.ts";
import { findSlide, rowsOf, type Way } from "../stage/talk.ts";
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
    const { slide, row, chart: stepped = 0, order = "lecture" } = room.state();
    const chart = figuresOn(findSection(root, slide)).findIndex((figure) => figure.contains(target));
    const rows = rowsOf(findSlide(talk, slide), chart, order);
    const at = chart === stepped && row !== undefined ? rows.indexOf(row) : undefined;
    const to = rows[STEPS[key]?.(at, rows.length) ?? -1];
    event.preventDefault();
    room.run({ do: "row", chart: Math.max(0, chart), ...(to !== undefined && { row: to }) });
  };
  root.addEventListener("keydown", onKey);
  return () => root.removeEventListener("keydown", onKey);
}
