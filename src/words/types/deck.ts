import type { Order, Spread } from "../../model/view.ts";

/** What the deck says around its slides. */
export interface DeckWords {
  /** „Folie 15a von 26: Dank“, for those who hear it. */
  place: (number: string, total: number, title: string) => string;
  /** Heard when points go again, with their words. */
  gone: (points: string) => string;
  /** Heard when something covers the room's picture, and when nothing does any more. */
  covers: Readonly<Record<"none" | "black" | "white" | "join", string>>;
  /** Heard when what lies over the slides comes, and when it goes. */
  comes: { overview: string; notes: string };
  goes: { overview: string; notes: string };
  /** The navigation's name. */
  talk: string;
  /** The name of the group of buttons over a chart. */
  figure: string;
  /** What a button's tooltip says of its key. */
  key: (name: string) => string;
  /** Heard when tables stand for charts, and back. */
  asTable: string;
  asChart: string;
  /** Heard when rows stand in the order of the first level, and in the lecture's again. */
  orders: Readonly<Record<Order, string>>;
  /** Heard when levels lie around the middle one, and end to end again. */
  spreads: Readonly<Record<Spread, string>>;
  /** A chart could not be drawn; its table stands there. */
  failure: string;
  /** Where slides are too small to read: the way to the reading view, and the button that takes the offer away. */
  offer: { link: string; close: string };
  /** Links to what can be taken home follow. */
  takeAlong: string;
  /** The name of the panel with the speaker's notes. */
  notes: string;
  /** Asks for the key once more before the room sees the notes. */
  askNotes: string;
  /** Which window this is, as a console counts them. */
  here: (number: number) => string;
  /** The notes could not be fetched. */
  notesFailed: string;
  origin: {
    title: string;
    /** What the title says to those who hear it; has the title's words. */
    heard: string;
    close: string;
    /** Links to files follow. */
    download: string;
    values: string;
    picture: (format: string) => string;
    /** A file or picture with the figure it is of, for those who hear it. */
    of: (what: string, figure: string) => string;
    /** A picture could not be made. */
    failure: string;
    /** A sentence around the link to the data package. */
    package: { before: string; link: string; after: string };
  };
}
