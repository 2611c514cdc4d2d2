import "../styles/audience/live.css";
import outline from "virtual:outline";
import { render } from "preact";
import { words } from "#words/audience.ts";
import { openLine } from "../live/line.ts";
import type { SlideId } from "../model/slide.ts";
import { fitState, isStart, type RoomState } from "../stage/state.ts";
import { findSlide } from "../stage/talk.ts";
import { createElement } from "../ui/elements.ts";
import { awayFrom, Banner } from "./banner.tsx";
import { openExtras } from "./extras.ts";
import { watchLoss } from "./loss.ts";
import { openReadingPage } from "./page.ts";

/** Marks a row of one of a slide's charts; none without a row. */
type Mark = (slide: SlideId, row: number | undefined, chart: number) => void;

/** Whether the hall's screen shows nothing: whoever reads keeps the text, and learns why nobody sees it. */
const isDark = (talk: RoomState | undefined) => talk?.cover === "black" || talk?.cover === "white";

/** Tables that are open because the talk shows them; those that the reader has opened stay. */
const unfolded = new Set<Element>();

function unfold({ slide, table }: RoomState): void {
  const here = document.getElementById(slide)?.querySelectorAll("details.values") ?? [];
  for (const details of unfolded)
    if (!table || ![...here].includes(details)) {
      details.removeAttribute("open");
      unfolded.delete(details);
    }
  for (const details of table ? here : [])
    if (!details.hasAttribute("open")) {
      details.setAttribute("open", "");
      unfolded.add(details);
    }
}

/**
 * Lets the reading view follow the talk, slide by slide, as text in the reader's own size.
 * @param on whether it follows from the start
 * @param mark marks a row of one of a slide's charts
 */
export function readAlong(base: string, on: boolean, mark: Mark): void {
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
    mark(talk.slide, talk.row, talk.chart ?? 0);
    unfold(talk);
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
          notice={following && isDark(talk) ? words.dark : undefined}
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
    else {
      page.release();
      if (talk) mark(talk.slide, undefined, 0);
    }
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
