import "../styles/reveal.css";
import Reveal, { type RevealApi } from "reveal.js";
import { mountAnnouncer } from "./announcer.ts";
import { mountCharts } from "./charts.ts";
import { mountFigureTools } from "./figure-tools.ts";
import { mountGrowth } from "./growth.ts";
import { mountHelp } from "./help.ts";
import { bindKeys, isOurs, showAll } from "./keys.ts";
import { mountNotes } from "./notes.ts";
import { DECK_CHANGED, forgetAppendices } from "./place.ts";
import { mountRemote } from "./remote.ts";
import { settings, wantsPrintView, withoutQuery } from "./settings.ts";
import { mountToolbar } from "./toolbar.ts";

/** Everything of the deck that is put into the page knows how to leave it again. */
export type Unmount = () => void;

/**
 * Opens the deck over the static slides in `root`.
 * @returns a function that gives the document back
 */
export async function openDeck(root: HTMLElement): Promise<Unmount> {
  if (wantsPrintView(location.search)) {
    const { openPrintView } = await import("./print-view.ts");
    return openPrintView(root);
  }
  root.classList.add("reveal");
  const deck = new Reveal(root, { ...settings, keyboardCondition: (event) => !isOurs(event) });
  await withoutQuery(() => deck.initialize());
  removeEnglish(root);
  const help = mountHelp(root);
  const notes = mountNotes(root, deck);
  const announcer = mountAnnouncer(root, deck);
  const growth = mountGrowth(root, deck);
  const charts = mountCharts(root, deck, announcer.say);
  const tools = mountFigureTools(root, deck, { say: announcer.say, picture: charts.picture });
  const toolbar = mountToolbar(root, deck, help.toggle);
  const appendices = forgetAppendices(root, deck);
  const keys = bindKeys(deck, {
    help: help.toggle,
    notes: notes.toggle,
    table: tools.table,
    origin: tools.origin,
    whiteOut: () => {
      document.body.classList.toggle("white-out");
      root.dispatchEvent(new Event(DECK_CHANGED));
    },
    step: charts.step,
  });
  const remote = mountRemote(root, deck, {
    all: () => showAll(deck),
    table: tools.table,
    origin: tools.origin,
    step: charts.step,
  });
  document.documentElement.dataset["deck"] = "ready";
  const parts = [remote, keys, appendices, toolbar, tools, charts, growth, announcer, notes, help];
  return () => {
    for (const part of parts) (typeof part === "function" ? part : part.unmount)();
    close(deck, root);
  };
}

/**
 * Takes out what reveal.js tells screen readers: its live region reads every tick of a chart aloud, and
 * `role=application` keeps readers from browsing the slide. `announcer.ts` stands for both.
 */
function removeEnglish(root: HTMLElement): void {
  root.querySelector(".aria-status")?.remove();
  root.removeAttribute("role");
}

function close(deck: RevealApi, root: HTMLElement): void {
  document.body.classList.remove("white-out");
  const current = deck.getCurrentSlide()?.id;
  deck.destroy();
  // What reveal.js 6 leaves behind on its way out.
  root.className = "deck";
  root.querySelector(".slides")?.removeAttribute("style");
  for (const section of root.querySelectorAll("section"))
    section.classList.remove("past", "present", "future");
  for (const left of root.querySelectorAll(":scope > :not(.slides)")) left.remove();
  delete document.documentElement.dataset["deck"];
  if (current) document.getElementById(current)?.scrollIntoView();
}
