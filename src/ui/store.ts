import type { Kept } from "../words/types/site.ts";

/**
 * What this device keeps of the console: a typed wrapper over localStorage. Pages of one folder share it,
 * another lecture on the same host has a store of its own.
 */

/** Every key, and by which sentence the privacy statement tells of it. */
export const KEPT = {
  position: "console",
  clock: "console",
  "own-notes": "console",
  "notes-size": "console",
  rehearsals: "console",
  "rehearsal-running": "console",
  "console-name": "console",
  "reading-type": "reading",
  "letters-off": "letters",
} as const satisfies Readonly<Record<string, Kept>>;

/** Keys of what a device keeps; each answer to a poll has one of its own. */
export type StoreKey = keyof typeof KEPT | `vote:${string}`;

/** Where a value lies in the browser's store. */
export const storeKey = (key: StoreKey) => `lecture:${new URL("./", location.href).pathname}:${key}`;

/** Values that could neither be read nor set aside: nothing may be written over them. */
const stuck = new Set<string>();

/**
 * Reads a value. One that cannot be parsed is set aside under `<key>:unreadable` and counts as missing.
 * @param parse returns the value as its type, or undefined where it is none
 */
export function readStore<T>(key: StoreKey, parse: (value: unknown) => T | undefined): T | undefined {
  const name = storeKey(key);
  const text = getItem(name);
  const value = text === undefined ? undefined : parse(parseJson(text));
  if (text === undefined || value !== undefined || setAside(name, text)) stuck.delete(name);
  else stuck.add(name);
  return value;
}

/** Keeps a value; false where the browser keeps nothing or has no room left. The page must then say so. */
export function writeStore(key: StoreKey, value: unknown): boolean {
  const name = storeKey(key);
  return !stuck.has(name) && setItem(name, JSON.stringify(value));
}

/** Forgets a value, unless it is one that nobody could read. */
export function removeStore(key: StoreKey): void {
  const name = storeKey(key);
  if (!stuck.has(name)) removeItem(name);
}

/** Values of a key that could not be read, as they stood there. */
export function readUnreadable(key: StoreKey): string[] {
  const name = storeKey(key);
  const texts: string[] = [];
  for (;;) {
    const text = getItem(asideName(name, texts.length));
    if (text === undefined) break;
    texts.push(text);
  }
  const left = stuck.has(name) ? getItem(name) : undefined;
  return left === undefined ? texts : [...texts, left];
}

/** Forgets what was set aside for a key. */
export function removeUnreadable(key: StoreKey): void {
  const name = storeKey(key);
  for (let index = readUnreadable(key).length - 1; index >= 0; index--) removeItem(asideName(name, index));
  if (stuck.delete(name)) removeItem(name);
}

/** Calls back when another window of this browser has changed the value. */
export function onStoreChange(key: StoreKey, changed: () => void): void {
  addEventListener("storage", (event) => {
    // Without a key the whole store was emptied.
    if (event.key === null || event.key === storeKey(key)) changed();
  });
}

const asideName = (name: string, index: number) => `${name}:unreadable${index === 0 ? "" : `-${index + 1}`}`;

/** Moves a value to the first free name beside it; false where there is no room for it. */
function setAside(name: string, text: string): boolean {
  let index = 0;
  for (;;) {
    const there = getItem(asideName(name, index));
    if (there === text) break;
    if (there === undefined) {
      if (!setItem(asideName(name, index), text)) return false;
      break;
    }
    index += 1;
  }
  removeItem(name);
  return true;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/* A browser that forbids its store throws at the mere mention of it. */

function getItem(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

function setItem(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

function removeItem(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Where nothing is kept, nothing has to be forgotten.
  }
}
