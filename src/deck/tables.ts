import type { Room } from "../stage/room.ts";
import type { RoomState } from "../stage/state.ts";
import type { Unmount } from "../ui/unmount.ts";
import { figuresOn, findSection } from "./figures.ts";

/** Shows tables in place of the charts on stage, where the room wants them. */
export function mountTables(root: HTMLElement, room: Room): Unmount {
  const turn = ({ slide, table }: RoomState) => {
    for (const figure of figuresOn(findSection(root, slide))) {
      if (table) figure.dataset["view"] = "table";
      else delete figure.dataset["view"];
    }
  };
  const stop = room.watch((now, before) => {
    if (now.slide !== before.slide && before.table) turn({ ...before, table: false });
    if (now.table !== before.table) turn(now);
  });
  turn(room.state());
  return () => {
    stop();
    for (const figure of root.querySelectorAll<HTMLElement>("figure")) delete figure.dataset["view"];
  };
}
