import { readStore, writeStore } from "./store.ts";

const NAME = "console-name";

/** This device's name among those that move a talk: the same after a reload, and of nobody. */
export function ownName(): string {
  const known = readStore(NAME, (value) =>
    typeof value === "string" && /^[\da-f]{16}$/.test(value) ? value : undefined,
  );
  if (known !== undefined) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const name = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  writeStore(NAME, name);
  return name;
}
