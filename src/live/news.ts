import * as v from "valibot";
import { count, type RoomState, roomState } from "../stage/state.ts";

/** Which change of a room it is. */
export interface Place {
  epoch: number;
  seq: number;
}

/** What the server says of the room. */
export interface News extends Place {
  state: RoomState;
  /** It was said to the speaker, who alone hears whether the manuscript is shown. */
  speaker: boolean;
}

const news = v.object({
  ...roomState.entries,
  manuscript: v.exactOptional(v.boolean()),
  epoch: count,
  seq: count,
});

/** What came over the line, or undefined for anything else. */
export function parseNews(data: unknown): News | undefined {
  const result = v.safeParse(news, data);
  if (!result.success) return undefined;
  const { epoch, seq, manuscript, ...state } = result.output;
  const speaker = manuscript !== undefined;
  return { epoch, seq, speaker, state: { ...state, manuscript: manuscript ?? false } };
}

/**
 * Whether news is news: it may come twice, or late. On a line that has just been opened, a server that has lost
 * its store may count anew; else nothing of an earlier epoch is to be believed.
 */
export function isNewer(one: Place, known: Place | undefined, fresh: boolean): boolean {
  if (!known) return true;
  if (one.epoch === known.epoch) return one.seq > known.seq;
  return fresh || one.epoch > known.epoch;
}
