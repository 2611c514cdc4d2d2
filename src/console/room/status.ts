import type { Position } from "../../model/outline.ts";
import { createElement } from "../../ui/elements.ts";
import type { Link } from "./link.ts";
import { BY_HAND, knowsScreens, openDeckWindow } from "./screens.ts";

/** Whether the room's window is there, and how to get it (back). */
export interface Status {
  element: HTMLElement;
  draw: () => void;
}

export function mountStatus(options: {
  link: Link;
  position: () => Position;
  say: (text: string) => void;
}): Status {
  const { link, position, say } = options;
  let hadDeck = false;
  let told = "";
  const text = createElement("span", { class: "text" });
  const hint = createElement("p", { class: "hint", hidden: "" });
  const open = createElement("button", { type: "button" });
  const other = createElement("button", { type: "button" }, ["Anderes Fenster steuern"]);
  const element = createElement(
    "section",
    { class: "status", "aria-label": "Verbindung zum Vortragsfenster" },
    [
      createElement("p", {}, [
        createElement("span", { class: "lamp", "aria-hidden": "true" }),
        text,
        " ",
        open,
        " ",
        other,
      ]),
      hint,
    ],
  );
  open.addEventListener("click", async () => {
    const left = await openDeckWindow(position());
    hint.textContent = left ?? "";
    hint.hidden = left === undefined;
  });
  other.addEventListener("click", link.switchDeck);
  const draw = () => {
    const there = link.state() !== undefined;
    const state = there ? "connected" : hadDeck ? "lost" : "none";
    element.dataset["state"] = state;
    text.textContent = {
      connected: link.count() > 1 ? `${link.count()} Vortragsfenster offen` : "Vortragsfenster verbunden",
      lost: "Das Vortragsfenster ist geschlossen oder antwortet nicht.",
      none: link.open ? "Kein Vortragsfenster" : "Dieser Browser verbindet Pult und Vortragsfenster nicht.",
    }[state];
    open.hidden = there;
    open.textContent =
      state === "lost"
        ? "An derselben Stelle wieder öffnen"
        : knowsScreens()
          ? "Vortrag auf dem zweiten Bildschirm"
          : "Vortragsfenster öffnen";
    other.hidden = link.count() < (there ? 2 : 1);
    // What was to be done with a window that is gone.
    if (state === "lost" && hint.textContent === BY_HAND) hint.hidden = true;
    hadDeck ||= there;
    const news = text.textContent;
    if (told !== "" && told !== news) say(news);
    told = news;
  };
  return { element, draw };
}
