import { createElement } from "./elements.ts";

/** A button with words on it. */
export function createButton(label: string, press: () => void): HTMLButtonElement {
  const button = createElement("button", { type: "button" }, [label]);
  button.addEventListener("click", press);
  return button;
}

/** A button that has to be pressed twice, because what it does cannot be undone. */
export function createTwoStepButton(
  label: string,
  question: string,
  description: string,
  act: () => void,
): HTMLButtonElement {
  const button = createElement("button", { type: "button" });
  const name = (text: string) => {
    button.textContent = text;
    // Several such buttons on a page: read aloud, each says what it is for.
    button.setAttribute("aria-label", `${text}: ${description}`);
  };
  let armed = false;
  const arm = (on: boolean) => {
    armed = on;
    button.classList.toggle("armed", on);
    name(on ? question : label);
  };
  arm(false);
  button.addEventListener("click", (event) => {
    // The second half of a double click is not a second thought.
    if (event.detail > 1) return;
    if (armed) {
      arm(false);
      act();
      return;
    }
    arm(true);
    // Safari gives buttons no focus on a click, and without it there would be no blur.
    button.focus();
  });
  button.addEventListener("blur", () => arm(false));
  button.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") arm(false);
  });
  return button;
}
