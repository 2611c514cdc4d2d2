/** The lecture's notes and the speaker's own. */
export interface NotesWords {
  /** How much of long notes is still to be read, on the button that scrolls them. */
  linesLeft: (lines: number) => string;
  smaller: string;
  smallerLabel: string;
  larger: string;
  largerLabel: string;
  own: string;
  ownOf: (slide: { number?: string; id: string }) => string;
  /** A switch: a clicker's keys lead although the cursor is in the text. */
  clickerLeads: string;
  saved: string;
  notSaved: string;
  changedElsewhere: string;
  load: string;
  exportFile: string;
  importFile: string;
  delete: string;
  deleteQuestion: string;
  deleted: string;
  fileName: string;
  nothingNew: string;
  imported: (count: number) => string;
  /** Stands between a note and another one for the same slide that came with a file. */
  fromFile: string;
  refused: NotesRefusals;
  orphans: {
    title: string;
    explanation: string;
    formerly: (id: string) => string;
    what: (id: string) => string;
  };
  unreadable: { explanation: string; save: string; what: string; fileName: string };
}

/** Why a file is not imported. */
export interface NotesRefusals {
  tooLarge: string;
  foreign: string;
  version: (version: string, known: number) => string;
  damaged: string;
  tooLong: (id: string, length: number, limit: number) => string;
  mergedTooLong: (id: string, length: number, limit: number) => string;
  tooMany: (count: number, limit: number) => string;
  mergedTooMany: (count: number, limit: number) => string;
  /** Anything else: the reason stands in the browser's log. */
  unexpected: string;
}
