import { useLayoutEffect, useState } from "preact/hooks";
import { words } from "#words/console.ts";
import { formatList } from "#words/format.ts";
import type { Painter } from "../../painter/painter.ts";
import type { Command } from "../../stage/commands.ts";
import { LARGER } from "../../stage/lens.ts";
import type { Cover, RoomState, Spot } from "../../stage/state.ts";
import { findSlide, type Talk } from "../../stage/talk.ts";
import { useHand, usePointer } from "./pointer.ts";
import { SmallSlide } from "./small-slide.tsx";

/** What both small slides are made from. */
export interface Pictures {
  slides: DocumentFragment;
  painter: Promise<Painter>;
}

/** Charts come after everything that a speaker needs first. */
export function usePainter(loading: Promise<Painter>): Painter | undefined {
  const [painter, setPainter] = useState<Painter>();
  useLayoutEffect(() => {
    loading.then(setPainter, (error: unknown) => console.error("charts could not be loaded:", error));
  }, [loading]);
  return painter;
}

/** The room's picture, with what covers it, thin enough to see the slide. */
export function NowStage(
  props: Pictures & {
    state: RoomState;
    cover: Cover;
    /** What else lies over the slide in the room, in words. */
    over: readonly string[];
    tall: number | undefined;
    pointing: boolean;
    point: (at?: Spot) => void;
    /** Says what a hand does to the picture: it draws, erases, or moves the lens. */
    send: (command: Command) => void;
    next: () => void;
    back: () => void;
  },
) {
  const { slides, state, cover, over, tall, pointing, point, send, next, back } = props;
  const { pen, lens } = state;
  const painter = usePainter(props.painter);
  const pointer = usePointer({
    on: pointing || (lens !== undefined && !pen),
    point: pointing ? point : (at) => at && send({ do: "magnify", at }),
    next,
    back,
  });
  const drawer = useHand(pen ?? "draw", send);
  const handlers = pen ? drawer : pointer;
  return (
    <div class="now" data-cover={cover === "none" ? undefined : cover}>
      <SmallSlide
        label={words.room.now}
        {...((pointing || pen || lens) && { class: "pointing" })}
        {...{ state, slides, painter, tall, ...handlers }}
      >
        {lens && <Frame around={lens} />}
        {cover !== "none" && <p class="cover">{words.room.covers[cover]}</p>}
        {over.length > 0 && <p class="over">{words.room.over(formatList(over))}</p>}
      </SmallSlide>
    </div>
  );
}

/** What of the slide is seen through the lens. */
function Frame({ around: { x, y } }: { around: Spot }) {
  const part = 1 / LARGER;
  const at = (place: number) => `${place * (1 - part) * 100}%`;
  return (
    <div
      class="lens"
      style={{ left: at(x), top: at(y), width: `${part * 100}%`, height: `${part * 100}%` }}
    />
  );
}

/** What comes with the next step, in words and as a picture. */
export function AheadStage(
  props: Pictures & { talk: Talk; here: RoomState; state: RoomState | undefined; tall: number | undefined },
) {
  const { slides, painter, talk, here, state, tall } = props;
  return (
    <div class="ahead">
      <SmallSlide label={words.room.aheadLabel} {...{ state, slides, tall, painter: usePainter(painter) }} />
      <p class="label">
        {state ? (
          <>
            {words.room.ahead} <strong>{describeAhead(talk, here, state)}</strong>{" "}
            {state.slide !== here.slide && <span>{findSlide(talk, state.slide)?.title}</span>}
          </>
        ) : (
          <strong>{words.room.end}</strong>
        )}
      </p>
    </div>
  );
}

/** „Punkt 6“, „neue Folie“. */
export function describeAhead(talk: Talk, here: RoomState, next: RoomState): string {
  if (next.slide !== here.slide) return words.room.aheadSlide;
  return words.room.aheadPoint(findSlide(talk, next.slide)?.points?.[next.step - 1] ?? next.step);
}
