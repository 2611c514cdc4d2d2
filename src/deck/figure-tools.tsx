import { words } from "#words/deck.ts";
import { rowOf } from "../stage/commands.ts";
import { labelOf, nameOf } from "../stage/labels.ts";
import type { RoomState } from "../stage/state.ts";
import { canOrder, canSpread, findSlide, type Way } from "../stage/talk.ts";

type Tool = "table" | "order" | "spread" | "origin";

interface FigureToolsProps {
  state: RoomState;
  talk: Way;
  run: (id: Tool | "row-next" | "row-previous") => void;
}

/** The key that does the same as a button. */
const hint = (id: Tool) => words.key((rowOf(id).keys.deck ?? []).map(nameOf)[0] ?? "");

/** Steps through a chart's categories. */
const WALK = [
  ["row-previous", "↑"],
  ["row-next", "↓"],
] as const;

/** „Als Tabelle“, „Woher?“ and what may be changed of a chart's view, over the slide's upper edge. */
export function FigureTools({ state, talk, run }: FigureToolsProps) {
  const slide = findSlide(talk, state.slide);
  // With the heading of the slide whose charts these are.
  const named = (id: string) => `${id} /${state.slide}`;
  const turn = (id: Tool, isOn: boolean) => (
    <button
      type="button"
      id={`tool-${id}`}
      title={hint(id)}
      aria-labelledby={named(`tool-${id}`)}
      aria-pressed={isOn}
      onClick={() => run(id)}
    >
      {labelOf(id)}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are tools of a chart.
    <div class="figure-tools" role="group" aria-label={words.figure} hidden={!slide?.charts}>
      {/* Where there are no arrow keys; the style sheet hides them elsewhere. */}
      {WALK.map(([id, sign]) => (
        <button
          key={id}
          type="button"
          class="walk"
          hidden={!slide?.charts?.some((rows) => rows > 1)}
          aria-label={labelOf(id)}
          onClick={() => run(id)}
        >
          {sign}
        </button>
      ))}
      {slide && canOrder(slide) && turn("order", state.order !== undefined)}
      {slide && canSpread(slide) && turn("spread", state.spread !== undefined)}
      {turn("table", state.table)}
      <button
        type="button"
        id="tool-origin"
        title={hint("origin")}
        aria-label={words.origin.heard}
        aria-labelledby={named("tool-origin")}
        hidden={!slide?.origin}
        onClick={() => run("origin")}
      >
        {labelOf("origin")}
      </button>
    </div>
  );
}
