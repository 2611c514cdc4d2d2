import { storeKey } from "./store.ts";

const LETTERS_OFF = storeKey("letters-off");

/** What was chosen here, where the browser keeps nothing. */
let chosen: boolean | undefined;

/** Single-letter keys can be switched off (WCAG 2.1.4); the choice stays on this device. */
export const letterKeys = {
  get on(): boolean {
    try {
      return chosen ?? localStorage.getItem(LETTERS_OFF) !== "1";
    } catch {
      return chosen ?? true;
    }
  },
  set on(value: boolean) {
    try {
      localStorage.setItem(LETTERS_OFF, value ? "0" : "1");
    } catch {
      // The choice holds as long as the page does.
      chosen = value;
    }
  },
};

/**
 * The element a key is meant for. A dialog that has just closed keeps the focus until the browser paints
 * again; what is pressed meanwhile is not for a field that nobody sees.
 */
export function keyTarget({ target }: KeyboardEvent): Element {
  const gone = target instanceof Element && target.closest("dialog:not([open])");
  return target instanceof Element && !gone ? target : document.body;
}
