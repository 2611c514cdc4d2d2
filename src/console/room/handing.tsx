import { useEffect, useState } from "preact/hooks";
import { words } from "#words/console.ts";
import { labelOf } from "../../stage/labels.ts";
import type { RoomState } from "../../stage/state.ts";
import { Button } from "../../ui/buttons.tsx";

interface HandingProps {
  room: RoomState | undefined;
  /** This console's own name. */
  name: string;
  handOver: () => void;
  takeBack: () => void;
}

/** Says that the talk was given away, or is given to this console, and takes or gives it back. */
export function Handing({ room, name, handOver, takeBack }: HandingProps) {
  if (room?.handed === undefined) return null;
  const away = room.handed === name;
  return (
    <p class="handing" data-away={away || undefined} role="status">
      <span>{away ? words.room.handing.away : words.room.handing.here}</span>{" "}
      <Button press={away ? takeBack : handOver}>
        {labelOf(away ? "take-back" : "hand-over", "console")}
      </Button>
    </p>
  );
}

/** Where several devices move the talk: which one was the last. One that is alone at it needs no telling. */
export function MovedBy({ room, name }: Pick<HandingProps, "room" | "name">) {
  const [several, setSeveral] = useState(false);
  const { by } = room ?? {};
  const other = by !== undefined && by !== name;
  useEffect(() => {
    if (other) setSeveral(true);
  }, [other]);
  if (by === undefined || !(other || several)) return null;
  const { moved } = words.room.handing;
  return <span class="moved-by">{other ? moved.other : moved.here}</span>;
}

/** Gives the talk away, and takes it back in the same place; last on the page, where nobody comes by accident. */
export function HandOver({ room, name, handOver, takeBack }: HandingProps) {
  if (!room) return null;
  const away = room.handed === name;
  return (
    <p class="hand-over">
      <Button press={away ? takeBack : handOver}>
        {labelOf(away ? "take-back" : "hand-over", "console")}
      </Button>{" "}
      <span>{away ? words.room.handing.away : words.room.handing.explain}</span>
    </p>
  );
}
