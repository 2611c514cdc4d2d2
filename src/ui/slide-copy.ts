import type { SlideId } from "../model/slide.ts";
import type { RoomState } from "../stage/state.ts";

/** What a slide has of the stage that it is or is not on. */
const OF_STAGE = ["style", "hidden", "inert", "aria-hidden"];

/** A copy of a slide as the page arrived with it; undefined for one that there is not. */
export function copySlide(slides: ParentNode, id: SlideId): HTMLElement | undefined {
  const section = slides.querySelector(`section.slide[id="${id}"]`)?.cloneNode(true);
  if (!(section instanceof HTMLElement)) return undefined;
  section.classList.remove("past", "future");
  section.classList.add("present");
  for (const name of OF_STAGE) section.removeAttribute(name);
  for (const figure of figuresIn(section)) {
    figure.querySelector(".readout")?.remove();
    for (const name of ["row", "fresh"]) delete figure.dataset[name];
  }
  // Two stages show copies of the same slides.
  for (const named of [section, ...section.querySelectorAll("[id]")]) named.removeAttribute("id");
  return section;
}

/** Places of charts, in their order. */
export const figuresIn = (canvas: HTMLElement) => [
  ...canvas.querySelectorAll<HTMLElement>("figure[data-figure]"),
];

/** Shows points, and charts or tables, as the room shows them. */
export function showState(canvas: HTMLElement, { step, table }: RoomState): void {
  for (const [index, point] of canvas.querySelectorAll(".fragment").entries())
    point.classList.toggle("visible", index < step);
  for (const figure of figuresIn(canvas)) {
    if (table) figure.dataset["view"] = "table";
    else delete figure.dataset["view"];
  }
}
