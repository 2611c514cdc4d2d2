import { serverWords as words } from "#words/server.ts";
import { isLoopbackName, urlOf } from "./address.ts";
import { type App, FIRST_ROOM } from "./app.ts";
import { drawTerminalCode } from "./code.ts";
import type { Settings } from "./settings.ts";

export interface Announcement {
  settings: Settings;
  /** The port it is. */
  port: number;
  /** Where people reach the first room. */
  url: string;
}

/** Tells whoever started the server where the talk is: the only lines on the standard output. */
export async function announce({ halls }: App, { settings, port, url }: Announcement): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  if (settings.port !== 0 && port !== settings.port) say(words.portTaken(settings.port, port));
  for (const { name, base, token, hall } of halls) {
    const link = new URL(base.slice(1), url).href;
    hall.audience = isLoopbackName(new URL(link).hostname) ? "" : link;
    if (settings.hall && name === FIRST_ROOM) say(await drawTerminalCode(link));
    const room = name === FIRST_ROOM ? undefined : name;
    say(words.audience(link, room));
    say(words.talk(link, token, room));
    if (settings.hall && name === FIRST_ROOM) say(words.here(urlOf("localhost", port), token));
  }
}
