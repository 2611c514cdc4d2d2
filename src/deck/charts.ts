import type { RevealApi } from "reveal.js";
import type { Unmount } from "./deck.ts";
import type { Painter } from "./painter.ts";

/**
 * Puts charts in place of tables, slide by slide. Plot is a chunk of its own, fetched once the deck
 * stands, ahead of the first chart; a chart is drawn when its place gets a size.
 */
export function mountCharts(
  root: HTMLElement,
  deck: RevealApi,
): { step: (by: 1 | -1) => boolean; unmount: Unmount } {
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
  const fail = (error: unknown) => {
    console.error("charts could not be loaded:", error);
    for (const figure of figures) showFailure(figure);
  };
  import("./painter.ts")
    .then((module) => module.createPainter(showFailure))
    .then((loaded) => {
      if (closed) return;
      painter = loaded;
      for (const figure of figures) {
        const place = figure.querySelector(".chart");
        if (place) sizes.observe(place);
      }
    })
    .catch(fail);

  const step = (by: 1 | -1) => {
    const figure = deck.getCurrentSlide().querySelector<HTMLElement>("figure[data-figure]");
    return figure !== null && (painter?.step(figure, by) ?? false);
  };
  const onLeave = (event: Event) => {
    const { previousSlide } = event as Event & { previousSlide?: HTMLElement };
    for (const figure of previousSlide?.querySelectorAll<HTMLElement>("figure[data-figure]") ?? [])
      painter?.step(figure, 0);
  };
  deck.on("slidechanged", onLeave);
  return {
    step,
    unmount: () => {
      closed = true;
      sizes.disconnect();
      deck.off("slidechanged", onLeave);
      for (const figure of figures) {
        delete figure.dataset["state"];
        figure.querySelector(".chart")?.replaceChildren();
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
