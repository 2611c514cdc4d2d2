import Reveal, { type RevealApi } from "reveal.js";
import type { RoomState } from "../stage/state.ts";
import { findSlide, mainOf, stackOf, type Way } from "../stage/talk.ts";
import styles from "../styles/reveal.css?inline";
import type { Unmount } from "../ui/unmount.ts";
import { heightHere } from "./canvas.ts";
import { settings, withoutQuery } from "./settings.ts";

/** reveal.js as an obedient one: it shows what it is told, and decides nothing. */
export interface Slides {
  show: (now: RoomState, before?: RoomState) => void;
  close: Unmount;
}

/** Opens reveal.js over the static slides in `root`. No other file speaks to it. */
export async function openReveal(root: HTMLElement, talk: Way): Promise<Slides> {
  wearStyles();
  root.classList.add("reveal");
  const deck = new Reveal(root, { ...settings, height: heightHere() });
  await withoutQuery(() => deck.initialize());
  removeEnglish(root);
  const onResize = () => {
    deck.getConfig().height = heightHere();
    deck.layout();
  };
  addEventListener("resize", onResize);
  return {
    show: (now, before) => {
      const { h, v } = indicesOf(talk, now.slide);
      // reveal.js counts points from 0; before the first is -1.
      if (now.slide !== before?.slide) deck.slide(h, v, now.step - 1);
      else if (now.step !== before.step) deck.navigateFragment(now.step - 1);
      // Black is reveal.js's pause; white lies over the whole page.
      deck.togglePause(now.cover === "black");
      document.body.classList.toggle("white-out", now.cover === "white");
    },
    close: () => {
      removeEventListener("resize", onResize);
      close(deck, root);
    },
  };
}

/** Its styles come with its script: a file of their own would be one more request. */
function wearStyles(): void {
  if (worn) return;
  worn = new CSSStyleSheet();
  worn.replaceSync(styles);
  document.adoptedStyleSheets.push(worn);
}
let worn: CSSStyleSheet | undefined;

/** Where reveal.js has a slide: its place in the talk, and in the stack of its appendices. */
function indicesOf(talk: Way, id: string): { h: number; v: number } {
  const slide = findSlide(talk, id);
  const main = slide && stackOf(slide);
  const h = mainOf(talk).findIndex((one) => one.id === main);
  const v = talk.findIndex((one) => one.id === id) - talk.findIndex((one) => one.id === main);
  return { h, v };
}

/**
 * Takes out what reveal.js tells screen readers: its live region reads every tick of a chart aloud, and
 * `role=application` keeps readers from browsing the slide. `announcer.ts` stands for both. Its place for notes is empty
 * and yet a stop of the tab key.
 */
function removeEnglish(root: HTMLElement): void {
  for (const part of root.querySelectorAll(".aria-status, .speaker-notes")) part.remove();
  root.removeAttribute("role");
}

function close(deck: RevealApi, root: HTMLElement): void {
  document.body.classList.remove("white-out");
  deck.togglePause(false);
  deck.destroy();
  // What reveal.js 6 leaves behind on its way out.
  root.className = "deck";
  root.querySelector(".slides")?.removeAttribute("style");
  for (const section of root.querySelectorAll("section"))
    section.classList.remove("past", "present", "future");
  for (const left of root.querySelectorAll(":scope > :not(.slides)")) left.remove();
}
