import { isNewer, type News, parseNews } from "./news.ts";
import { ownWorker } from "./own-worker.ts";
import sharedStream from "./shared-stream.ts?sharedworker&url";
import { type LineMessage, openStream, type Stream } from "./stream.ts";
import { parseTallies, type Tallies } from "./tallies.ts";

/** What a window makes of its line. */
export interface Listener {
  /** The room has changed, or the line is new. */
  news: (news: News) => void;
  /** How many follow: for the speaker. */
  followers?: (count: number) => void;
  /** What came of polls: while they run for the speaker, once they are revealed for all. */
  tallies?: (tallies: Tallies) => void;
  /** The line is there, or lost. */
  line?: (on: boolean) => void;
}

/** How long a shared stream may be silent before this window opens its own, in milliseconds. */
const SILENT = 4000;

/** Opens this window's line to the live server, shared with the browser's other windows where that goes. */
export function openLine(base: string, listener: Listener): Stream {
  let known: News | undefined;
  let fresh = true;
  const hear = (message: LineMessage) => {
    if (message.kind === "line") {
      fresh = true;
      listener.line?.(message.on);
    } else if (message.kind === "followers") {
      if (typeof message.data === "number") listener.followers?.(message.data);
    } else if (message.kind === "tallies") {
      const tallies = parseTallies(message.data);
      if (tallies) listener.tallies?.(tallies);
    } else {
      const news = parseNews(message.data);
      // Having become the speaker is news, too.
      if (!news || !(isNewer(news, known, fresh) || news.speaker !== known?.speaker)) return;
      known = news;
      fresh = false;
      listener.news(news);
    }
  };
  const stream = openShared(base, hear) ?? openStream(base, hear);
  const onVisible = () => document.visibilityState === "visible" && stream.wake();
  const onPage = ({ persisted }: PageTransitionEvent) => persisted && stream.wake();
  document.addEventListener("visibilitychange", onVisible);
  addEventListener("pageshow", onPage);
  addEventListener("online", stream.wake);
  addEventListener("pagehide", (event) => event.persisted || stream.close(), { once: true });
  return {
    ...stream,
    close: () => {
      document.removeEventListener("visibilitychange", onVisible);
      removeEventListener("pageshow", onPage);
      removeEventListener("online", stream.wake);
      stream.close();
    },
  };
}

/** A line over the browser's shared stream; undefined where there are no shared workers. */
function openShared(base: string, hear: (message: LineMessage) => void): Stream | undefined {
  if (typeof SharedWorker === "undefined") return undefined;
  let own: Stream | undefined;
  let timer: ReturnType<typeof setTimeout>;
  try {
    // Its name is all that it is told; another room on this host has another one.
    const worker = new SharedWorker(ownWorker(sharedStream), {
      type: "module",
      name: base,
    });
    const say = (what: "wake" | "renew" | "close") => (own ? own[what]() : worker.port.postMessage(what));
    // One that was refused, or is broken, must not leave this window without a line.
    const giveUp = () => {
      clearTimeout(timer);
      own ??= openStream(base, hear);
      worker.port.onmessage = null;
    };
    timer = setTimeout(giveUp, SILENT);
    worker.onerror = giveUp;
    worker.port.onmessage = ({ data }: MessageEvent<LineMessage>) => {
      clearTimeout(timer);
      hear(data);
    };
    return {
      wake: () => say("wake"),
      renew: () => say("renew"),
      close: () => {
        clearTimeout(timer);
        say("close");
      },
    };
  } catch {
    return undefined;
  }
}
