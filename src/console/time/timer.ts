import { formatDuration, formatTimeOfDay } from "#words/format.ts";
import type { OutlineSlide, Position } from "../../model/outline.ts";
import { createTwoStepButton } from "../../ui/buttons.ts";
import { createElement } from "../../ui/elements.ts";
import { readStore, writeStore } from "../../ui/store.ts";
import { type Clock, elapsed, isRunning, parseClock, pause, STOPPED, start } from "./clock.ts";
import { behind, plannedLength, planSlots, warningBetween } from "./schedule.ts";

/** Where the clock is kept. */
export const CLOCK = "clock";

/** Time of day, time on the clock, and how the talk stands to its plan. */
export interface Timer {
  element: HTMLElement;
  /** The slide to compare with the plan. */
  at: (position: Position) => void;
  /** Starts the clock if nobody has used it yet: the talk has begun. */
  begin: () => void;
  toggle: () => void;
  /** The time is written by other consoles, too. */
  reload: () => void;
}

/** @param say speaks up, politely, when time runs out */
export function mountTimer(outline: readonly OutlineSlide[], say: (text: string) => void): Timer {
  const slots = planSlots(outline);
  const length = plannedLength(outline);
  let clock = readStore(CLOCK, parseClock) ?? STOPPED;
  let slide = "";
  let last = elapsed(clock, Date.now());

  const part = (name: string, label: string) => {
    const value = createElement("dd");
    return { value, row: createElement("div", { class: name }, [createElement("dt", {}, [label]), value]) };
  };
  const day = part("day", "Uhrzeit");
  const run = part("run", "Vortrag");
  const plan = part("plan", "Plan");
  const toggleButton = createElement("button", { type: "button" });
  const resetButton = createTwoStepButton("Zurücksetzen", "Wirklich auf null?", "Vortragsuhr", () =>
    set(STOPPED),
  );
  const element = createElement("section", { class: "timer", "aria-label": "Zeit" }, [
    createElement("dl", {}, [day.row, run.row, plan.row]),
    createElement("p", { class: "buttons" }, [toggleButton, resetButton]),
  ]);

  const set = (next: Clock) => {
    clock = next;
    last = elapsed(clock, Date.now());
    writeStore(CLOCK, clock);
    draw();
  };
  const draw = () => {
    const now = Date.now();
    const time = elapsed(clock, now);
    day.value.textContent = formatTimeOfDay(new Date(now));
    run.value.textContent = `${formatDuration(time)} / ${formatDuration(length)}`;
    const slot = slots.get(slide);
    const late = slot ? behind(slot, time) : 0;
    plan.value.textContent = isRunning(clock) || time > 0 ? describeStanding(late) : "noch nicht begonnen";
    plan.row.dataset["standing"] = late > 0 ? "behind" : "fine";
    toggleButton.textContent = isRunning(clock) ? "Pause" : time > 0 ? "Weiterlaufen" : "Uhr starten";
    const warning = warningBetween(last, time, length);
    if (warning) say(warning);
    last = time;
  };
  const toggle = () => set(isRunning(clock) ? pause(clock, Date.now()) : start(clock, Date.now()));
  toggleButton.addEventListener("click", toggle);
  setInterval(draw, 250);
  draw();
  return {
    element,
    toggle,
    at: (position) => {
      slide = position.slide;
      draw();
    },
    begin: () => {
      if (!isRunning(clock) && clock.before === 0) toggle();
    },
    reload: () => {
      clock = readStore(CLOCK, parseClock) ?? STOPPED;
      last = elapsed(clock, Date.now());
      draw();
    },
  };
}

/** „im Plan“, „2:10 hinter dem Plan“, „0:40 vor dem Plan“. */
export function describeStanding(late: number): string {
  // Half a minute is nothing to speak of.
  if (Math.abs(late) < 30_000) return "im Plan";
  return `${formatDuration(late)} ${late > 0 ? "hinter" : "vor"} dem Plan`;
}
