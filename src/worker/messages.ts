/** What a page says to its worker. */
export type Message =
  /** It stands, and what depends on who asks may be fetched. */
  | { kind: "visit" }
  /** Its reader wants the new build, if no other window shows the old one. */
  | { kind: "renew" };

const KINDS: readonly string[] = ["visit", "renew"] satisfies readonly Message["kind"][];

/** Undefined for what is none of ours. */
export function parseMessage(data: unknown): Message | undefined {
  if (typeof data !== "object" || data === null || !("kind" in data)) return undefined;
  return KINDS.some((kind) => kind === data.kind) ? (data as Message) : undefined;
}
