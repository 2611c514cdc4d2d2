import type {
  CheckWords,
  ConsoleWords,
  CutWords,
  NamedSlide,
  NotesRefusals,
  NotesWords,
  RehearsalWords,
  RoomWords,
  TimeWords,
} from "../types/console.ts";
import {
  formatCount,
  formatDateTime,
  formatDuration,
  formatList,
  formatMinutes,
  formatNumber,
} from "./format.ts";

const room: RoomWords = {
  title: "Pult",
  at: (number, title) => `Folie ${number}: ${title}`,
  now: "Bild im Saal",
  ahead: "Als Nächstes:",
  aheadPoint: (number) => `Punkt ${number}`,
  aheadSlide: "neue Folie",
  aheadLabel: "Nächster Schritt",
  end: "Ende des Vortrags",
  overlays: {
    origin: "„Woher?“",
    manuscript: "Notizen",
    overview: "Übersicht",
    table: "Tabelle",
    help: "Hilfe",
  },
  over: (overlays) => `Im Saal über der Folie: ${overlays}`,
  lettersOff: "Buchstaben aus",
  covers: { black: "Im Saal: schwarz", white: "Im Saal: weiß", join: "Im Saal: Code zum Mitlesen" },
  slideNumber: (number) => `Folie ${number}`,
  slideOf: (number, count) => `Folie ${number} / ${count}`,
  stepOf: (step, steps) => `Schritt ${step} / ${steps}`,
  inRoom: (number) => `Im Saal steht Folie ${number}`,
  otherBuild: "Das Vortragsfenster zeigt einen anderen Stand, bitte dort neu laden",
  askNotes: "Die Notizen sieht auch der Saal. Noch einmal N zeigt sie.",
  controls: "Vortrag",
  more: "Mehr",
  bring: "Diese Folie im Saal zeigen",
  slides: "Folien",
  search: "Nummer oder Wörter: aus Titel, Text, Abbildungen, Notizen",
  close: "Schließen",
  notFound: "Keine Folie gefunden.",
  appendix: "Ergänzung",
  from: (planned) => `ab ${formatDuration(planned)}`,
  status: {
    label: "Verbindung zum Vortragsfenster",
    none: "Kein Vortragsfenster",
    cannotConnect: "Dieser Browser verbindet Pult und Vortragsfenster nicht.",
    fromDisk:
      "Kein Vortragsfenster. Aus einer Datei verbindet nur Chrome oder Edge Pult und Vortragsfenster.",
    connected: "Vortragsfenster verbunden",
    several: (count, number) => `${count} Vortragsfenster offen, gesteuert wird Fenster ${number}`,
    strangers: (number, strangers) =>
      `Gesteuert wird Fenster ${number}. ${formatCount(strangers, "anderes Fenster ist", "andere Fenster sind")} nicht von hier.`,
    lost: "Das Vortragsfenster ist geschlossen oder antwortet nicht.",
    open: "Vortragsfenster öffnen",
    openOnSecond: "Vortrag auf dem zweiten Bildschirm zeigen",
    reopen: "An derselben Stelle wieder öffnen",
    choose: "Fenster wählen",
    name: (number) => `Fenster ${number}`,
    window: (number, slide) => `Fenster ${number}: ${slide}`,
    own: "von hier geöffnet",
    lead: "Steuern",
    here: "Hier blinkt es",
    hall: "Der Saal folgt diesem Pult",
    followers: (count) => `${formatNumber(count)} ${count === 1 ? "liest" : "lesen"} mit`,
    noLine: "Verbindung unterbrochen – neuer Versuch läuft",
    nothingLost: (number) =>
      `Nichts ist verloren: Im Saal steht weiter Folie ${number}. Sobald die Verbindung da ist, geht es weiter.`,
    left: {
      move: "1. Ziehen Sie das Vortragsfenster auf den zweiten Bildschirm. 2. Drücken Sie dort F für das Vollbild.",
      serve:
        "Der Server antwortet nicht. Was offen ist, läuft weiter: Laden Sie kein Fenster neu. Starten Sie den Server wieder, oder öffnen Sie die Datei vortrag.html.",
      unblock:
        "Der Browser hat das Fenster nicht geöffnet. Erlauben Sie Pop-ups für diese Seite und versuchen Sie es noch einmal.",
    },
  },
  handing: {
    away: "Übergeben: Ein anderes Pult steuert den Vortrag.",
    here: "Der Vortrag ist Ihnen übergeben.",
    nothing: "Der Vortrag ist übergeben, dieses Pult bewegt nichts.",
    explain: "Dieses Pult ruht dann, ein anderes steuert. Zurücknehmen geht jederzeit.",
    moved: { here: "Zuletzt bewegt von hier", other: "Zuletzt bewegt von einem anderen Gerät" },
  },
};

