import type { CutWords, NamedSlide, RehearsalWords } from "../../types/console/rehearsal.ts";
import { formatCount, formatDateTime, formatDuration, formatList, formatMinutes } from "../format.ts";

const nameOf = ({ number, title }: NamedSlide) => `Slide ${number}, ${title}`;

const cuts: CutWords = {
  nothingMeasured: "No time on any slide was measured in this rehearsal.",
  asPlanned: (target) => `The rehearsal took as long as planned: ${formatMinutes(target)}`,
  shorter: (total, by, target) =>
    `The rehearsal took ${formatMinutes(total)}: ${formatMinutes(by)} less than planned (${formatMinutes(target)}). Nothing needs to be cut.`,
  longer: (total, by, target) =>
    `The rehearsal took ${formatMinutes(total)}: ${formatMinutes(by)} more than planned (${formatMinutes(target)}).`,
  slide: (slide, actual, planned, saved) =>
    `${nameOf(slide)}: ${formatMinutes(actual)} instead of ${formatMinutes(planned)}; keeping to the plan saves ${formatMinutes(saved)}`,
  appendix: (slide, actual) =>
    `${nameOf(slide)}: ${formatMinutes(actual)} outside the plan; leaving it out saves ${formatMinutes(actual)}`,
  reached: "That brings the talk to its planned length.",
  remaining: (minutes) =>
    `Still too long by ${formatMinutes(minutes)}: the plan itself has to become shorter.`,
  missing: (count, spans, planned) =>
    `${formatCount(count, "slide of the plan was not shown", "slides of the plan were not shown")} (${formatList(spans)}), planned at ${formatMinutes(planned)}`,
  span: (from, to) => `${from} to ${to}`,
};

export const rehearsal: RehearsalWords = {
  title: "Rehearsal",
  start: "Start rehearsal",
  started: "Rehearsal started",
  end: "End rehearsal",
  ended: (minutes) => `Rehearsal ended after ${formatMinutes(minutes)}`,
  running: (milliseconds) => `Rehearsing: ${formatDuration(milliseconds)}`,
  notKept:
    "This rehearsal is not being saved: the browser keeps nothing here, or its storage is full. " +
    "Please save it as CSV when it has ended.",
  empty: "No slide was shown in this rehearsal, so it was not saved.",
  interrupted: (startedAt) =>
    `The rehearsal of ${formatDateTime(startedAt)} was interrupted. It has been kept up to that point.`,
  last: "Recent rehearsals",
  name: ({ startedAt, ended, planned }) =>
    `${formatDateTime(startedAt)} – ${formatMinutes(ended / 60_000)} of ${formatMinutes(planned / 60_000)}`,
  result: (name) => `Rehearsal of ${name}`,
  delete: "Delete",
  deleteQuestion: "Really delete",
  deleted: "Rehearsal deleted",
  whereToCut: "Where to cut?",
  gone: (minutes) => `Another ${formatMinutes(minutes)} went to slides that are no longer part of the talk.`,
  notDrawn: "This chart cannot be drawn at the moment. The table shows the same values.",
  table: {
    label: "Plan and rehearsal as a table",
    caption: "Plan and rehearsal for each slide, minutes and seconds",
    slide: "Slide",
    title: "Title",
    plan: "Plan",
    actual: "Rehearsal",
    deviation: "Deviation",
    total: "Total",
    none: "–",
  },
  csv: {
    button: "As CSV",
    fileName: (day) => `rehearsal-${day}.csv`,
    head: ["Slide", "Title", "Step", "Seconds", "Plan (minutes)"],
  },
  plan: {
    button: "New plan as text",
    label: "New plan, to be pasted into the files of slides/",
    copy: "Copy",
    copied: "Copied",
    marked: "The text is selected: copy it with Ctrl + C or ⌘ C.",
    heading: (startedAt) => `# New plan from the rehearsal of ${formatDateTime(startedAt)}.`,
    howTo:
      "# In each file, replace the line “minutes:” with the one here; the total goes into slides/index.ts.",
    notShown: "# not shown: plan stays",
  },
  cuts,
};
