import type { CommandsWords } from "../types/commands.ts";

const CATEGORIES = "durch die Kategorien einer Abbildung gehen, zur Ergänzung und zurück";
const ENDS = "erste, letzte Folie";

const DRAWS = "auf der Folie zeichnen, radieren";
const KEEPS = "Zeichnung löschen; sie behalten, wenn es weitergeht";

export const words: CommandsWords = {
  commands: {
    next: { label: "Weiter", deck: "weiter", console: "weiter" },
    back: { label: "Zurück", deck: "zurück", console: "zurück" },
    "row-next": {
      label: "Kategorie ↓",
      deck: CATEGORIES,
      console: "nächste Kategorie der Abbildung, Ergänzung",
    },
    "row-previous": {
      label: "Kategorie ↑",
      deck: CATEGORIES,
      console: "vorige Kategorie, zurück zum Vortrag",
    },
    row: { label: "Zur Kategorie" },
    below: { label: "Ergänzung zum Vortrag" },
    above: { label: "Zurück zum Vortrag" },
    go: { label: "Zur Folie" },
    table: {
      label: "Als Tabelle",
      deck: "Abbildung als Tabelle und zurück",
      console: "Abbildung als Tabelle im Saal",
    },
    order: {
      label: "Nach erster Stufe",
      deck: "Zeilen nach der ersten Stufe ordnen und zurück",
      console: "Zeilen der Abbildung nach der ersten Stufe ordnen",
    },
    spread: {
      label: "Um die Mitte",
      deck: "Stufen um die mittlere legen und zurück",
      console: "Stufen der Abbildung um die mittlere legen",
    },
    origin: {
      label: "Woher?",
      deck: "woher die Zahlen kommen, Daten herunterladen",
      console: "„Woher?“ im Saal",
    },
    "origin-on": {
      label: "„Woher?“ weiterlesen",
      deck: "in einem langen „Woher?“ weiterlesen",
      console: "„Woher?“ im Saal weiterlesen",
    },
    all: { label: "Alle Punkte", deck: "alle Punkte der Folie zeigen", console: "alle Punkte der Folie" },
    first: { label: "Erste Folie", deck: ENDS, console: ENDS },
    last: { label: "Letzte Folie", deck: ENDS, console: ENDS },
    overview: {
      label: "Übersicht",
      deck: "Übersicht über alle Folien",
      console: "Übersicht über alle Folien im Saal",
    },
    fullscreen: { label: "Vollbild", deck: "Vollbild" },
    present: {
      label: "Vortrag zeigen",
      deck: "Bildschirm füllen; die Seite wird nicht neu geladen",
      console: "Vortragsfenster öffnen, wenn keines offen ist",
    },
    black: { label: "Schwarz", deck: "Bild schwarz und zurück", console: "Bild im Saal schwarz und zurück" },
    white: { label: "Weiß", deck: "Bild weiß und zurück", console: "Bild im Saal weiß und zurück" },
    join: {
      label: "Code zum Mitlesen",
      deck: "Code und Adresse zum Mitlesen groß zeigen",
      console: "Code und Adresse zum Mitlesen groß zeigen",
    },
    cover: { label: "Bild abdecken" },
    freeze: {
      label: "Einfrieren",
      deck: "Bild einfrieren und wieder lösen",
      console: "Bild im Saal einfrieren und wieder lösen",
    },
    dark: {
      label: "Dunkel",
      deck: "heller Grund, dunkler Grund",
      console: "im Saal heller Grund, dunkler Grund",
    },
    magnify: {
      label: "Lupe",
      deck: "Folie um die Maus herum vergrößern und zurück",
      console: "Folie im Saal vergrößern und zurück",
    },
    draw: { label: "Zeichnen", deck: DRAWS, console: DRAWS },
    erase: { label: "Radieren", deck: DRAWS, console: DRAWS },
    stroke: { label: "Strich" },
    rub: { label: "Strich wegnehmen" },
    "ink-clear": { label: "Zeichnung löschen", deck: KEEPS, console: KEEPS },
    "ink-keep": { label: "Zeichnungen behalten", deck: KEEPS, console: KEEPS },
    pointer: { label: "Zeiger", console: "Zeiger an und aus" },
    point: { label: "Zeigen" },
    "hand-over": { label: "Übergeben" },
    "take-back": { label: "Zurücknehmen" },
    "poll-open": { label: "Umfrage öffnen" },
    "poll-close": { label: "Umfrage schließen" },
    "poll-reveal": { label: "Ergebnis zeigen" },
    manuscript: {
      label: "Notizen",
      deck: "Notizen einblenden (zweimal drücken)",
      console: "Notizen im Saal einblenden (zweimal drücken)",
    },
    close: {
      label: "Schließen",
      deck: "schließt eins nach dem anderen, was über der Folie liegt",
      console: "schließt eins nach dem anderen, was hier und im Saal offen ist",
    },
    clear: {
      label: "Folie frei",
      deck: "alles wegnehmen, was über der Folie liegt",
      console: "alles wegnehmen, was im Saal über der Folie liegt",
    },
    console: { label: "Pult", deck: "Pult für Vortragende öffnen" },
    jump: { label: "Folien", console: "Folie suchen" },
    clock: { label: "Uhr", console: "Uhr starten und anhalten" },
    "notes-on": { label: "Notizen weiterlesen", console: "in langen Notizen weiterlesen" },
    "notes-larger": { label: "Notizen größer", console: "Notizen größer" },
    "notes-smaller": { label: "Notizen kleiner", console: "Notizen kleiner" },
    reading: { label: "Leseansicht und Druck" },
    help: {
      label: "Hilfe",
      consoleLabel: "Tasten",
      deck: "diese Hilfe",
      console: "diese Hilfe",
    },
  },
  keys: {
    ArrowRight: "→",
    ArrowLeft: "←",
    ArrowDown: "↓",
    ArrowUp: "↑",
    " ": "Leertaste",
    PageDown: "Bild ↓",
    PageUp: "Bild ↑",
    Home: "Pos 1",
    End: "Ende",
    Escape: "Esc",
    Delete: "Entf",
  },
  help: {
    title: "Tasten",
    consoleTitle: "Tasten am Pult",
    letters: "Kürzel aus einem Buchstaben verwenden",
    close: "Schließen",
  },
};
