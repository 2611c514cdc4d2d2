import type { Command } from "../stage/commands.ts";
import type { Place } from "./news.ts";

/** What came of a command. */
export type Said =
  | "done"
  /** Made for a state that is past: somebody else was faster. */
  | "stale"
  /** This browser has no right to lead, or no more. */
  | "refused"
  /** It did not arrive, or nobody knows whether it did. */
  | "lost";

/** How long an answer may take, in milliseconds. */
const PATIENCE = 5000;

/**
 * Says a command to the room.
 * @param made the change it is made for, and by which device
 * @param hear is told what stands now
 */
export async function sayCommand(
  base: string,
  action: Command,
  made: Place & { by: string },
  hear: (data: unknown) => void,
): Promise<Said> {
  try {
    const response = await fetch(`${base}command`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ action, seq: made.seq, epoch: made.epoch, by: made.by }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.ok || response.status === 409) hear(await response.json());
    if (response.ok) return "done";
    if (response.status === 409) return "stale";
    return response.status < 500 ? "refused" : "lost";
  } catch {
    return "lost";
  }
}