const time: TimeWords = {
  label: "Zeit",
  day: "Uhrzeit",
  talk: "Vortrag",
  remaining: "Verbleibend",
  warnings: { ten: "Letzte 10 Minuten", five: "Letzte 5 Minuten", over: "Über der Zeit" },
  onSlide: "Diese Folie",
  old: (since) => `Die Uhr ist von einem anderen Vortrag (${formatDateTime(since)}).`,
  keepOld: "Trotzdem weiter",
  greeting: (length) => `Mit ${formatDuration(length)} Begrüßung auf der Titelfolie.`,
  dropGreeting: "Nicht mitzählen",
  plan: "Plan",
  notBegun: "noch nicht begonnen",
  onTime: "im Plan",
  behind: (late) => `${formatDuration(late)} hinter dem Plan`,
  ahead: (early) => `${formatDuration(early)} vor dem Plan`,
  start: "Uhr starten",
  pause: "Uhr anhalten",
  goOn: "Uhr weiter",
  reset: "Uhr auf null",
  resetQuestion: "Wirklich auf null?",
  resetWhat: "Vortragsuhr",
  left: (minutes) => {
    if (minutes === 0) return "Die geplante Zeit ist um.";
    return minutes === 1 ? "Noch eine Minute." : `Noch ${minutes} Minuten.`;
  },
};

const refused: NotesRefusals = {
  tooLarge: "Die Datei ist größer als 1 MB und wurde nicht gelesen.",
  foreign:
    "Das ist keine Datei mit eigenen Notizen. Gelesen wird nur, was hier mit „Exportieren“ gespeichert wurde.",
  version: (version, known) =>
    `Die Datei hat das Dateiformat ${version}. Diese Seite liest nur Dateiformat ${known}.`,
  damaged: "In der Datei steht nicht zu jeder Folie ein Text.",
  tooLong: (id, length, limit) => `Die Notiz ${tooLong(id, length, limit)}`,
  mergedTooLong: (id, length, limit) => `Die zusammengeführte Notiz ${tooLong(id, length, limit)}`,
  tooMany: (count, limit) =>
    `Die Datei enthält ${formatNumber(count)} Notizen, möglich sind ${formatNumber(limit)}. Es wurde nichts übernommen.`,
  mergedTooMany: (count, limit) =>
    `Mit der Datei wären es ${formatNumber(count)} Notizen, möglich sind ${formatNumber(limit)}. Es wurde nichts übernommen.`,
  unexpected: "Die Datei ließ sich nicht lesen. An Ihren Notizen hat sich nichts geändert.",
};

const tooLong = (id: string, length: number, limit: number) =>
  `zu „${id}“ hat ${formatNumber(length)} Zeichen, möglich sind ${formatNumber(limit)}. Es wurde nichts übernommen.`;

