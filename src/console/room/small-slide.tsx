import type { ComponentChildren, HTMLAttributes } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Painter } from "../../painter/painter.ts";
import { inkOf } from "../../stage/ink.ts";
import { type RoomState, viewOf } from "../../stage/state.ts";
import { openInkLayer } from "../../ui/ink-layer.ts";
import { copySlide, figuresIn, showState } from "../../ui/slide-copy.ts";

/** What a slide in small is told. */
export interface SmallSlideOptions extends Pick<HTMLAttributes<HTMLElement>, "class"> {
  label: string;
  /** What it shows; nothing without it. */
  state: RoomState | undefined;
  /** All slides of the deck, as the page arrived with them. */
  slides: DocumentFragment;
  /** Draws charts; undefined until Plot has arrived. */
  painter: Painter | undefined;
  /** How high the room's canvas is, where it is higher than of a wide screen. */
  tall?: number | undefined;
  /** What lies over it. */
  children?: ComponentChildren;
}

/** A room's picture in small: same markup, same style sheet, same charts as in the room's window. */
export function SmallSlide(props: SmallSlideOptions & HTMLAttributes<HTMLDivElement>) {
  const { label, state, slides, painter, class: name, tall, children, ...handlers } = props;
  const canvas = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const copy = state && copySlide(slides, state.slide);
    canvas.current?.replaceChildren(...(copy ? [copy] : []));
  }, [state?.slide]);
  useLayoutEffect(() => {
    if (state && canvas.current) showState(canvas.current, state);
  }, [state]);
  useLayoutEffect(() => {
    if (!state || !canvas.current) return;
    for (const [index, figure] of figuresIn(canvas.current).entries())
      painter?.paint(figure, {
        row: index === (state.chart ?? 0) ? state.row : undefined,
        view: viewOf(state),
      });
  }, [painter, state?.slide, state?.row, state?.chart, state?.order, state?.spread, state?.table, tall]);
  const ink = useRef<HTMLDivElement>(null);
  const [layer] = useState(openInkLayer);
  useLayoutEffect(() => void ink.current?.append(layer.svg), [layer]);
  useLayoutEffect(() => layer.draw(state ? inkOf(state) : []), [layer, state]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture with a name, no field set
    <div
      class={`stage ${name ?? ""}`.trim()}
      role="group"
      aria-label={label}
      data-dark={state?.dark && ""}
      style={tall === undefined ? undefined : { "--tall": tall }}
      {...handlers}
    >
      {/* A picture for the eye: the notes say in words what is on the slide, and nothing here can be used. */}
      <div class="deck reveal" inert>
        <div class="slides" ref={canvas} />
        <div class="slides ink-place" ref={ink} />
      </div>
      {children}
    </div>
  );
}
