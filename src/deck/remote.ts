import { words } from "#words/deck.ts";
import { openBroadcast } from "../live/broadcast.ts";
import { tellState } from "../live/messages.ts";
import type { Room } from "../stage/room.ts";
import { createElement } from "../ui/elements.ts";
import type { Unmount } from "../ui/unmount.ts";
import { heightHere } from "./canvas.ts";
import type { Chrome } from "./chrome.tsx";

/**
 * Lets the speaker's console see and move this deck. The deck answers and obeys, it never asks: no timer
 * runs here that a browser could slow down in a hidden window.
 */
export function mountRemote(root: HTMLElement, room: Room, { run, help }: Chrome): Unmount {
  const name = nameWindow();
  const line = openBroadcast((message) => {
    if (message.kind === "hello") tell();
    if (message.kind === "here" && message.deck === name) showNumber(root, message.number);
    if (message.kind !== "command" || message.deck !== name) return;
    const before = room.state();
    const { action } = message;
    // What lies over the slide is also this window's own.
    if (action.do === "close" || action.do === "clear") run(action.do);
    else room.run(action);
    // Who asks hears an answer, also where there was nothing to do.
    if (room.state() === before) tell();
    stayAwake();
  });
  const tell = () => line.send(tellState(name, room.state(), help.get(), heightHere()));
  const gone = () => line.send({ kind: "gone", deck: name });
  const stops = [room.watch(tell), help.watch(tell)];
  addEventListener("pagehide", gone);
  addEventListener("resize", tell);
  tell();
  return () => {
    gone();
    for (const stop of stops) stop();
    removeEventListener("pagehide", gone);
    removeEventListener("resize", tell);
    line.close();
  };
}

/**
 * A name for this window, which its reload keeps: consoles go on leading it. Who has opened it reads the name
 * in its page, and so knows it from others that only say that they are decks.
 */
function nameWindow(): string {
  const [how] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  let name = crypto.getRandomValues(new Uint32Array(2)).join("-");
  try {
    // A tab that was duplicated has a copy of it.
    if (how?.type === "reload") name = sessionStorage.getItem(NAME) ?? name;
    sessionStorage.setItem(NAME, name);
  } catch {
    // Where nothing is kept, it is another window after a reload.
  }
  document.documentElement.dataset["window"] = name;
  return name;
}
const NAME = "lecture:window";

/** Shows for a moment which window this is. */
function showNumber(root: HTMLElement, number: number): void {
  const sign = createElement("p", { class: "here" }, [words.here(number)]);
  sign.addEventListener("animationend", () => sign.remove());
  root.querySelector(".here")?.remove();
  root.append(sign);
}

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
