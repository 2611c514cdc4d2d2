import type { SlideId } from "../model/slide.ts";
import type { KeyPress } from "./keys.ts";
import type { Way } from "./talk.ts";

/** How long a number may wait for its next key, in milliseconds. */
const PATIENCE = 3000;

/**
 * Reads a slide's number that is typed anywhere, „15“ or „15a“, and Enter after it.
 * @returns what a key is for: a slide to go to, a number that is not whole yet, or nothing of this
 */
export function openTypedNumber(talk: Way): (press: KeyPress, now: number) => SlideId | "typing" | undefined {
  let typed = "";
  let last = 0;
  return ({ key, ctrlKey, altKey, metaKey }, now) => {
    const before = now - last > PATIENCE || ctrlKey || altKey || metaKey ? "" : typed;
    last = now;
    typed = "";
    if (key === "Enter") return talk.find(({ number }) => before !== "" && number === before)?.id;
    const after = before + key.toLowerCase();
    // A letter is part of a number only where such a slide exists; elsewhere it is a command.
    const isPart = /^\d$/.test(key)
      ? !ctrlKey && !altKey && !metaKey && after.length <= 4
      : before !== "" && key.length === 1 && talk.some(({ number }) => number === after);
    if (!isPart) return undefined;
    typed = after;
    return "typing";
  };
}
