import type { CutWords, NamedSlide, RehearsalWords } from "../../types/console/rehearsal.ts";
import { formatCount, formatDateTime, formatDuration, formatList, formatMinutes } from "../format.ts";

const nameOf = ({ number, title }: NamedSlide) => `Folie ${number}, ${title}`;

const cuts: CutWords = {
  nothingMeasured: "In dieser Probe ist keine Zeit auf einer Folie gemessen.",
  asPlanned: (target) => `Die Probe dauerte so lange wie geplant, ${formatMinutes(target)}`,
  shorter: (total, by, target) =>
    `Die Probe dauerte ${formatMinutes(total)}, ${formatMinutes(by)} weniger als geplant (${formatMinutes(target)}). Zu kürzen ist nichts.`,
  longer: (total, by, target) =>
    `Die Probe dauerte ${formatMinutes(total)}, ${formatMinutes(by)} mehr als geplant (${formatMinutes(target)}).`,
  // „Min.“ ends its sentence: no second full stop.
  slide: (slide, actual, planned, saved) =>
    `${nameOf(slide)}: ${formatMinutes(actual)} statt ${formatMinutes(planned)} Im Plan gehalten, sparen Sie ${formatMinutes(saved)}`,
  appendix: (slide, actual) =>
    `${nameOf(slide)}: ${formatMinutes(actual)} außerhalb des Plans. Ohne sie sind ${formatMinutes(actual)} gewonnen.`,
  reached: "Damit ist die geplante Länge erreicht.",
  remaining: (minutes) =>
    `Es bleiben ${formatMinutes(minutes)} zu viel: Dafür muss der Plan selbst kürzer werden.`,
  missing: (count, spans, planned) =>
    `${formatCount(count, "Folie des Plans kam nicht vor", "Folien des Plans kamen nicht vor")} (${formatList(spans)}); geplant sind dafür ${formatMinutes(planned)}`,
  span: (from, to) => `${from} bis ${to}`,
};

export const rehearsal: RehearsalWords = {
  title: "Probe",
  start: "Probe starten",
  started: "Probe gestartet",
  end: "Probe beenden",
  ended: (minutes) => `Probe beendet nach ${formatMinutes(minutes)}`,
  running: (milliseconds) => `Probe läuft: ${formatDuration(milliseconds)}`,
  notKept:
    "Diese Probe wird nicht gespeichert: Der Browser behält hier nichts, oder sein Speicher ist voll. " +
    "Bitte sichern Sie sie nach dem Ende als CSV.",
  empty: "In dieser Probe wurde keine Folie gezeigt; sie ist nicht gespeichert.",
  interrupted: (startedAt) =>
    `Die Probe vom ${formatDateTime(startedAt)} wurde unterbrochen. Bis dahin ist sie gespeichert.`,
  last: "Letzte Proben",
  name: ({ startedAt, ended, planned }) =>
    `${formatDateTime(startedAt)} – ${formatMinutes(ended / 60_000)} von ${formatMinutes(planned / 60_000)}`,
  result: (name) => `Probe vom ${name}`,
  delete: "Löschen",
  deleteQuestion: "Wirklich löschen",
  deleted: "Probe gelöscht",
  whereToCut: "Wo kürzen?",
  gone: (minutes) => `Dazu kommen ${formatMinutes(minutes)} auf Folien, die es im Vortrag nicht mehr gibt.`,
  notDrawn: "Diese Abbildung lässt sich gerade nicht zeichnen. Die Tabelle zeigt dieselben Angaben.",
  table: {
    label: "Plan und Probe als Tabelle",
    caption: "Plan und Probe je Folie, Minuten und Sekunden",
    slide: "Folie",
    title: "Titel",
    plan: "Plan",
    actual: "Probe",
    deviation: "Abweichung",
    total: "Zusammen",
    none: "–",
  },
  csv: {
    button: "Als CSV",
    fileName: (day) => `probe-${day}.csv`,
    head: ["Folie", "Titel", "Schritt", "Sekunden", "Plan (Minuten)"],
  },
  plan: {
    button: "Neuen Plan als Text",
    label: "Neuer Plan, zum Einfügen in die Dateien von slides/",
    copy: "Kopieren",
    copied: "Kopiert",
    marked: "Der Text ist markiert: mit Strg + C oder ⌘ C kopieren.",
    heading: (startedAt) => `# Neuer Plan aus der Probe vom ${formatDateTime(startedAt)}.`,
    howTo:
      "# In jeder Datei die Zeile „minutes:“ durch die hier ersetzen; in slides/index.ts steht die Summe.",
    notShown: "# nicht gezeigt: Plan bleibt",
  },
  cuts,
};
