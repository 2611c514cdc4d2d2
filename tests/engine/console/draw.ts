import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";

/** Draws a part of the console into an empty page. */
export function draw(part: ComponentChild): HTMLElement {
  const place = document.createElement("div");
  // What is taken away with the cursor in it is not told that the cursor has gone.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  document.body.replaceChildren(place);
  act(() => render(part, place));
  return place;
}

/** Does something, and waits until all is drawn that comes of it. */
export function doing<T>(something: () => T): T {
  let result: T | undefined;
  act(() => {
    result = something();
  });
  return result as T;
}

/** An element that must be there. */
export function find<T extends Element = HTMLElement>(place: HTMLElement, selector: string): T {
  const found = place.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** The button that bears these words. */
export const buttonOf = (place: HTMLElement, name: string) =>
  [...place.querySelectorAll("button")].find(({ textContent }) => textContent === name);

/** Presses the button that bears these words. */
export function press(place: HTMLElement, name: string): void {
  const found = buttonOf(place, name);
  if (!found) throw new Error(`no button „${name}“`);
  doing(() => found.click());
}
