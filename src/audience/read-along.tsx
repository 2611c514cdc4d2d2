import "../styles/audience/live.css";
import outline from "virtual:outline";
import { render } from "preact";
import { words } from "#words/audience.ts";
import { openLine } from "../live/line.ts";
import { fitState, isStart, type RoomState } from "../stage/state.ts";
import { findSlide } from "../stage/talk.ts";
import { createElement } from "../ui/elements.ts";
import { awayFrom, Banner } from "./banner.tsx";
import { openExtras } from "./extras.ts";
import { watchLoss } from "./loss.ts";
import { openReadingPage } from "./page.ts";

/**
 * Lets the reading view follow the talk, slide by slide, as text in the reader's own size.
 * @param on whether it follows from the start
 */
export function readAlong(base: string, on: boolean): void {
  const place = createElement("aside", { class: "live", "aria-label": words.name });
  const voice = createElement("p", { class: "visually-hidden", "aria-live": "polite" });
  document.body.append(place, voice);
  let talk: RoomState | undefined;
  let following = on;
  let away = false;
  let said: string | undefined;
  const page = openReadingPage((isHere) => {
    away = !isHere;
    draw();
  });
  const follow = () => {
    if (!talk || !following || away) return;
    const slide = findSlide(outline, talk.slide);
    // Where the talk begins is where the page begins.
    if (said === undefined && isStart(talk, outline)) return;
    page.show(talk.slide);
    if (slide && said !== slide.id) voice.textContent = words.at(slide.number, slide.title);
    said = slide?.id;
  };
  const draw = () => {
    const left = following && away && talk;
    const here = page.here() ?? outline[0]?.id ?? "";
    render(
      <>
        <button type="button" class="read-along" aria-pressed={following} onClick={turn}>
          {words.readAlong}
        </button>
        <Banner
          lost={loss.lost()}
          away={left ? awayFrom(left.slide, here, outline) : undefined}
          back={back}
        />
      </>,
      place,
    );
  };
  const back = () => {
    away = false;
    follow();
    draw();
  };
  const turn = () => {
    following = !following;
    away = false;
    if (following) follow();
    else page.release();
    draw();
  };
  const loss = watchLoss(() => draw());
  const extras = openExtras(base, document.body, false);
  openLine(base, {
    news: ({ state }) => {
      const fit = fitState(state, outline);
      if (!fit) return;
      talk = fit;
      extras.hear({ state: fit });
      follow();
      draw();
    },
    line: loss.hear,
    tallies: (tallies) => extras.hear({ tallies }),
  });
  draw();
}
