import type { PollId } from "../model/poll.ts";

/** How long an answer may take, in milliseconds. */
const PATIENCE = 8000;

/** What stands for one person at one poll: made anew for each, so that nothing ties answers together. */
export function createBallot(): string {
  // Over plain http, browsers give no `randomUUID`.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Sends an answer. True once it is counted; sent again with the same ballot it counts once. */
export async function sendVote(
  base: string,
  vote: { poll: PollId; choices: readonly string[]; ballot: string },
): Promise<boolean> {
  try {
    const response = await fetch(`${base}vote`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(vote),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return response.ok;
  } catch {
    return false;
  }
}
