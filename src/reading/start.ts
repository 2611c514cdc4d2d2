import { words } from "#words/reading.ts";
import type { SlideId } from "../model/slide.ts";
import { PLAIN } from "../model/view.ts";
import { createElement } from "../ui/elements.ts";
import { loadCharts, type Medium } from "./charts.ts";
import { createControls } from "./controls.ts";
import { type HandoutOptions, parseOptions } from "./options.ts";
import { createType, followNight } from "./type.ts";
import { openViews, type Views } from "./views.ts";

/** What a talk may do to the document beside leading through it. */
export interface Handout {
  /** Marks a row of one of a slide's charts, by its place among them; no other is marked then. */
  mark: (slide: SlideId, row: number | undefined, chart: number) => void;
}

/** Brings the document to life: switches, charts, and a link back to the slide one is reading. */
export function startHandout(): Handout {
  const place = document.querySelector<HTMLElement>(".controls");
  if (!place) throw new Error('missing element ".controls"');
  const options = parseOptions(location.search);
  followNight();
  const { show, print, change } = createControls(options, apply);
  const views = openViews(options, change);
  place.append(foldOnNarrow([show, createType(), ...print]));
  apply(options);
  printAddress();
  const marks: Marks = { figure: undefined, row: undefined, redraw: () => undefined };
  drawCharts(marks, views).catch((error: unknown) => {
    console.error("charts could not be loaded:", error);
    for (const table of document.querySelectorAll("details.values")) table.setAttribute("open", "");
  });
  return {
    mark: (slide, row, chart) => {
      const figures = document.getElementById(slide)?.querySelectorAll<HTMLElement>("figure[data-figure]");
      const before = marks.figure;
      Object.assign(marks, { figure: row === undefined ? undefined : figures?.[chart], row });
      for (const figure of new Set([before, marks.figure])) if (figure) marks.redraw(figure);
    },
  };
}

/** Where there is no room beside the text, the switches stand folded above it: the lecture comes first. */
function foldOnNarrow(parts: HTMLElement[]): HTMLElement {
  const switches = createElement("div", { class: "switches" }, parts);
  const folded = createElement("details", {}, [createElement("summary", {}, [words.options]), switches]);
  const wide = matchMedia("(min-width: 40rem)");
  const fold = () => (folded.open = wide.matches);
  wide.addEventListener("change", fold);
  fold();
  return folded;
}

/** The one row that is marked, and how a chart is drawn anew once charts can be drawn. */
interface Marks {
  figure: HTMLElement | undefined;
  row: number | undefined;
  redraw: (figure: HTMLElement) => void;
}

function apply({ notes, tables, layout }: HandoutOptions): void {
  // A table that the reader opened stays open, whatever else is switched.
  const { dataset } = document.documentElement;
  const turned = dataset["tables"] !== `${tables}`;
  dataset["tables"] = `${tables}`;
  dataset["notes"] = notes ? "on" : "off";
  dataset["layout"] = layout;
  for (const table of document.querySelectorAll("details.values"))
    if (turned) table.toggleAttribute("open", tables);
  for (const place of document.querySelectorAll(".lines"))
    place.replaceChildren(
      ...Array.from({ length: layout === "handout" ? LINES : 0 }, () => document.createElement("i")),
    );
}

/** More lines to write on than any slide is high; the style sheet cuts them off. */
const LINES = 32;

/** On paper, where the lecture can be found; a page opened from a disk or one's own machine has no such place. */
function printAddress(): void {
  const { protocol, hostname, href } = location;
  if (!protocol.startsWith("http") || ["localhost", "127.0.0.1", "[::1]"].includes(hostname)) return;
  const url = new URL("./", href).href;
  const link = createElement("a", { href: url }, [url.replace(/^https?:\/\//, "")]);
  document
    .querySelector(".title .length")
    ?.before(createElement("p", { class: "address" }, [words.online, link]));
}

/** Plot comes after the text. Charts are drawn one after the other, so that the page stays quick to the touch. */
async function drawCharts(marks: Marks, views: Views): Promise<void> {
  const { drawIn, offerOf } = await loadCharts();
  const figures = [...document.querySelectorAll<HTMLElement>("figure[data-figure]")];
  const draw = (figure: HTMLElement, medium: Medium) =>
    drawIn(figure, medium, {
      row: medium === "screen" && figure === marks.figure ? marks.row : undefined,
      // On paper the lecture's order is the only one.
      view: medium === "screen" ? views.of(figure) : PLAIN,
    });
  marks.redraw = (figure) => draw(figure, "screen");
  let moved = false;
  addEventListener("wheel", () => (moved = true), { once: true, passive: true });
  addEventListener("touchmove", () => (moved = true), { once: true, passive: true });
  addEventListener("keydown", () => (moved = true), { once: true });
  for (const figure of figures) {
    const offer = offerOf(figure);
    if (offer) views.offer(figure, offer, () => draw(figure, "screen"));
    draw(figure, "screen");
    await new Promise((resolve) => setTimeout(resolve));
  }
  // Charts above have moved what the link points to, unless the reader has gone elsewhere.
  if (!moved && location.hash !== "")
    document.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`)?.scrollIntoView();
  let printing = false;
  const all = (medium: Medium) => {
    printing = medium !== "screen";
    for (const figure of figures) draw(figure, medium);
  };
  const { dataset } = document.documentElement;
  addEventListener("beforeprint", () => all(dataset["layout"] === "handout" ? "handout" : "text"));
  addEventListener("afterprint", () => all("screen"));
  // Columns get new widths on paper, too: there, the charts are already as they should be.
  new ResizeObserver(() => printing || all("screen")).observe(document.body);
  dataset["handout"] = "ready";
}
