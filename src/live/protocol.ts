/**
 * What the deck's window and the speaker's console say to each other, over a BroadcastChannel of one
 * browser. The deck alone decides what the room sees; consoles ask. So a second console, opened by
 * mistake, works and fights nobody.
 */

/** What covers the room's picture. */
export type Cover = "none" | "black" | "white";

/** What the room sees, as the deck tells it after every change and whenever it is asked. */
export interface DeckState {
  kind: "state";
  /** Which deck window speaks: a tab of its own keeps its own. */
  deck: string;
  slide: string;
  /** Points shown beyond those that stand at once: 0 where the slide is fresh. */
  step: number;
  steps: number;
  cover: Cover;
  /** Charts are shown as tables. */
  table: boolean;
  /** „Woher?“ is open. */
  origin: boolean;
  /** Row of the slide's first chart that the speaker is at. */
  row?: number;
}

/** A deck's window is being closed or reloaded. */
export interface DeckGone {
  kind: "gone";
  deck: string;
}

/** A console asks who is there. */
export interface Hello {
  kind: "hello";
}

/** What a console may ask of a deck. */
export type Action =
  | { do: "next" | "back" | "all" | "table" | "origin" | "row-next" | "row-previous" }
  | { do: "go"; slide: string; step: number }
  | { do: "cover"; cover: Cover }
  /** A spot on the slide, in parts of its width and height; without a place it goes out. */
  | { do: "point"; at?: { x: number; y: number } };

export interface Command {
  kind: "command";
  deck: string;
  action: Action;
}

export type Message = DeckState | DeckGone | Hello | Command;

const SIMPLE = ["next", "back", "all", "table", "origin", "row-next", "row-previous"];
const COVERS: readonly unknown[] = ["none", "black", "white"];
const SLUG = /^[a-z0-9-]{1,80}$/;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isSlug = (value: unknown): value is string => typeof value === "string" && SLUG.test(value);
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isPart = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= 1;

/** A message as it came over the channel, or undefined for anything else: old tabs may say old things. */
export function parseMessage(data: unknown): Message | undefined {
  if (!isFields(data)) return undefined;
  switch (data["kind"]) {
    case "hello":
      return { kind: "hello" };
    case "gone":
      return isSlug(data["deck"]) ? { kind: "gone", deck: data["deck"] } : undefined;
    case "state":
      return parseState(data);
    case "command": {
      const action = parseAction(data["action"]);
      return action && isSlug(data["deck"]) ? { kind: "command", deck: data["deck"], action } : undefined;
    }
    default:
      return undefined;
  }
}

function parseState(data: Fields): DeckState | undefined {
  const { deck, slide, step, steps, cover, table, origin, row } = data;
  if (!isSlug(deck) || !isSlug(slide) || !isCount(step) || !isCount(steps)) return undefined;
  if (!COVERS.includes(cover) || typeof table !== "boolean" || typeof origin !== "boolean") return undefined;
  if (row !== undefined && !isCount(row)) return undefined;
  return {
    kind: "state",
    deck,
    slide,
    step,
    steps,
    cover: cover as Cover,
    table,
    origin,
    ...(row !== undefined && { row }),
  };
}

function parseAction(data: unknown): Action | undefined {
  if (!isFields(data)) return undefined;
  const { do: name, slide, step, cover, at } = data;
  if (SIMPLE.includes(name as string)) return { do: name as "next" };
  if (name === "go") return isSlug(slide) && isCount(step) ? { do: "go", slide, step } : undefined;
  if (name === "cover") return COVERS.includes(cover) ? { do: "cover", cover: cover as Cover } : undefined;
  if (name !== "point") return undefined;
  if (at === undefined) return { do: "point" };
  return isFields(at) && isPart(at["x"]) && isPart(at["y"])
    ? { do: "point", at: { x: at["x"], y: at["y"] } }
    : undefined;
}
