import type { RevealApi } from "reveal.js";
import { isCharacter, keyTarget, letterKeys } from "../ui/letter-keys.ts";
import { isChartKey } from "./charts.ts";
import type { Unmount } from "./deck.ts";
import { goBack, goDown, goNext } from "./place.ts";

/** What the deck's own keys do. */
export interface Actions {
  help: () => void;
  notes: () => void;
  /** Swaps the slide's charts and their tables. */
  table: () => void;
  /** Says where the slide's numbers come from. */
  origin: () => void;
  /** Covers the slide in white, and uncovers it. */
  whiteOut: () => void;
  /** Moves through the categories of the slide's chart; false where it has none. */
  step: (to: "next" | "previous") => boolean;
}

/** Elements that space and Enter press. */
const CONTROLS = "button, a[href], summary";
/** Keys that go on and back, by their key codes. */
const NEXT = { Leertaste: 32, "→": 39, "Bild ↓": 34 };
const BACK = { "←": 37, "Bild ↑": 33, P: 80 };

/**
 * Whether a key is none of reveal.js's business: a control has the focus and would use it, a dialog is
 * open, or single letters are switched off.
 */
export function isOurs(event: KeyboardEvent): boolean {
  // reveal.js calls with a bare `{ keyCode }` for remote keys.
  if (!(event instanceof KeyboardEvent)) return false;
  if (document.querySelector("dialog[open]")) return true;
  if (isCharacter(event)) return !letterKeys.on;
  if (event.key === "Escape") return false;
  const target = keyTarget(event);
  if (isChartKey(event)) return true;
  if (event.key.startsWith("Arrow") && target.closest(".manuscript")) return true;
  if (target.closest("select, input, textarea, [contenteditable]")) return true;
  return [" ", "Enter"].includes(event.key) && target.closest(CONTROLS) !== null;
}

/** reveal.js's own that no help names: V and / black out, H, J, K and L move. */
const NOT_OURS = { V: 86, "/": 191, H: 72, J: 74, K: 75, L: 76 };

/** Under white, as under black, nobody sees what a key would do. */
const isWhite = () => document.body.classList.contains("white-out");

type Binding = [ReturnType<typeof code>, () => unknown];

const bindAll = (keys: Readonly<Record<string, number>>, action: () => unknown): Binding[] =>
  Object.entries(keys).map(([key, keyCode]) => [code(key, keyCode), action]);

const code = (key: string, keyCode: number) => ({ keyCode, key, description: "" });

/** Binds the deck's keys. F, B, Home, End and the overview are reveal.js's own. */
export function bindKeys(deck: RevealApi, { help, notes, table, origin, whiteOut, step }: Actions): Unmount {
  const bindings: Binding[] = [
    [code("A", 65), () => showAll(deck)],
    [code("N", 78), notes],
    [code("T", 84), table],
    [code("Q", 81), origin],
    [code("W", 87), whiteOut],
    [code("S", 83), openSpeakersConsole],
    [code("F1", 112), help],
    [code("↓", 40), () => step("next") || goDown(deck, 1)],
    [code("↑", 38), () => step("previous") || goDown(deck, -1)],
    ...bindAll(NEXT, () => isWhite() || goNext(deck)),
    ...bindAll(BACK, () => isWhite() || goBack(deck)),
    ...bindAll(NOT_OURS, () => undefined),
  ];
  for (const [key, action] of bindings) deck.addKeyBinding(key, action);
  // „?“ is another key on every keyboard layout; its character is not.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "?" || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    help();
  };
  document.addEventListener("keydown", onKey, true);
  return () => {
    for (const [{ keyCode }] of bindings) deck.removeKeyBinding(keyCode);
    document.removeEventListener("keydown", onKey, true);
  };
}

/** The speaker's console, in a window of its own; the offline file has none. */
function openSpeakersConsole(): void {
  if (import.meta.env.MODE === "single") return;
  // Opening it anew would load it anew, and what the speaker has before them would be gone.
  if (pult && !pult.closed) pult.focus();
  else pult = window.open("speaker.html", "pult");
}
let pult: Window | null = null;

/** Shows every point of the slide at once. */
export function showAll(deck: RevealApi): void {
  while (deck.availableFragments().next) deck.nextFragment();
}
