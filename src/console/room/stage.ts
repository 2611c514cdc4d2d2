import type { Painter } from "../../painter/painter.ts";
import { createElement } from "../../ui/elements.ts";

/** What a stage shows. */
export interface StageView {
  slide: string;
  /** Points shown beyond those that stand at once. */
  step: number;
  /** Charts as tables. */
  table?: boolean;
  /** Row of the first chart that the speaker is at. */
  row?: number;
}

/** A slide in small, drawn as the room's window draws it: same markup, same style sheet, same charts. */
export interface Stage {
  element: HTMLElement;
  show: (view: StageView | undefined) => void;
}

/**
 * @param slides all slides of the deck, as the page arrived with them
 * @param painter draws charts once Plot has arrived
 */
export function createStage(label: string, slides: DocumentFragment, painter: Promise<Painter>): Stage {
  const canvas = createElement("div", { class: "slides" });
  // A picture for the eye: the notes say in words what is on the slide, and nothing here can be used.
  const deck = createElement("div", { class: "deck reveal", inert: "" }, [canvas]);
  const element = createElement("div", { class: "stage", role: "group", "aria-label": label }, [deck]);
  let shown: string | undefined;
  let ready: Painter | undefined;
  let wanted: StageView | undefined;
  painter.then(
    (loaded) => {
      ready = loaded;
      shown = undefined;
      show(wanted);
    },
    (error: unknown) => console.error("charts could not be loaded:", error),
  );

  const put = (id: string) => {
    const section = slides.querySelector(`section.slide[id="${id}"]`)?.cloneNode(true) as
      | HTMLElement
      | undefined;
    if (!section) return canvas.replaceChildren();
    section.classList.add("present");
    // Two stages show copies of the same slides.
    for (const named of [section, ...section.querySelectorAll("[id]")]) named.removeAttribute("id");
    canvas.replaceChildren(section);
    for (const figure of figures()) ready?.paint(figure);
  };
  const figures = () => [...canvas.querySelectorAll<HTMLElement>("figure[data-figure]")];

  const show = (view: StageView | undefined) => {
    wanted = view;
    if (!view) {
      shown = undefined;
      return canvas.replaceChildren();
    }
    if (shown !== view.slide) put(view.slide);
    shown = view.slide;
    for (const [index, point] of canvas.querySelectorAll(".fragment").entries())
      point.classList.toggle("visible", index < view.step);
    for (const [index, figure] of figures().entries()) {
      if (view.table) figure.dataset["view"] = "table";
      else delete figure.dataset["view"];
      if (index === 0) ready?.select(figure, view.row);
    }
  };
  return { element, show };
}
