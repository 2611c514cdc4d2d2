import { words } from "#words/deck.ts";
import type { Painter, Picture } from "../painter/painter.ts";
import type { Room } from "../stage/room.ts";
import { type RoomState, viewOf } from "../stage/state.ts";
import type { Way } from "../stage/talk.ts";
import { createElement } from "../ui/elements.ts";
import type { Unmount } from "../ui/unmount.ts";
import { prepareAhead, unskipped } from "./ahead.ts";
import { bindChartKeys } from "./chart-keys.ts";
import { figuresOn, findSection } from "./figures.ts";

/** The charts of the deck, once they are in their places. */
export interface Charts {
  picture: Picture;
  /** Draws copies of the slides' charts. */
  painter: Promise<Painter>;
  unmount: Unmount;
}

/** What fits in two lines under a chart, in characters. */
const TWO_LINES = 150;

/**
 * Puts charts in place of tables, slide by slide, with the category that the room is at. Plot is a chunk of
 * its own, fetched once the deck stands, ahead of the first chart; a chart is drawn when its place gets a
 * size, and those of other slides ahead, when there is time.
 */
export function mountCharts(root: HTMLElement, room: Room, talk: Way, say: (text: string) => void): Charts {
  const figures = figuresOn(root);
  let painter: Painter | undefined;
  let closed = false;
  let printing = false;
  /** The chart that a room is at a category of. */
  const steppedIn = ({ slide, row, chart = 0 }: RoomState) =>
    row === undefined ? undefined : figuresOn(findSection(root, slide))[chart];
  const rowOf = (figure: HTMLElement) => {
    const state = room.state();
    return steppedIn(state) === figure ? state.row : undefined;
  };
  /** On paper, and wherever the room is not, charts stand as the lecture has them. */
  const viewed = (figure: HTMLElement) => {
    const state = room.state();
    return !printing && findSection(root, state.slide)?.contains(figure) ? viewOf(state) : undefined;
  };
  const draw = (figure: HTMLElement, look: { fresh?: boolean | undefined } = {}) => {
    drawnAt.set(figure, sizeOf(figure));
    painter?.paint(figure, { ...look, row: rowOf(figure), view: viewed(figure) });
  };
  const paint: typeof draw = (figure, look) => {
    const section = figure.closest<HTMLElement>("section");
    if (section) unskipped(section, () => draw(figure, look));
  };
  const drawnAt = new WeakMap<HTMLElement, string>();
  /** A chart that stands as large as its place is stays. */
  const isDue = (figure: HTMLElement) => drawnAt.get(figure) !== sizeOf(figure);
  const sizes = new ResizeObserver((entries) => {
    const section = findSection(root, room.state().slide);
    const resized = entries.flatMap(({ target }) => target.closest<HTMLElement>("figure") ?? []);
    const onStage = (figure: HTMLElement) => section?.contains(figure) ?? false;
    // The audience waits for the slide it sees; its neighbours are drawn when there is time.
    for (const figure of resized.filter((one) => onStage(one) && isDue(one))) draw(figure);
    if (!resized.every(onStage)) ahead.again();
  });
  const sections = talk.flatMap(({ id }) => findSection(root, id) ?? []);
  const ahead = prepareAhead(
    sections,
    () => talk.findIndex(({ id }) => id === room.state().slide),
    (section) => {
      const due = figuresOn(section).filter(isDue);
      for (const figure of due) draw(figure);
      return due.length === 0;
    },
  );

  /** Writes under a chart what its category says. Seen here, heard from the announcer. */
  const readOut = (figure: HTMLElement) => {
    figure.querySelector(".readout")?.remove();
    delete figure.dataset["row"];
    const row = rowOf(figure);
    if (row === undefined) return;
    const text = painter?.readOut(figure, row, viewed(figure)) ?? "";
    const long = text.length > TWO_LINES ? " long" : "";
    // A figure's caption is its last element.
    figure.insertBefore(
      createElement("p", { class: `readout${long}`, "aria-hidden": "true" }, [text]),
      figure.querySelector(":scope > figcaption"),
    );
    figure.dataset["row"] = `${row}`;
    say(text);
  };
  const stop = room.watch((now, before) => {
    const [here, there] = [steppedIn(now), steppedIn(before)];
    const turned = now.order !== before.order || now.spread !== before.spread;
    if (here === there && now.row === before.row && !turned) return;
    const looked = turned ? [before, now].flatMap(({ slide }) => figuresOn(findSection(root, slide))) : [];
    for (const figure of new Set([...looked, there, here])) {
      if (!figure) continue;
      // What is stepped through stands at once.
      paint(figure, { fresh: false });
      readOut(figure);
    }
  });

  const loaded = import("../painter/painter.ts").then((module) =>
    module.createPainter({ themed: true, onFailure: showFailure, onChange: paint }),
  );
  loaded
    .then((ready) => {
      if (closed) return;
      painter = ready;
      const stepped = steppedIn(room.state());
      if (stepped) readOut(stepped);
      for (const figure of figures) {
        const place = figure.querySelector(".chart");
        if (place) sizes.observe(place);
      }
      ahead.again();
      addEventListener("resize", ahead.again);
    })
    .catch((error: unknown) => {
      console.error("charts could not be loaded:", error);
      for (const figure of figures) showFailure(figure);
    });

  const onPrint = ({ type }: Event) => {
    printing = type === "beforeprint";
    for (const figure of figuresOn(findSection(root, room.state().slide))) paint(figure);
  };
  addEventListener("beforeprint", onPrint);
  addEventListener("afterprint", onPrint);

  const unbind = bindChartKeys(root, room, talk);
  return {
    painter: loaded,
    picture: async (id) => (await loaded).picture(id),
    unmount: () => {
      closed = true;
      stop();
      unbind();
      removeEventListener("beforeprint", onPrint);
      removeEventListener("afterprint", onPrint);
      sizes.disconnect();
      ahead.stop();
      removeEventListener("resize", ahead.again);
      for (const figure of figures) clear(figure);
    },
  };
}

/** Asking for it lays the slide out. */
function sizeOf(figure: HTMLElement): string {
  const { offsetWidth = 0, offsetHeight = 0 } = figure.querySelector<HTMLElement>(".chart") ?? {};
  return `${offsetWidth} ${offsetHeight}`;
}

function clear(figure: HTMLElement): void {
  for (const name of ["state", "row"]) delete figure.dataset[name];
  figure.querySelector(".readout")?.remove();
  const place = figure.querySelector(".chart");
  place?.replaceChildren();
  for (const name of ["tabindex", "role", "aria-label"]) place?.removeAttribute(name);
}

/** One chart failing must not take its slide along: the table stands in, and the audience is told. */
function showFailure(figure: HTMLElement): void {
  figure.dataset["state"] = "failed";
  const message = createElement("p", { class: "failure" }, [words.failure]);
  figure.querySelector(".chart")?.replaceChildren(message);
}
