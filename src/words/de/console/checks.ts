import type { CheckWords } from "../../types/console/checks.ts";

export const checks: CheckWords = {
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
