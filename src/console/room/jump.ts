import { formatDuration } from "#words/format.ts";
import type { OutlineSlide } from "../../model/outline.ts";
import { createElement } from "../../ui/elements.ts";
import { planSlots } from "../time/schedule.ts";

/** The list of all slides with their planned times, to look through and to jump from. */
export interface JumpList {
  open: () => void;
  /** Marks the slide one is at. */
  at: (slide: string) => void;
}

/** Slides that a search means: by number if it is one, else by words of title, second line or chapter. */
export function findSlides(outline: readonly OutlineSlide[], query: string): OutlineSlide[] {
  const words = query.trim().toLocaleLowerCase("de").split(/\s+/).filter(Boolean);
  if (words.length === 1 && /^\d+[a-z]?$/.test(words[0] ?? "")) {
    const exact = outline.filter(({ number }) => number === words[0]);
    return [
      ...exact,
      ...outline.filter(({ number }) => number !== words[0] && number.startsWith(words[0] ?? "")),
    ];
  }
  return outline.filter(({ title, subtitle = "", chapter }) => {
    const text = `${title} ${subtitle} ${chapter}`.toLocaleLowerCase("de");
    return words.every((word) => text.includes(word));
  });
}

/** @param go called with the slide that was chosen */
export function mountJumpList(
  root: HTMLElement,
  outline: readonly OutlineSlide[],
  go: (slide: string) => void,
): JumpList {
  const slots = planSlots(outline);
  let current = "";
  const search = createElement("input", { type: "text", id: "jump-search", autocomplete: "off" });
  const list = createElement("ol");
  const close = createElement("button", { type: "button" }, ["Schließen"]);
  const dialog = createElement("dialog", { class: "jump", "aria-labelledby": "jump-title" }, [
    createElement("h2", { id: "jump-title" }, ["Folien"]),
    createElement("label", { for: "jump-search" }, ["Nummer oder Wörter aus der Überschrift"]),
    createElement("div", { class: "row" }, [search, close]),
    list,
  ]);
  const choose = (slide: string) => {
    dialog.close();
    go(slide);
  };
  const draw = () => {
    const found = findSlides(outline, search.value);
    const items = found.map(({ id, number, title, subtitle, below }) => {
      const from = slots.get(id)?.from ?? 0;
      const button = createElement("button", { type: "button" }, [
        createElement("span", { class: "number" }, [number]),
        createElement("span", { class: "title" }, [subtitle ? `${title}: ${subtitle}` : title]),
        createElement("span", { class: "time" }, [below ? "Ergänzung" : `ab ${formatDuration(from)}`]),
      ]);
      if (id === current) button.setAttribute("aria-current", "true");
      button.addEventListener("click", () => choose(id));
      return createElement("li", {}, [button]);
    });
    list.replaceChildren(
      ...(items.length > 0 ? items : [createElement("li", {}, ["Keine Folie gefunden."])]),
    );
  };
  search.addEventListener("input", draw);
  search.addEventListener("keydown", ({ key }) => {
    const [first] = findSlides(outline, search.value);
    // An empty search finds everything, and means nothing.
    if (key === "Enter" && first && search.value.trim() !== "") choose(first.id);
  });
  close.addEventListener("click", () => dialog.close());
  root.append(dialog);
  return {
    open: () => {
      search.value = "";
      draw();
      dialog.showModal();
      search.focus();
      list.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
    },
    at: (slide) => {
      current = slide;
    },
  };
}
