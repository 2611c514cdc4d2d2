import type { RevealApi } from "reveal.js";
import type { Painter, Picture } from "../painter/painter.ts";
import type { Step } from "../painter/stepper.ts";
import { createElement } from "../ui/elements.ts";
import type { Unmount } from "./deck.ts";
import { DECK_CHANGED, figuresOn } from "./place.ts";

/** The charts of the deck, once they are in their places. */
export interface Charts {
  /** Moves through the categories of the slide's chart; false where it has none to go to. */
  step: (to: "next" | "previous") => boolean;
  picture: Picture;
  unmount: Unmount;
}

/** Rows from which a chart is stepped through without having the focus. */
const STEPPABLE = 3;

/** What the arrow keys do on a chart that has the focus. */
const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
};

/** Whether a key belongs to the chart that has the focus. */
export function isChartKey({ key, target }: KeyboardEvent): boolean {
  return key in STEPS && target instanceof Element && target.matches(".chart");
}

/**
 * Puts charts in place of tables, slide by slide. Plot is a chunk of its own, fetched once the deck
 * stands, ahead of the first chart; a chart is drawn when its place gets a size.
 */
export function mountCharts(root: HTMLElement, deck: RevealApi, say: (text: string) => void): Charts {
  const figures = [...root.querySelectorAll<HTMLElement>("figure[data-figure]")];
  let painter: Painter | undefined;
  let closed = false;
  const paint = (figure: HTMLElement) => painter?.paint(figure);
  const sizes = new ResizeObserver((entries) => {
    const resized = entries.flatMap(({ target }) => target.closest<HTMLElement>("figure") ?? []);
    const onStage = (figure: HTMLElement) => deck.getCurrentSlide().contains(figure);
    // The audience waits for the slide it sees; its neighbours are drawn when there is time.
    for (const figure of resized.filter(onStage)) paint(figure);
    for (const figure of resized.filter((one) => !onStage(one))) setTimeout(() => paint(figure));
  });
  const onStep = (figure: HTMLElement, text: string | undefined, row: number | undefined) => {
    figure.querySelector(".readout")?.remove();
    delete figure.dataset["row"];
    if (text !== undefined) {
      // Seen here, heard from the announcer.
      figure.append(createElement("p", { class: "readout", "aria-hidden": "true" }, [text]));
      figure.dataset["row"] = `${row}`;
      say(text);
    }
    root.dispatchEvent(new Event(DECK_CHANGED));
  };
  const loaded = import("../painter/painter.ts").then((module) =>
    module.createPainter({ onFailure: showFailure, onStep }),
  );
  loaded
    .then((ready) => {
      if (closed) return;
      painter = ready;
      for (const figure of figures) {
        const place = figure.querySelector(".chart");
        if (place) sizes.observe(place);
      }
    })
    .catch((error: unknown) => {
      console.error("charts could not be loaded:", error);
      for (const figure of figures) showFailure(figure);
    });

  const onKey = (event: KeyboardEvent) => {
    const to = STEPS[event.key];
    if (!to || !isChartKey(event) || event.altKey || event.ctrlKey || event.metaKey) return;
    const figure = (event.target as Element).closest<HTMLElement>("figure");
    if (!figure) return;
    event.preventDefault();
    painter?.step(figure, to, 1);
  };
  const onLeave = (event: Event) => {
    const { previousSlide } = event as Event & { previousSlide?: HTMLElement };
    if (previousSlide) for (const figure of figuresOn(previousSlide)) painter?.step(figure, "none", 1);
  };
  root.addEventListener("keydown", onKey);
  deck.on("slidechanged", onLeave);
  return {
    step: (to) => {
      const [figure] = figuresOn(deck.getCurrentSlide());
      return figure !== undefined && (painter?.step(figure, to, STEPPABLE) ?? false);
    },
    picture: async (id) => (await loaded).picture(id),
    unmount: () => {
      closed = true;
      sizes.disconnect();
      root.removeEventListener("keydown", onKey);
      deck.off("slidechanged", onLeave);
      for (const figure of figures) {
        for (const name of ["state", "row"]) delete figure.dataset[name];
        figure.querySelector(".readout")?.remove();
        const place = figure.querySelector(".chart");
        place?.replaceChildren();
        for (const name of ["tabindex", "role", "aria-label"]) place?.removeAttribute(name);
      }
    },
  };
}

/** One chart failing must not take its slide along: the table stands in, and the audience is told. */
export function showFailure(figure: HTMLElement): void {
  figure.dataset["state"] = "failed";
  const place = figure.querySelector(".chart");
  const message = document.createElement("p");
  message.className = "failure";
  message.textContent =
    "Diese Abbildung lässt sich gerade nicht zeichnen. Die Tabelle zeigt dieselben Angaben.";
  place?.replaceChildren(message);
}
