import { address } from "#words/address.ts";
import { formatHash } from "../../stage/link.ts";
import type { Position } from "../../stage/talk.ts";

/** The part of the Window Management API that is used here; browsers that have it know all screens. */
interface ScreenDetailed {
  availLeft: number;
  availTop: number;
  availWidth: number;
  availHeight: number;
}
interface ScreenDetails {
  screens: readonly ScreenDetailed[];
  currentScreen: ScreenDetailed;
}
type ScreenAware = typeof globalThis & { getScreenDetails?: () => Promise<ScreenDetails> };

/** One name for the window, so that opening it twice does not make a second one. */
const NAME = "vortrag";

/** The deck is the folder's own page; in the offline file it is another view of this one. */
const FOLDER = import.meta.env.MODE === "single" ? "" : "./";

/** The deck's address at a step; `?folien`, because a small window must show slides, too. */
export const deckAddress = (position: Position) => `${FOLDER}?${address.slides}${formatHash(position)}`;

/** The window is to be moved to the other screen, the browser to be asked to let it open, or the server started. */
export type LeftToDo = "move" | "unblock" | "serve";

/** How long a server may take to answer, in milliseconds. */
const PATIENCE = 3000;

/** Whether a window that is opened now would show more than the browser's own page for errors. */
export async function isServed(): Promise<boolean> {
  if (location.protocol === "file:") return true;
  try {
    const options = { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(PATIENCE) } as const;
    await fetch(location.href, options);
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser can tell a second screen from this one. */
export const knowsScreens = () => typeof (globalThis as ScreenAware).getScreenDetails === "function";

/**
 * Opens the deck: full screen on another screen where the browser knows one and lets us, else in a window
 * of its own that the speaker moves there.
 * @returns what is left to do; undefined if nothing is
 */
export async function openDeckWindow(position: Position): Promise<LeftToDo | undefined> {
  if (!(await isServed())) return "serve";
  const address = deckAddress(position);
  const other = await findOtherScreen();
  if (other) {
    const { availLeft: left, availTop: top, availWidth: width, availHeight: height } = other;
    const features = `popup,left=${left},top=${top},width=${width},height=${height},fullscreen`;
    return open(address, features) ? undefined : "unblock";
  }
  return open(address, "popup,width=1280,height=720") ? "move" : "unblock";
}

let opened: Window | null = null;

function open(address: string, features: string): boolean {
  opened = window.open(address, NAME, features);
  return opened !== null;
}

/**
 * The decks that this console has opened, or was opened by, by the names that stand in their pages: what another
 * page of this host says of itself is not asked. They are remembered through a reload of this window.
 */
export function knownDecks(): string[] {
  const read = (one: Window | null): string | undefined => {
    try {
      return one?.document.documentElement.dataset["window"];
    } catch {
      // A page of somebody else, or a file.
      return undefined;
    }
  };
  const kept = sessionStore("get");
  const found = [window.opener as Window | null, opened].flatMap((one) => read(one) ?? []);
  const last = found.at(-1);
  if (last !== undefined && last !== kept) sessionStore("set", last);
  return kept === undefined ? found : [kept, ...found];
}

const KNOWN = "lecture:known-window";

function sessionStore(what: "get" | "set", name = ""): string | undefined {
  try {
    if (what === "set") sessionStorage.setItem(KNOWN, name);
    return sessionStorage.getItem(KNOWN) ?? undefined;
  } catch {
    return undefined;
  }
}

async function findOtherScreen(): Promise<ScreenDetailed | undefined> {
  try {
    const details = await (globalThis as ScreenAware).getScreenDetails?.();
    return details?.screens.find((screen) => screen !== details.currentScreen);
  } catch {
    // Not allowed: then it goes by hand.
    return undefined;
  }
}

/** Keeps this screen on while the page can be seen. */
export function keepAwake(): void {
  const request = () => {
    if (document.visibilityState !== "visible") return;
    navigator.wakeLock?.request("screen").catch(() => {
      // A tired battery may refuse; nothing depends on it.
    });
  };
  document.addEventListener("visibilitychange", request);
  request();
}
