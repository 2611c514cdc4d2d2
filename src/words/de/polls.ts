import type { PollWords } from "../types/polls.ts";

export const words: PollWords = {
  name: "Umfrage im Saal",
  most: (most) => (most > 1 ? `Bis zu ${most} Antworten` : undefined),
  notYet: "Noch nicht geöffnet",
  closed: "Geschlossen",
  send: "Antwort abgeben",
  sendAgain: "Antwort ändern",
  sending: "Antwort wird gesendet …",
  counted: "Ihre Antwort ist gezählt. Noch können Sie sie ändern.",
  failed: "Die Antwort ist nicht angekommen. Bitte noch einmal abgeben; doppelt gezählt wird sie nicht.",
  voters: (voters) => (voters === 1 ? "1 Person hat geantwortet" : `${voters} haben geantwortet`),
  votes: (votes, voters) => `${votes} von ${voters}`,
  secret: "Noch sieht das nur, wer vorträgt.",
  again: "Neu fragen",
  againQuestion: "Wirklich neu fragen?",
  againWhat: "Die Zählung beginnt bei null.",
  csv: "Ergebnis als CSV",
};
