import { words } from "#words/deck.ts";
import { labelOf } from "../stage/labels.ts";
import type { RoomState } from "../stage/state.ts";
import { belowPosition, findSlide, mainOf, nextPosition, previousPosition, type Way } from "../stage/talk.ts";
import { readingView } from "./reading.ts";

/** Signs drawn on a field of 24 by 24, because fonts differ in which of them they have. */
const ICONS = {
  back: "M15 5l-7 7 7 7",
  next: "M9 5l7 7-7 7",
  below: "M5 9l7 7 7-7",
  reading: "M6 3h9l4 4v14H6zM9.5 11h6M9.5 14.5h6M9.5 18h4",
  overview: "M4 5h6v5H4zM14 5h6v5h-6zM4 14h6v5H4zM14 14h6v5h-6z",
  fullscreen: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  help: "M8.5 9a3.5 3.5 0 1 1 5.2 3.1c-1.2.7-1.7 1.3-1.7 2.6M12 18.4v.1",
};
type IconName = keyof typeof ICONS;

const Icon = ({ name }: { name: IconName }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={ICONS[name]} />
  </svg>
);

interface ToolbarProps {
  state: RoomState;
  talk: Way;
  run: (id: IconName) => void;
}

/** Buttons for those who have no keyboard at hand, and the slide number. */
export function Toolbar({ state, talk, run }: ToolbarProps) {
  // Not `disabled`: a button at the end of its way must not lose the focus.
  const button = (id: IconName, { hidden = false, idle }: { hidden?: boolean; idle?: boolean } = {}) => (
    <button
      type="button"
      aria-label={labelOf(id)}
      title={labelOf(id)}
      hidden={hidden}
      {...(idle !== undefined && { "aria-disabled": idle })}
      onClick={() => run(id)}
    >
      <Icon name={id} />
    </button>
  );
  return (
    <nav class="toolbar" aria-label={words.talk}>
      {button("back", { idle: !previousPosition(talk, state) })}
      <span class="place">
        {findSlide(talk, state.slide)?.number} / {mainOf(talk).length}
      </span>
      {button("next", { idle: !nextPosition(talk, state) })}
      {button("below", { hidden: !belowPosition(talk, state) })}
      <a href={readingView(state.slide)} aria-label={labelOf("reading")} title={labelOf("reading")}>
        <Icon name="reading" />
      </a>
      {button("overview")}
      {document.fullscreenEnabled && button("fullscreen")}
      {button("help")}
    </nav>
  );
}
