import outline from "virtual:outline";
import "../styles/chrome/grid.css";
import { render } from "preact";
import type { SlideId } from "../model/slide.ts";
import type { Painter } from "../painter/painter.ts";
import { labelOf } from "../stage/labels.ts";
import type { Room } from "../stage/room.ts";
import { createElement } from "../ui/elements.ts";
import { whenIdle } from "../ui/idle.ts";
import { SlideGrid } from "../ui/slide-grid.tsx";
import { heightHere } from "./canvas.ts";
import type { Charts } from "./charts.ts";
import type { Grid } from "./grid-later.ts";
import { findNear, isWay } from "./near.ts";

/** All slides by chapters, the one of the room marked. What moves the room moves the mark. */
export function openGrid(root: HTMLElement, room: Room, charts: Charts): Grid {
  const place = createElement("div", {
    class: "slide-grid",
    role: "region",
    "aria-label": labelOf("overview"),
  });
  place.style.setProperty("--tall", `${heightHere()}`);
  root.append(place);
  const slides = root.querySelector(".slides") ?? root;
  let painter: Painter | undefined;
  // Those in sight are drawn one after the other, and the keys are heard meanwhile.
  const paint = (figure: HTMLElement) => whenIdle(() => painter?.paint(figure, { fresh: false }), 1000);
  const go = (slide: SlideId) =>
    room.run(slide === room.state().slide ? { do: "overview", on: false } : { do: "go", slide });
  const draw = () =>
    render(
      <SlideGrid
        shown={outline}
        grouped={true}
        current={room.state().slide}
        go={go}
        href={(slide) => `#/${slide}`}
        note={() => ""}
        slides={slides}
        paint={painter && paint}
      />,
      place,
    );
  const links = () => [...place.querySelectorAll<HTMLElement>("[data-slide]")];
  const mark = () => {
    draw();
    const marked = place.querySelector<HTMLElement>("[aria-current]");
    marked?.focus({ preventScroll: true });
    // What is pressed is only its label: all of the picture is to be seen.
    marked?.parentElement?.scrollIntoView({ block: "nearest" });
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (ctrlKey || altKey || metaKey || shiftKey || room.state().cover !== "none") return;
    const at = links().findIndex((link) => link.matches(":focus"));
    if (at < 0 || !(key === " " || isWay(key))) return;
    event.preventDefault();
    // Elsewhere it would press or scroll; here, too, it leads on.
    if (key === " ") return void (event.repeat || room.run({ do: "next" }));
    const to = links()[findNear(key, links().map(middleOf), at)]?.dataset["slide"];
    if (to !== undefined) room.run({ do: "overview", at: to });
  };
  place.addEventListener("keydown", onKey);
  const stop = room.watch((now, before) => {
    if (now.overview && now.slide !== before.slide) mark();
  });
  charts.painter.then(
    (ready) => {
      painter = ready;
      if (place.isConnected) draw();
    },
    // The deck has told of it; the tables stand.
    () => undefined,
  );
  mark();
  return {
    close: () => {
      stop();
      render(null, place);
      place.remove();
    },
  };
}

/** Where a link's picture is. */
function middleOf(link: HTMLElement): { x: number; y: number } {
  const { left, top, width } = (link.parentElement ?? link).getBoundingClientRect();
  return { x: left + width / 2, y: top };
}
