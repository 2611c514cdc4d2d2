import type { RevealApi } from "reveal.js";
import type { Picture } from "../painter/painter.ts";
import { createElement } from "../ui/elements.ts";
import type { Unmount } from "./deck.ts";
import { mountOrigin } from "./origin.ts";
import { DECK_CHANGED, figuresOn } from "./place.ts";

/** What one can do with the charts of the slide on stage. */
export interface FigureTools {
  table: () => void;
  origin: () => void;
  unmount: Unmount;
}

/**
 * „Als Tabelle“ and „Woher?“ over the slide's upper edge, wherever it has a chart.
 * @param picture makes a chart's picture for downloading
 */
export function mountFigureTools(
  root: HTMLElement,
  deck: RevealApi,
  { say, picture }: { say: (text: string) => void; picture: Picture },
): FigureTools {
  const changed = () => root.dispatchEvent(new Event(DECK_CHANGED));
  const dialog = mountOrigin(root, picture, changed);
  const onStage = () => figuresOn(deck.getCurrentSlide());
  const asTable = createElement("button", { type: "button", title: "Taste T" }, ["Als Tabelle"]);
  const whence = createElement("button", { type: "button", title: "Taste Q" }, ["Woher?"]);
  const bar = createElement("div", { class: "figure-tools", role: "group", "aria-label": "Abbildung" }, [
    asTable,
    whence,
  ]);
  const isTable = () => onStage().some((figure) => figure.dataset["view"] === "table");
  const update = () => {
    bar.hidden = onStage().length === 0;
    whence.hidden = !onStage().some((figure) => figure.querySelector(".origin"));
    asTable.setAttribute("aria-pressed", String(isTable()));
  };
  const table = () => {
    const figures = onStage();
    if (figures.length === 0) return;
    const turn = !isTable();
    for (const figure of figures) {
      if (turn) figure.dataset["view"] = "table";
      else delete figure.dataset["view"];
    }
    update();
    say(turn ? "Tabelle statt Abbildung" : "Abbildung statt Tabelle");
    changed();
  };
  const origin = () => dialog.toggle(onStage());
  asTable.addEventListener("click", table);
  whence.addEventListener("click", origin);
  deck.on("slidechanged", update);
  update();
  root.append(bar);
  return {
    table,
    origin,
    unmount: () => {
      deck.off("slidechanged", update);
      for (const figure of root.querySelectorAll<HTMLElement>("figure")) delete figure.dataset["view"];
      bar.remove();
      dialog.unmount();
    },
  };
}
