import type { RevealApi } from "reveal.js";
import { openChannel } from "../live/channel.ts";
import type { Action, Cover, DeckState } from "../live/protocol.ts";
import type { Unmount } from "./deck.ts";
import { DECK_CHANGED, figuresOn, goBack, goDown, goNext } from "./place.ts";
import { mountSpot } from "./spot.ts";

/** What a console can set off beside moving. */
export interface RemoteActions {
  all: () => void;
  table: () => void;
  origin: () => void;
  step: (to: "next" | "previous") => boolean;
}

const EVENTS = ["slidechanged", "fragmentshown", "fragmenthidden", "paused", "resumed"] as const;

/**
 * Lets the speaker's console see and move this deck. The deck answers and obeys, it never asks: no timer
 * runs here that a browser could slow down in a hidden window.
 */
export function mountRemote(root: HTMLElement, deck: RevealApi, actions: RemoteActions): Unmount {
  // A name for this window, until it is reloaded.
  const name = crypto.getRandomValues(new Uint32Array(2)).join("-");
  const spot = mountSpot(root);
  const channel = openChannel((message) => {
    if (message.kind === "hello") tell();
    if (message.kind !== "command" || message.deck !== name) return;
    obey(message.action);
    if (message.action.do !== "point") tell();
    stayAwake();
  });
  const tell = () => channel.send(readState(root, deck, name));
  const obey = (action: Action) => {
    switch (action.do) {
      case "next":
        return goNext(deck);
      case "back":
        return goBack(deck);
      case "all":
        return actions.all();
      case "table":
        return actions.table();
      case "origin":
        closeDialogs(root, ".origin-panel");
        return actions.origin();
      case "row-next":
        return void (actions.step("next") || goDown(deck, 1));
      case "row-previous":
        return void (actions.step("previous") || goDown(deck, -1));
      case "go":
        return goTo(root, deck, action);
      case "cover":
        return cover(deck, action.cover);
      case "point":
        return spot.show(action.at);
    }
  };
  // What was shown of the last slide must not lie over the next.
  const onSlide = () => {
    closeDialogs(root, "");
    spot.show(undefined);
  };
  deck.on("slidechanged", onSlide);
  const gone = () => channel.send({ kind: "gone", deck: name });
  for (const event of EVENTS) deck.on(event, tell);
  root.addEventListener(DECK_CHANGED, tell);
  addEventListener("pagehide", gone);
  tell();
  return () => {
    gone();
    for (const event of EVENTS) deck.off(event, tell);
    deck.off("slidechanged", onSlide);
    root.removeEventListener(DECK_CHANGED, tell);
    removeEventListener("pagehide", gone);
    spot.unmount();
    channel.close();
  };
}

function closeDialogs(root: HTMLElement, except: string): void {
  for (const dialog of root.querySelectorAll<HTMLDialogElement>("dialog[open]"))
    if (except === "" || !dialog.matches(except)) dialog.close();
}

function readState(root: HTMLElement, deck: RevealApi, name: string): DeckState {
  const slide = deck.getCurrentSlide();
  const fragments = [...slide.querySelectorAll(".fragment")];
  const row = figuresOn(slide)[0]?.dataset["row"];
  return {
    kind: "state",
    deck: name,
    slide: slide.id,
    step: fragments.filter((fragment) => fragment.classList.contains("visible")).length,
    steps: fragments.length,
    cover: coverOf(deck),
    table: figuresOn(slide).some((figure) => figure.dataset["view"] === "table"),
    origin: root.querySelector("dialog.origin-panel[open]") !== null,
    ...(row !== undefined && { row: Number(row) }),
  };
}

function goTo(root: HTMLElement, deck: RevealApi, { slide, step }: { slide: string; step: number }): void {
  const section = root.querySelector<HTMLElement>(`section.slide[id="${slide}"]`);
  if (!section) return;
  const { h, v } = deck.getIndices(section);
  // reveal.js counts points from 0; before the first is -1.
  deck.slide(h, v, step - 1);
}

/** White lies over the page; black is reveal.js's pause. */
function cover(deck: RevealApi, wanted: Cover): void {
  document.body.classList.toggle("white-out", wanted === "white");
  deck.togglePause(wanted === "black");
}

const coverOf = (deck: RevealApi): Cover => {
  if (document.body.classList.contains("white-out")) return "white";
  return deck.isPaused() ? "black" : "none";
};

/** A deck that is led from elsewhere gets no keys, and its screen would go dark. */
function stayAwake(): void {
  if (held || document.visibilityState !== "visible") return;
  held = true;
  const request = navigator.wakeLock?.request("screen");
  request?.then(
    (lock) => lock.addEventListener("release", () => (held = false)),
    () => (held = false),
  );
}
let held = false;
