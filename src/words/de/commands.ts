import type { CommandsWords } from "../types/commands.ts";

const CATEGORIES = "durch die Kategorien einer Abbildung gehen, zur Ergänzung und zurück";
const ENDS = "erste, letzte Folie";

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
    origin: {
      label: "Woher?",
      deck: "woher die Zahlen kommen, Daten herunterladen",
      console: "„Woher?“ im Saal",
    },
    all: { label: "Alle Punkte", deck: "alle Punkte der Folie zeigen", console: "alle Punkte der Folie" },
    first: { label: "Erste Folie", deck: ENDS },
    last: { label: "Letzte Folie", deck: ENDS },
    overview: { label: "Übersicht", deck: "Übersicht über alle Folien" },
    fullscreen: { label: "Vollbild", deck: "Vollbild" },
    black: { label: "Schwarz", deck: "Bild schwarz und zurück", console: "Bild im Saal schwarz und zurück" },
    white: { label: "Weiß", deck: "Bild weiß und zurück", console: "Bild im Saal weiß und zurück" },
    cover: { label: "Bild abdecken" },
    freeze: { label: "Einfrieren", console: "Bild im Saal einfrieren und wieder lösen" },
    pointer: { label: "Zeiger", console: "Zeiger an und aus" },
    point: { label: "Zeigen" },
    manuscript: { label: "Notizen", deck: "Notizen einblenden" },
    clear: { label: "Alles aufdecken" },
    console: { label: "Pult", deck: "Pult für Vortragende öffnen" },
    jump: { label: "Folien", console: "Folie suchen" },
    clock: { label: "Uhr", console: "Uhr starten und anhalten" },
    "notes-larger": { label: "Notizen größer", console: "Notizen größer" },
    "notes-smaller": { label: "Notizen kleiner", console: "Notizen kleiner" },
    reading: { label: "Leseansicht und Druck" },
    help: {
      label: "Hilfe",
      consoleLabel: "Tasten",
      deck: "diese Hilfe; Esc schließt sie wie alle Fenster",
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
  },
  help: {
    title: "Tasten",
    consoleTitle: "Tasten am Pult",
    letters: "Tasten mit einzelnen Buchstaben verwenden",
    close: "Schließen",
  },
};
