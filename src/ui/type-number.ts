import type { Way } from "../stage/talk.ts";
import { openTypedNumber } from "../stage/typed-number.ts";
import { fieldOf } from "./find-press.ts";
import { letterKeys } from "./letter-keys.ts";

/**
 * Goes to a slide whose number is typed, with Enter after it; not in a field, nor where single characters are
 * switched off.
 * @returns takes a key, and says whether it was for this
 */
export function openNumberKeys(talk: Way, go: (slide: string) => void): (event: KeyboardEvent) => boolean {
  const read = openTypedNumber(talk);
  return (event) => {
    if (fieldOf(event) || !letterKeys.on) return false;
    const meant = read(event, event.timeStamp);
    if (meant === undefined) return false;
    // Enter must not press what has the focus, too.
    event.preventDefault();
    if (meant !== "typing") go(meant);
    return true;
  };
}
