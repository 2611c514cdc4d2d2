import { openLine } from "../../live/line.ts";
import { isNewer, type News, parseNews } from "../../live/news.ts";
import { liveBase } from "../../live/place.ts";
import { sayCommand } from "../../live/say.ts";
import { openSpeaker } from "../../live/speak.ts";
import type { Tallies } from "../../live/tallies.ts";
import type { Command } from "../../stage/commands.ts";
import { createCell, type Watched } from "../../ui/cell.ts";
import { ownName } from "../../ui/own-name.ts";

/** The hall behind the live server, as the speaker's console knows it. */
export interface HallState {
  /** What all see; undefined until this browser is known to be the speaker's. */
  news: News | undefined;
  /** Whether there is a line to the server; undefined where there is no server. */
  on: boolean | undefined;
  /** How many follow. */
  followers: number | undefined;
  /** What came of polls so far. */
  tallies: Tallies;
}

export interface Hall extends Watched<HallState> {
  send: (command: Command) => void;
}

/** Connects with the live server, where this page comes from one. */
export function openHall(base = liveBase()): Hall {
  const state = createCell<HallState>({ news: undefined, on: undefined, followers: undefined, tallies: {} });
  const change = (changes: Partial<HallState>) => state.set({ ...state.get(), ...changes });
  if (base === undefined) return { ...state, send: () => undefined };
  const hear = (data: unknown) => {
    const news = parseNews(data);
    if (news?.speaker && isNewer(news, state.get().news, false)) change({ news });
  };
  openLine(base, {
    news: (news) => news.speaker && change({ news }),
    followers: (followers) => change({ followers }),
    tallies: (tallies) => change({ tallies }),
    line: (on) => change({ on }),
  });
  const send = openSpeaker(
    () => state.get().news,
    (command, made, heard) => sayCommand(base, command, { ...made, by: ownName() }, heard),
    hear,
    (said) => said === "lost" && change({ on: false }),
  );
  return { ...state, send };
}
