import { useLayoutEffect, useState } from "preact/hooks";
import { words } from "#words/console.ts";
import { formatList } from "#words/format.ts";
import type { Painter } from "../../painter/painter.ts";
import type { Cover, RoomState, Spot } from "../../stage/state.ts";
import { findSlide, type Talk } from "../../stage/talk.ts";
import { usePointer } from "./pointer.ts";
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
    pointing: boolean;
    point: (at?: Spot) => void;
    next: () => void;
    back: () => void;
  },
) {
  const { slides, state, cover, over, pointing, point, next, back } = props;
  const painter = usePainter(props.painter);
  const handlers = usePointer({ on: pointing, point, next, back });
  return (
    <div class="now" data-cover={cover === "none" ? undefined : cover}>
      <SmallSlide
        label={words.room.now}
        {...(pointing && { class: "pointing" })}
        {...{ state, slides, painter, ...handlers }}
      >
        {cover !== "none" && <p class="cover">{words.room.covers[cover]}</p>}
        {over.length > 0 && <p class="over">{words.room.over(formatList(over))}</p>}
      </SmallSlide>
    </div>
  );
}

/** What comes with the next step, in words and as a picture. */
export function AheadStage(props: Pictures & { talk: Talk; here: RoomState; state: RoomState | undefined }) {
  const { slides, painter, talk, here, state } = props;
  return (
    <div class="ahead">
      <SmallSlide label={words.room.aheadLabel} {...{ state, slides, painter: usePainter(painter) }} />
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
