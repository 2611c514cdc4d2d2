import { createElement } from "../../ui/elements.ts";
import { readStore, writeStore } from "../../ui/store.ts";

const KEY = "notes-size";
const SIZES = [16, 18, 20, 23, 26, 30, 35, 40] as const;
const parseSize = (data: unknown) => SIZES.find((size) => size === data);

/** The speaker's notes, in a size that can be changed and stays. */
export function mountNotesView(): {
  element: HTMLElement;
  show: (title: string, html: string) => void;
  resize: (by: 1 | -1) => void;
} {
  let size = readStore(KEY, parseSize) ?? 20;
  const heading = createElement("h2", { id: "notes-title" });
  const text = createElement("div", {
    class: "text",
    role: "group",
    tabindex: "0",
    "aria-labelledby": "notes-title",
  });
  const smaller = createElement("button", { type: "button", "aria-label": "Notizen kleiner" }, ["Kleiner"]);
  const larger = createElement("button", { type: "button", "aria-label": "Notizen größer" }, ["Größer"]);
  const element = createElement("section", { class: "notes-view", "aria-labelledby": "notes-title" }, [
    createElement("header", {}, [heading, smaller, larger]),
    text,
  ]);
  const resize = (by: 1 | -1) => {
    size = SIZES[SIZES.indexOf(size) + by] ?? size;
    writeStore(KEY, size);
    draw();
  };
  const draw = () => {
    text.style.setProperty("font-size", `${size / 16}rem`);
    smaller.disabled = size === SIZES[0];
    larger.disabled = size === SIZES.at(-1);
  };
  smaller.addEventListener("click", () => resize(-1));
  larger.addEventListener("click", () => resize(1));
  draw();
  return {
    element,
    resize,
    show: (title, html) => {
      heading.textContent = title;
      // Our own Markdown, rendered at build time without HTML of its authors.
      text.innerHTML = html;
      text.scrollTop = 0;
    },
  };
}
