import "../styles/audience/live.css";
import outline from "virtual:talk";
import { render } from "preact";
import { words } from "#words/audience.ts";
import { openLine } from "../live/line.ts";
import type { News } from "../live/news.ts";
import { login } from "../live/token.ts";
import type { Room } from "../stage/room.ts";
import { fitState, isStart } from "../stage/state.ts";
import { createElement } from "../ui/elements.ts";
import type { Unmount } from "../ui/unmount.ts";
import { awayFrom, Banner } from "./banner.tsx";
import { openExtras } from "./extras.ts";
import { forAudience, openFollower } from "./follower.ts";
import type { Leader } from "./leader.ts";
import { watchLoss } from "./loss.ts";

/** How this window came here. */
export interface Arrival {
  /** From the speaker's link. */
  token?: string | undefined;
  /** By a link to a slide: it stays there until its owner wants to follow. */
  linked: boolean;
}

/**
 * Joins a deck to the live talk: in the speaker's browser it leads, everywhere else it follows.
 * @param base address of the live server
 */
export function joinDeck(base: string, arrival: Arrival, root: HTMLElement, room: Room): Unmount {
  const place = createElement("aside", { class: "live", "aria-label": words.name });
  root.append(place);
  let notice: string | undefined;
  let leader: Leader | undefined;
  let leading = false;
  /** What was heard while the part that leads was under way. */
  let heard: News | undefined;
  /** Pressed in this window before the server knew who it is. */
  let pressed = false;
  let closed = false;
  const draw = () => {
    const { talk, away } = follower.at();
    const shown = away && talk && !isStart(talk, outline) ? talk : undefined;
    // Nothing lies over the slide that the hall sees.
    const props = leading
      ? { lost: false }
      : { lost: loss.lost(), notice, away: shown && awayFrom(shown.slide, room.state().slide, outline) };
    render(<Banner {...props} back={follower.back} />, place);
  };
  const follower = openFollower(room, { away: arrival.linked }, draw);
  const stop = room.watch(() => (pressed ||= follower.isOwn()));
  const hear = ({ state, ...news }: News) => {
    const fit = fitState(state, outline);
    // A server with another build of the talk says nothing that could be shown.
    if (!fit) return;
    if (news.speaker || leading) {
      heard = { ...news, state: fit };
      if (leader) leader.hear(heard);
      else lead();
    } else follower.hear(fit);
    extras.hear({ state: leading ? fit : forAudience(fit), speaker: leading });
    draw();
  };
  /** Becomes the window that leads. Without its part, the next news tries again. */
  const lead = () => {
    if (leading) return;
    leading = true;
    follower.close();
    import("./lead-deck.ts").then(
      ({ leadDeck }) => {
        if (closed) return;
        stop();
        leader = leadDeck(base, room, pressed);
        if (heard) leader.hear(heard);
        draw();
      },
      (error: unknown) => {
        leading = false;
        console.error("this window could not come to lead:", error);
      },
    );
  };
  const loss = watchLoss(draw);
  const extras = openExtras(base, root, true);
  const line = openLine(base, {
    news: hear,
    line: loss.hear,
    tallies: (tallies) => extras.hear({ tallies }),
  });
  if (arrival.token !== undefined)
    login(base, arrival.token).then((right) => {
      if (!right) notice = words.wrongToken;
      line.renew();
      draw();
    });
  return () => {
    closed = true;
    loss.close();
    line.close();
    stop();
    follower.close();
    leader?.close();
    extras.close();
    render(null, place);
    place.remove();
  };
}
