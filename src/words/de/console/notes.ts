import type { NotesRefusals, NotesWords } from "../../types/console/notes.ts";
import { formatCount, formatNumber } from "../format.ts";

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

export const notes: NotesWords = {
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
