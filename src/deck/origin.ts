import type { Picture } from "../painter/painter.ts";
import { createElement } from "../ui/elements.ts";
import { letterKeys } from "../ui/letter-keys.ts";
import type { Unmount } from "./deck.ts";
import { savePicture } from "./download.ts";

/**
 * The dialog „Woher?“: what the page says of the figures' origin, unfolded, and their data and pictures
 * to take along.
 */
export function mountOrigin(
  root: HTMLElement,
  picture: Picture,
  changed: () => void,
): { toggle: (figures: readonly HTMLElement[]) => void; unmount: Unmount } {
  const content = createElement("div");
  const close = createElement("button", { type: "button", class: "close" }, ["Schließen"]);
  const dialog = createElement("dialog", { class: "panel origin-panel", "aria-labelledby": "origin-title" }, [
    createElement("h2", { id: "origin-title", tabindex: "-1" }, ["Woher?"]),
    content,
    close,
  ]);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", changed);
  // What opens it closes it.
  dialog.addEventListener("keydown", ({ key }) => {
    if (key.toLowerCase() === "q" && letterKeys.on) dialog.close();
  });
  root.append(dialog);
  const show = (figures: readonly HTMLElement[]) => {
    const parts = figures.flatMap((figure) => describe(figure, picture));
    if (parts.length === 0) return;
    content.replaceChildren(...parts, ...packageLink());
    dialog.showModal();
    dialog.scrollTop = 0;
    changed();
  };
  return {
    toggle: (figures) => (dialog.open ? dialog.close() : show(figures)),
    unmount: () => dialog.remove(),
  };
}

function describe(figure: HTMLElement, picture: Picture): Node[] {
  const id = figure.dataset["figure"] ?? "";
  const list = figure.querySelector(".origin dl")?.cloneNode(true);
  if (!list) return [];
  const title = figure.querySelector("caption")?.textContent ?? id;
  const csv = figure.querySelector(".origin a")?.getAttribute("href") ?? "";
  return [
    createElement("section", {}, [createElement("h3", {}, [title]), list, downloads(id, csv, picture)]),
  ];
}

/** The values as a file, the chart as a picture. */
function downloads(id: string, table: string, picture: Picture): HTMLElement {
  const status = createElement("span", { role: "status" });
  const save = (format: "svg" | "png") => {
    const button = createElement("button", { type: "button" }, [`Bild (${format.toUpperCase()})`]);
    button.addEventListener("click", async () => {
      status.textContent = "";
      try {
        await savePicture(await picture(id), id, format);
      } catch (error) {
        console.error(`figure "${id}" could not be saved:`, error);
        status.textContent = "Das Bild lässt sich gerade nicht speichern.";
      }
    });
    return button;
  };
  const csv = createElement("a", { href: table, download: `${id}.csv` }, ["Werte (CSV)"]);
  return createElement("p", { class: "downloads" }, [
    "Herunterladen: ",
    csv,
    save("svg"),
    save("png"),
    status,
  ]);
}

/** Where the data package is; the offline file has none beside it. */
function packageLink(): HTMLElement[] {
  if (import.meta.env.MODE === "single") return [];
  const link = createElement("a", { href: "data/datapackage.json", download: "datapackage.json" }, [
    "Datenpaket (Frictionless)",
  ]);
  return [createElement("p", {}, ["Alle Abbildungen beschreibt das ", link, "."])];
}
