import { formatClock, formatDeviation, formatMinutes } from "#words/format.ts";
import type { Measure } from "../../charts/layout/measure.ts";
import type { PlanRow } from "../../charts/rehearsal/plan.ts";
import type { OutlineSlide } from "../../model/outline.ts";
import { createButton, createTwoStepButton } from "../../ui/buttons.ts";
import { createElement } from "../../ui/elements.ts";
import { saveFile } from "../../ui/save-file.ts";
import { compare, type Run, timePerSlide } from "./run.ts";
import { planText, suggestCuts, toCsv } from "./texts.ts";

/** What a run's result is made from. */
export interface ResultOptions {
  /** How the list of runs calls it. */
  name: string;
  outline: readonly OutlineSlide[];
  say: (text: string) => void;
  measure: Measure;
  remove: (id: string) => void;
}

/** A wide table is scrolled in its own box, by keys, too. */
const SCROLLED = { class: "rehearsal-table", role: "region", tabindex: "0" };

/** A run beside its plan: chart, where to cut, the same values as a table, and what can be done with it. */
export function createResult(run: Run, options: ResultOptions): HTMLElement {
  const { name, outline, say, measure, remove } = options;
  const rows = compare(run, outline);
  const planned = rows.reduce((sum, row) => sum + row.planned, 0);
  const plan = createPlan(planText(run, outline), say);
  const date = new Date(run.startedAt);
  // The reader's own day, as the list has it; ISO in the name, so that files sort by it.
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) =>
    `${part}`.padStart(2, "0"),
  );
  return createElement("section", { "aria-label": `Probe vom ${name}` }, [
    createChart(rows, measure),
    createElement("h3", {}, ["Wo kürzen?"]),
    ...suggestCuts(rows, planned).map((sentence) => createElement("p", {}, [sentence])),
    ...sayGone(timePerSlide(run, outline).goneMs),
    createTable(rows),
    createElement("p", { class: "rehearsal-actions" }, [
      createButton("Als CSV", () =>
        saveFile(
          new Blob([toCsv(run, outline)], { type: "text/csv;charset=utf-8" }),
          `probe-${day.join("-")}.csv`,
        ),
      ),
      createButton("Neuen Plan als Text", () => {
        plan.element.hidden = false;
        plan.focus();
      }),
      createTwoStepButton("Löschen", "Wirklich löschen", `Probe vom ${name}`, () => remove(run.id)),
    ]),
    plan.element,
  ]);
}

function sayGone(ms: number): HTMLElement[] {
  if (ms === 0) return [];
  const text = `Dazu kommen ${formatMinutes(ms / 60_000)} auf Folien, die es im Vortrag nicht mehr gibt.`;
  return [createElement("p", {}, [text])];
}

/** Drawn when its place has a size, and anew when it gets another: type is never scaled down. */
function createChart(rows: readonly PlanRow[], measure: Measure): HTMLElement {
  const place = createElement("div", { class: "rehearsal-chart" });
  let drawn = 0;
  new ResizeObserver(async () => {
    const width = Math.floor(place.clientWidth);
    if (width === 0 || width === drawn) return;
    drawn = width;
    try {
      // Plot is large, and a speaker may never look at a rehearsal.
      const { drawPlan } = await import("../../charts/draw.ts");
      if (width === drawn) place.replaceChildren(drawPlan(rows, { width, measure }, document));
    } catch (error) {
      console.error("the plan could not be drawn:", error);
      place.textContent =
        "Diese Abbildung lässt sich gerade nicht zeichnen. Die Tabelle zeigt dieselben Angaben.";
    }
  }).observe(place);
  return place;
}

function createTable(rows: readonly PlanRow[]): HTMLElement {
  const head = ["Folie", "Titel", "Plan", "Probe", "Abweichung"];
  const heading = (text: string, scope: string) => createElement("th", { scope }, [text]);
  const cell = (text: string) => createElement("td", {}, [text]);
  const sum = (of: (row: PlanRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  // An appendix has no plan to be compared with.
  const values = ({ planned, actual, delta }: Omit<PlanRow, "slide">) =>
    [planned > 0 ? formatClock(planned) : "–", formatClock(actual), formatDeviation(delta)].map(cell);
  const total = { planned: sum((r) => r.planned), actual: sum((r) => r.actual), delta: sum((r) => r.delta) };
  const all = heading("Zusammen", "row");
  all.colSpan = 2;
  return createElement("div", { ...SCROLLED, "aria-label": "Plan und Probe als Tabelle" }, [
    createElement("table", {}, [
      createElement("caption", {}, ["Plan und Probe je Folie, Minuten und Sekunden"]),
      createElement("thead", {}, [
        createElement(
          "tr",
          {},
          head.map((text) => heading(text, "col")),
        ),
      ]),
      createElement(
        "tbody",
        {},
        rows.map((row) =>
          createElement("tr", row.delta >= 0.5 / 60 ? { class: "rehearsal-over" } : {}, [
            heading(row.slide.number, "row"),
            cell(row.slide.title),
            ...values(row),
          ]),
        ),
      ),
      createElement("tfoot", {}, [createElement("tr", {}, [all, ...values(total)])]),
    ]),
  ]);
}

/** The new plan as text: the files of `slides/` are the truth, and no page can write them. */
function createPlan(text: string, say: (text: string) => void): { element: HTMLElement; focus: () => void } {
  const textarea = createElement("textarea", { id: "rehearsal-plan", rows: "12", readonly: "", wrap: "off" });
  textarea.value = text;
  const state = createElement("p", { class: "rehearsal-hint" });
  const tell = (message: string) => {
    state.textContent = message;
    say(message);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      tell("Kopiert");
    } catch {
      // Not every page may write to the clipboard; every one can mark a text.
      textarea.focus();
      textarea.select();
      tell("Der Text ist markiert: mit Strg + C oder ⌘ C kopieren.");
    }
  };
  const element = createElement("div", { class: "rehearsal-plan" }, [
    createElement("label", { for: "rehearsal-plan" }, [
      "Neuer Plan, zum Einfügen in die Dateien von slides/",
    ]),
    textarea,
    createButton("Kopieren", copy),
    state,
  ]);
  element.hidden = true;
  return { element, focus: () => textarea.focus() };
}
