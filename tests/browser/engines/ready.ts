import { until, type View } from "./engine.ts";

/** The deck stands. */
export const deckStands = (view: View) =>
  until(view, () => document.documentElement.dataset["deck"] === "ready");

/** The slide on stage is this one, all its charts are drawn with their bars, and it shows so many of its points. */
export const stands = (view: View, id: string, step?: number) =>
  until(
    view,
    (slide, count) => {
      const section = document.querySelector(
        ".slides > .slide.present, .slides > .stack.present > .slide.present",
      );
      if (section?.id !== slide) return false;
      if (
        count !== undefined &&
        count !== null &&
        section.querySelectorAll(".fragment.visible").length !== count
      )
        return false;
      return [...section.querySelectorAll("figure")].every(
        ({ dataset }) => dataset["state"] === "drawn" && dataset["fresh"] !== "soon",
      );
    },
    id,
    step,
  );

/** Follows the link to a slide. */
export const goTo = (view: View, id: string) =>
  view.run((slide) => {
    location.hash = `#/${slide}`;
  }, id);

/** Something that this selects is there, or is not. */
export const shows = (view: View, selector: string, there = true) =>
  until(view, (wanted, isThere) => (document.querySelector(wanted) !== null) === isThere, selector, there);

/** Nothing of the slide on stage moves: a picture of it is the one that stays. */
export const rests = (view: View) =>
  until(view, () =>
    [...document.querySelectorAll(".slides .slide.present")].every(
      (section) =>
        section.querySelector("figure[data-fresh=soon]") === null &&
        section.getAnimations({ subtree: true }).every(({ playState }) => playState !== "running"),
    ),
  );
