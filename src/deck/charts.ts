import { words } from "#words/deck.ts";
import type { Painter, Picture } from "../painter/painter.ts";
import type { Room } from "../stage/room.ts";
import type { RoomState } from "../stage/state.ts";
import type { Way } from "../stage/talk.ts";
import { createElement } from "../ui/elements.ts";
import type { Unmount } from "../ui/unmount.ts";
import { bindChartKeys } from "./chart-keys.ts";
import { figuresOn, findSection } from "./figures.ts";

/** The charts of the deck, once they are in their places. */
export interface Charts {
  picture: Picture;
  unmount: Unmount;
}

/**
 * Puts charts in place of tables, slide by slide, with the category that the room is at. Plot is a chunk of
 * its own, fetched once the deck stands, ahead of the first chart; a chart is drawn when its place gets a
 * size.
 */
export function mountCharts(root: HTMLElement, room: Room, talk: Way, say: (text: string) => void): Charts {
  const figures = figuresOn(root);
  let painter: Painter | undefined;
  let closed = false;
  /** The chart that a room is at a category of. */
  const steppedIn = ({ slide, row, chart = 0 }: RoomState) =>
    row === undefined ? undefined : figuresOn(findSection(root, slide))[chart];
  const rowOf = (figure: HTMLElement) => {
    const state = room.state();
    return steppedIn(state) === figure ? state.row : undefined;
  };
  const paint = (figure: HTMLElement, look: { fresh?: boolean | undefined } = {}) =>
    painter?.paint(figure, { ...look, row: rowOf(figure) });
  const sizes = new ResizeObserver((entries) => {
    const section = findSection(root, room.state().slide);
    const resized = entries.flatMap(({ target }) => target.closest<HTMLElement>("figure") ?? []);
    const onStage = (figure: HTMLElement) => section?.contains(figure) ?? false;
    // The audience waits for the slide it sees; its neighbours are drawn when there is time.
    for (const figure of resized.filter(onStage)) paint(figure);
    for (const figure of resized.filter((one) => !onStage(one))) whenIdle(() => paint(figure));
  });

  /** Writes under a chart what its category says. Seen here, heard from the announcer. */
  const readOut = (figure: HTMLElement) => {
    figure.querySelector(".readout")?.remove();
    delete figure.dataset["row"];
    const row = rowOf(figure);
    if (row === undefined) return;
    const text = painter?.readOut(figure, row) ?? "";
    figure.append(createElement("p", { class: "readout", "aria-hidden": "true" }, [text]));
    figure.dataset["row"] = `${row}`;
    say(text);
  };
  const stop = room.watch((now, before) => {
    const [here, there] = [steppedIn(now), steppedIn(before)];
    if (here === there && now.row === before.row) return;
    for (const figure of new Set([there, here])) {
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
    })
    .catch((error: unknown) => {
      console.error("charts could not be loaded:", error);
      for (const figure of figures) showFailure(figure);
    });

  const unbind = bindChartKeys(root, room, talk);
  return {
    picture: async (id) => (await loaded).picture(id),
    unmount: () => {
      closed = true;
      stop();
      unbind();
      sizes.disconnect();
      for (const figure of figures) clear(figure);
    },
  };
}

/** Runs when the browser has nothing else to do, within a second. Safari cannot tell: there, soon. */
function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 50);
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
