import type { DeckState } from "../../live/messages.ts";
import { createElement } from "../../ui/elements.ts";
import type { ConsoleActions } from "../keys.ts";
import type { Talk } from "./talk.ts";

/** The console's buttons. Those that switch something say by `aria-pressed` whether it is on. */
export interface Controls {
  element: HTMLElement;
  draw: (state: DeckState | undefined) => void;
  setPointer: (on: boolean) => void;
}

export function mountControls(actions: ConsoleActions, talk: Talk): Controls {
  const button = (label: string, run: () => void, name = "") => {
    const element = createElement("button", { type: "button", ...(name && { class: name }) }, [label]);
    // Not `disabled`: a button that loses its room must not lose the focus.
    element.addEventListener("click", () => element.ariaDisabled === "true" || run());
    return element;
  };
  const black = button("Schwarz", actions.black);
  const white = button("Weiß", actions.white);
  const freeze = button("Einfrieren", actions.freeze);
  const bring = button(
    "Raum hierher holen",
    () => {
      talk.unfreeze("here");
      freeze.focus();
    },
    "bring",
  );
  const pointer = button("Zeiger", actions.pointer);
  const table = button("Als Tabelle", actions.table);
  const origin = button("Woher?", actions.origin);
  const rows = [
    button("Kategorie ↑", () => actions.row("row-previous")),
    button("Kategorie ↓", () => actions.row("row-next")),
  ];
  const element = createElement("nav", { class: "controls", "aria-label": "Vortrag" }, [
    button("Zurück", actions.back, "back"),
    button("Weiter", actions.next, "next"),
    createElement("div", { class: "more" }, [
      freeze,
      black,
      white,
      pointer,
      table,
      origin,
      createElement("span", { class: "pair" }, rows),
      button("Folien", actions.jump),
      button("Tasten", actions.help),
      // Last, so that nothing moves away from under a finger when it comes.
      bring,
    ]),
  ]);
  const press = (one: HTMLButtonElement, on: boolean) => one.setAttribute("aria-pressed", String(on));
  press(pointer, false);
  return {
    element,
    setPointer: (on) => press(pointer, on),
    draw: (state) => {
      press(black, state?.cover === "black");
      press(white, state?.cover === "white");
      press(freeze, talk.frozen());
      press(table, state?.table === true);
      press(origin, state?.origin === true);
      bring.hidden = !talk.frozen();
      // Without a room there is nothing to do this to.
      for (const one of [black, white, freeze]) one.ariaDisabled = String(state === undefined);
      // What is frozen shall not move.
      for (const one of [pointer, table, origin])
        one.ariaDisabled = String(state === undefined || talk.frozen());
    },
  };
}
