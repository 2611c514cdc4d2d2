/** A command's name on a button. */
interface Named {
  label: string;
  /** Where the console calls it otherwise. */
  consoleLabel?: string;
}
/** What its keys do, as the help of a place says it. */
interface InDeck extends Named {
  deck: string;
}
interface InConsole extends Named {
  console: string;
}

/** The words of every row of `stage/commands.ts`; `stage/labels.ts` holds that none is missing. */
interface CommandWords {
  next: InDeck & InConsole;
  back: InDeck & InConsole;
  "row-next": InDeck & InConsole;
  "row-previous": InDeck & InConsole;
  row: Named;
  below: Named;
  above: Named;
  go: Named;
  table: InDeck & InConsole;
  order: InDeck & InConsole;
  spread: InDeck & InConsole;
  origin: InDeck & InConsole;
  "origin-on": InDeck & InConsole;
  all: InDeck & InConsole;
  first: InDeck & InConsole;
  last: InDeck & InConsole;
  overview: InDeck & InConsole;
  fullscreen: InDeck;
  present: InDeck & InConsole;
  black: InDeck & InConsole;
  white: InDeck & InConsole;
  join: InDeck & InConsole;
  cover: Named;
  freeze: InDeck & InConsole;
  dark: InDeck & InConsole;
  magnify: InDeck & InConsole;
  draw: InDeck & InConsole;
  erase: InDeck & InConsole;
  stroke: Named;
  rub: Named;
  "ink-clear": InDeck & InConsole;
  "ink-keep": InDeck & InConsole;
  pointer: InConsole;
  point: Named;
  "hand-over": Named;
  "take-back": Named;
  "poll-open": Named;
  "poll-close": Named;
  "poll-reveal": Named;
  manuscript: InDeck & InConsole;
  close: InDeck & InConsole;
  clear: InDeck & InConsole;
  console: InDeck;
  jump: InConsole;
  clock: InConsole;
  "notes-on": InConsole;
  "notes-larger": InConsole;
  "notes-smaller": InConsole;
  reading: Named;
  help: InDeck & InConsole;
}

export interface CommandsWords {
  commands: CommandWords;
  /** How keyboards of the language call keys that `KeyboardEvent.key` names otherwise. */
  keys: Readonly<Record<string, string>>;
  /** The dialog that lists keys. */
  help: {
    title: string;
    consoleTitle: string;
    /** Its switch for keys with single letters. */
    letters: string;
    close: string;
  };
}
