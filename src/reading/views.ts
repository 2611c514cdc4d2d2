import { words } from "#words/reading.ts";
import type { FigureId } from "../model/figure.ts";
import { PLAIN, type View } from "../model/view.ts";
import { createElement } from "../ui/elements.ts";
import type { HandoutOptions } from "./options.ts";

/** What a chart's buttons say and offer: nothing that would change nothing. */
export interface Offer {
  title: string;
  /** The level that rows can stand by. */
  order?: string;
  middle?: true;
}

type Viewed = Pick<HandoutOptions, "ordered" | "middle">;

/** How a reader looks at each chart. */
export interface Views {
  of: (figure: HTMLElement) => View;
  /** Puts buttons over a chart, as far as there is anything to change of it. */
  offer: (figure: HTMLElement, offer: Offer, redraw: () => void) => void;
}

const idOf = (figure: HTMLElement): FigureId => figure.dataset["figure"] ?? "";

/** @param changed keeps what the reader chose */
export function openViews({ ordered, middle }: Viewed, changed: (viewed: Viewed) => void): Views {
  let viewed: Viewed = { ordered, middle };
  // A figure may stand on several slides: all of them turn.
  const shown = new Set<() => void>();
  const turn = (way: keyof Viewed, id: FigureId) => {
    const others = viewed[way].filter((one) => one !== id);
    viewed = { ...viewed, [way]: others.length < viewed[way].length ? others : [...others, id] };
    changed(viewed);
    for (const show of shown) show();
  };
  return {
    of: (figure) => ({
      order: viewed.ordered.includes(idOf(figure)) ? "first" : PLAIN.order,
      spread: viewed.middle.includes(idOf(figure)) ? "middle" : PLAIN.spread,
    }),
    offer: (figure, { title, order, middle: hasMiddle }, redraw) => {
      const buttons: HTMLElement[] = [];
      const offer = (way: keyof Viewed, name: string) => {
        const button = createElement("button", { type: "button" }, [name]);
        button.addEventListener("click", () => turn(way, idOf(figure)));
        const show = () => button.setAttribute("aria-pressed", `${viewed[way].includes(idOf(figure))}`);
        shown.add(show);
        show();
        buttons.push(button);
      };
      if (order !== undefined) offer("ordered", words.views.order(order));
      if (hasMiddle) offer("middle", words.views.middle);
      if (buttons.length === 0) return;
      // Which order it is stands here, and is heard when it changes.
      if (order !== undefined) buttons.push(createElement("span", { class: "ordered", role: "status" }));
      const group = createElement("div", { class: "views", role: "group" }, buttons);
      group.setAttribute("aria-label", words.views.label(title));
      figure.querySelector(".chart")?.before(group);
      shown.add(redraw);
    },
  };
}
