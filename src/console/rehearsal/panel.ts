import { formatDateTime, formatDuration, formatMinutes } from "#words/format.ts";
import type { Measure } from "../../charts/layout/measure.ts";
import type { OutlineSlide, Position } from "../../model/outline.ts";
import { createButton } from "../../ui/buttons.ts";
import { createElement } from "../../ui/elements.ts";
import { openRecorder } from "./recorder.ts";
import { createResult } from "./result.ts";
import type { Run } from "./run.ts";

const NOT_KEPT =
  "Diese Probe wird nicht aufbewahrt: Der Browser behält hier nichts, oder sein Speicher ist voll. " +
  "Bitte sichern Sie sie nach dem Ende als CSV.";
/** Seconds between two signs of life. */
const BEAT = 5;

/** Records a rehearsal and shows the last ones beside the plan. */
export function mountRehearsal(
  place: HTMLElement,
  options: {
    outline: readonly OutlineSlide[];
    say: (text: string) => void;
    now?: () => number;
    measure: Measure;
  },
): { moved: (position: Position) => void } {
  const { outline, say, now = Date.now, measure } = options;
  const planned = outline.reduce((sum, { below, minutes }) => sum + (below === undefined ? minutes : 0), 0);
  let chosen: string | undefined;
  let seconds = 0;
  const recorder = openRecorder(now, () => draw());

  const toggle = createButton("", () => (recorder.running() ? end() : start()));
  const clock = createElement("p", { class: "rehearsal-clock", role: "timer" });
  const warning = createElement("p", { class: "rehearsal-warning" }, [NOT_KEPT]);
  const hint = createElement("p", { class: "rehearsal-hint" });
  const heading = createElement("h3", { tabindex: "-1" }, ["Letzte Proben"]);
  const list = createElement("ul", { class: "rehearsal-runs" });
  const result = createElement("div", { class: "rehearsal-result" });
  place.append(
    createElement("div", { class: "rehearsal" }, [toggle, clock, warning, hint, heading, list, result]),
  );

  const start = () => {
    recorder.start();
    hint.textContent = "";
    say("Probe gestartet");
    draw();
  };
  const end = () => {
    const run = recorder.end();
    hint.textContent = run ? "" : "In dieser Probe wurde keine Folie gezeigt; sie ist nicht aufbewahrt.";
    say(run ? `Probe beendet nach ${formatMinutes(run.ended / 60_000)}` : hint.textContent);
    if (run) choose(run.id);
    draw();
    result.scrollIntoView?.();
  };
  const choose = (id: string | undefined) => {
    chosen = id;
    const run = recorder.runs().find((one) => one.id === id);
    result.replaceChildren();
    if (run) result.append(createResult(run, { name: nameOf(run), outline, say, measure, remove }));
  };
  const remove = (id: string) => {
    recorder.remove(id);
    choose(undefined);
    draw();
    heading.focus();
    say("Probe gelöscht");
  };
  const nameOf = ({ startedAt, ended }: Run) =>
    `${formatDateTime(startedAt)} – ${formatDuration(ended)} von ${formatDuration(planned * 60_000)} Min.`;
  const item = (run: Run) => {
    const button = createButton(nameOf(run), () => {
      choose(run.id);
      draw();
    });
    button.dataset["run"] = run.id;
    return createElement("li", {}, [button]);
  };

  let listed = "";
  function draw(): void {
    const running = recorder.running();
    toggle.textContent = running ? "Probe beenden" : "Probe starten";
    clock.hidden = !running;
    warning.hidden = recorder.isKept();
    drawClock();
    const runs = recorder.runs();
    const ids = runs.map(({ id }) => id).join();
    // Made anew only where it is another list: a button in it may have the focus.
    if (ids !== listed) list.replaceChildren(...runs.map(item));
    listed = ids;
    heading.hidden = runs.length === 0;
    if (!runs.some(({ id }) => id === chosen)) choose(undefined);
    for (const button of list.querySelectorAll("button"))
      button.setAttribute("aria-pressed", `${button.dataset["run"] === chosen}`);
  }
  function drawClock(): void {
    const running = recorder.running();
    if (running) clock.textContent = `Probe läuft: ${formatDuration(Math.max(0, now() - running.startedAt))}`;
  }

  draw();
  const interrupted = recorder.interrupted();
  if (interrupted)
    hint.textContent = `Die Probe vom ${formatDateTime(interrupted.startedAt)} wurde unterbrochen. Bis dahin ist sie aufbewahrt.`;
  setInterval(() => {
    if (!recorder.running()) return;
    drawClock();
    seconds += 1;
    if (seconds % BEAT !== 0) return;
    recorder.beat();
    warning.hidden = recorder.isKept();
  }, 1000);

  return {
    moved: (position) => {
      recorder.moved(position);
      warning.hidden = recorder.isKept();
    },
  };
}
