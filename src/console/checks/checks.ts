/** What the checklist knows of the evening's computer; undefined is what nobody can tell. */
export interface Evening {
  /** Whether there is a second screen beside this one, and not the same picture on both. */
  extended: boolean | undefined;
  /** Whether a window with the talk is led. */
  room: boolean;
  /** Whether the page's server answered; undefined while it is asked, or where there is none. */
  served: boolean | undefined;
  /** The page is a file, and needs no network. */
  fromDisk: boolean;
  /** What the talk's clock says: nothing, this talk's time, or another's. */
  clock: "zero" | "running" | "old";
}

/** How a check came out; `ask` is for the speaker's own eyes and ears. */
export type Verdict = "fine" | "do" | "ask";
export type CheckId = "screens" | "room" | "net" | "clock";

/** What can be tested without anybody's help. */
export function judge(evening: Evening): Record<CheckId, Verdict> {
  const { extended, room, served, fromDisk, clock } = evening;
  return {
    screens: extended === undefined ? "ask" : extended ? "fine" : "do",
    room: room ? "fine" : "do",
    net: fromDisk || served === true ? "fine" : served === undefined ? "ask" : "do",
    clock: clock === "zero" ? "fine" : "do",
  };
}

/** What a clicker has to send, and the keys by which one does; some send only some of the last. */
export const CLICKS = {
  next: ["PageDown", "ArrowRight"],
  back: ["PageUp", "ArrowLeft"],
  black: [".", "b", "B"],
  start: ["F5", "Escape"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Click = keyof typeof CLICKS;
export const CLICK_IDS = Object.keys(CLICKS) as Click[];

/** What a key of a clicker means; undefined for any other key. */
export const clickOf = (key: string): Click | undefined =>
  CLICK_IDS.find((id) => (CLICKS[id] as readonly string[]).includes(key));
