import type { NotesRefusals, NotesWords } from "../../types/console/notes.ts";
import { formatCount, formatNumber } from "../format.ts";

const refused: NotesRefusals = {
  tooLarge: "The file is larger than 1 MB and was not read.",
  foreign: "This is not a file of your own notes. Only what was saved here with “Export” can be read.",
  version: (version, known) =>
    `The file is in file format ${version}. This page reads file format ${known} only.`,
  damaged: "The file does not have a text for every slide it names.",
  tooLong: (id, length, limit) => `The note ${tooLong(id, length, limit)}`,
  mergedTooLong: (id, length, limit) => `The combined note ${tooLong(id, length, limit)}`,
  tooMany: (count, limit) =>
    `The file holds ${formatNumber(count)} notes; the most that can be kept is ${formatNumber(limit)}. Nothing was imported.`,
  mergedTooMany: (count, limit) =>
    `With the file there would be ${formatNumber(count)} notes; the most that can be kept is ${formatNumber(limit)}. Nothing was imported.`,
  unexpected: "The file could not be read. Your notes have not been changed.",
};

const tooLong = (id: string, length: number, limit: number) =>
  `on “${id}” has ${formatNumber(length)} characters; the most it may have is ${formatNumber(limit)}. Nothing was imported.`;

export const notes: NotesWords = {
  linesLeft: (lines) => `${formatCount(lines, "more line", "more lines")} ↓`,
  smaller: "Smaller",
  smallerLabel: "Smaller notes",
  larger: "Larger",
  largerLabel: "Larger notes",
  own: "Own notes",
  ownOf: ({ number, id }) => `Own notes on ${number === undefined ? `“${id}”` : `slide ${number}`}`,
  clickerLeads: "Clicker leads: full stop and B do not write",
  saved: "saved",
  notSaved:
    "Not saved: this browser keeps nothing here, or its storage is full. " +
    "Please export your notes before you close this window.",
  changedElsewhere: "Changed in another window.",
  load: "Load",
  exportFile: "Export",
  importFile: "Import",
  delete: "Delete",
  deleteQuestion: "Really delete",
  deleted: "Note deleted",
  fileName: "own-notes.json",
  nothingNew: "The file contains nothing new.",
  imported: (count) => `${formatCount(count, "note", "notes")} taken from the file`,
  fromFile: "— from the file —",
  refused,
  orphans: {
    title: "Without a slide",
    explanation: "These notes belong to slides that are no longer part of the talk.",
    formerly: (id) => `Formerly at “${id}”`,
    what: (id) => `note on “${id}”`,
  },
  unreadable: {
    explanation: "This device holds notes of yours that cannot be read. They are kept unchanged.",
    save: "Save as a file",
    what: "unreadable notes",
    fileName: "own-notes-unreadable.txt",
  },
};
