import type { Unmount } from "../ui/unmount.ts";

/** How long nobody moves or presses anything before tools go to rest, in milliseconds. */
const REST = 3000;

/** Tools that a mouse may rest on: then they stay. */
const UNDER_MOUSE = ":is(.toolbar, .figure-tools):hover";

/**
 * Lets the tools around the slides fade while nobody uses them, and come back with the next move or key. Those that
 * have the focus stay: the style sheet sees to that, and to high contrast.
 */
export function mountRest(root: HTMLElement): Unmount {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let finger = false;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A finger that has gone still counts as hovering where it was.
      if (!finger && root.querySelector(UNDER_MOUSE)) return wait();
      root.dataset["rest"] = "";
    }, REST);
  };
  const wake = (event: Event) => {
    const { pointerType } = event as Partial<PointerEvent>;
    if (pointerType) finger = pointerType === "touch";
    // A finger wakes them by its click, which must not find a button that has just come.
    if (finger && pointerType && event.type !== "click") return;
    delete root.dataset["rest"];
    wait();
  };
  const EVENTS = ["pointermove", "pointerdown", "click", "keydown"] as const;
  for (const name of EVENTS) document.addEventListener(name, wake, true);
  wait();
  return () => {
    clearTimeout(timer);
    delete root.dataset["rest"];
    for (const name of EVENTS) document.removeEventListener(name, wake, true);
  };
}