const notes: NotesWords = {
  linesLeft: (lines) => `noch ${formatCount(lines, "Zeile", "Zeilen")} ↓`,
  smaller: "Kleiner",
  smallerLabel: "Notizen kleiner",
  larger: "Größer",
  largerLabel: "Notizen größer",
  own: "Eigene Notizen",
  ownOf: ({ number, id }) => `Eigene Notizen zu ${number === undefined ? `„${id}“` : `Folie ${number}`}`,
  clickerLeads: "Klicker führt: Punkt und B schreiben nicht",
  saved: "gespeichert",
  notSaved:
    "Nicht gespeichert: Dieser Browser behält hier nichts, oder sein Speicher ist voll. " +
    "Bitte exportieren Sie Ihre Notizen, bevor Sie dieses Fenster schließen.",
  changedElsewhere: "In einem anderen Fenster geändert.",
  load: "Laden",
  exportFile: "Exportieren",
  importFile: "Importieren",
  delete: "Löschen",
  deleteQuestion: "Wirklich löschen",
  deleted: "Notiz gelöscht",
  fileName: "eigene-notizen.json",
  nothingNew: "Die Datei enthält nichts Neues.",
  imported: (count) => `${formatCount(count, "Notiz", "Notizen")} aus der Datei übernommen`,
  fromFile: "— aus der Datei —",
  refused,
  orphans: {
    title: "Ohne Folie",
    explanation: "Diese Notizen gehören zu Folien, die es im Vortrag nicht mehr gibt.",
    formerly: (id) => `Früher bei „${id}“`,
    what: (id) => `Notiz zu „${id}“`,
  },
  unreadable: {
    explanation:
      "Auf diesem Gerät liegen eigene Notizen, die sich nicht lesen lassen. Sie sind unverändert gespeichert.",
    save: "Als Datei sichern",
    what: "unlesbare Notizen",
    fileName: "eigene-notizen-unlesbar.txt",
  },
};

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

const rehearsal: RehearsalWords = {
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

const checks: CheckWords = {
  title: "Vor dem Vortrag prüfen",
  fine: "In Ordnung:",
  todo: "Noch zu tun:",
  screens: {
    fine: "Der zweite Bildschirm zeigt ein eigenes Bild.",
    do: "Es gibt nur ein Bild. Stellen Sie den Bildschirm auf „Erweitern“ statt „Duplizieren“ (Windows + P; am Mac in den Systemeinstellungen).",
    ask: "Der Bildschirm ist erweitert, nicht dupliziert (Windows + P; am Mac in den Systemeinstellungen). Dieser Browser kann es nicht prüfen.",
  },
  room: {
    fine: "Das Vortragsfenster ist offen und verbunden.",
    do: "Öffnen Sie das Vortragsfenster, oben links.",
    ask: "Das Vortragsfenster ist offen.",
  },
  net: {
    fine: "Alle Seiten sind da.",
    do: "Der Server antwortet nicht. Laden Sie kein Fenster neu, oder nehmen Sie die Datei vortrag.html: Sie braucht kein Netz.",
    ask: "Der Server wird gefragt.",
  },
  clock: {
    fine: "Die Uhr steht auf null.",
    do: "Die Uhr steht nicht auf null.",
    ask: "Die Uhr steht auf null.",
  },
  resetClock: "Uhr auf null",
  sound: "Der Ton ist im Saal zu hören.",
  playTone: "Ton spielen",
  clicker: "Der Klicker ist erprobt.",
  clickerFine: "Der Klicker sendet alle Tasten.",
  tryClicker: "Klicker erproben",
  endTry: "Fertig",
  trying: "Drücken Sie jede Taste einmal. Der Vortrag bewegt sich dabei nicht.",
  clicks: { next: "Weiter", back: "Zurück", black: "Schwarz", start: "Start oder Ende" },
  seen: "✓ angekommen",
  notSeen: "– noch nicht",
};

/** What the speaker's console says, in German. */
export const words: ConsoleWords = { locale: "de", room, time, notes, rehearsal, checks };
