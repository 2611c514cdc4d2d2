/** What a line tells, unread: who listens reads it. */
export type LineMessage =
  | { kind: "state"; data: unknown }
  /** How many follow; told to the speaker alone. */
  | { kind: "followers"; data: unknown }
  /** What came of polls. */
  | { kind: "tallies"; data: unknown }
  /** Whether there is a line to the server. */
  | { kind: "line"; on: boolean };

export interface Stream {
  /** Somebody looks again, or has a network again: a line that only looks open is opened anew. */
  wake: () => void;
  /** Opens the line anew in any case: who asks has become another. */
  renew: () => void;
  close: () => void;
}

/** How long the first event may take before something between counts as holding streams back, in milliseconds. */
const HELD = 3000;
/**
 * When somebody who has heard nothing yet asks once for the state beside the stream, in milliseconds: two seconds
 * after there is a line, everybody is right.
 */
const GLANCE = 1000;
/** The server shows every 15 s that it lives; twice without means that it does not. */
const SILENCE = 32_000;
/**
 * When a woken phone tries beside its first try, in milliseconds: browsers reuse connections that died while it
 * slept, one for each try.
 */
const AGAIN = [400, 800, 1200, 1600];
/** A line that has just said something is alive, and tries that were just begun go on. */
const FRESH = 1500;
/** How long one who polls waits for news, in seconds. */
const WAIT = 20;

/** Some time within two seconds: a hall must not come back all at once. */
const retryDelay = () => 200 + Math.random() * 1500;

/**
 * Keeps a line to the live server: a stream, or polling where streams do not come through. It never gives up.
 * Time is taken from a clock that nobody sets.
 * @param base address of `live/`
 */
export function openStream(base: string, tell: (message: LineMessage) => void): Stream {
  let stop = () => {};
  let heard = performance.now();
  /** When the line last said something, and when several tries were last begun. */
  let spoke = Number.NEGATIVE_INFINITY;
  let hurried = Number.NEGATIVE_INFINITY;
  let on: boolean | undefined;
  const say = (message: LineMessage) => {
    heard = spoke = performance.now();
    if (on !== true) tell({ kind: "line", on: true });
    on = true;
    tell(message);
  };
  const fail = () => {
    stop();
    if (on !== false) tell({ kind: "line", on: false });
    on = false;
    const timer = setTimeout(listen, retryDelay());
    stop = () => clearTimeout(timer);
  };
  const listen = (hurry = false) => {
    stop();
    heard = performance.now();
    if (hurry) hurried = heard;
    const open = new Set<EventSource>();
    const attempt = () => {
      const source = new EventSource(`${base}events`);
      open.add(source);
      const hear = (kind: "state" | "followers" | "tallies") =>
        source.addEventListener(kind, ({ data }) => {
          for (const timer of timers) clearTimeout(timer);
          asked.abort();
          for (const other of open) if (other !== source) drop(other);
          say({ kind, data: parse(data) });
        });
      hear("state");
      hear("followers");
      hear("tallies");
      source.addEventListener("ping", () => (heard = spoke = performance.now()));
      // The browser's own retries stop at an answer that is an error, and all come at the same time.
      source.onerror = () => {
        drop(source);
        if (open.size === 0) fail();
      };
    };
    const drop = (source: EventSource) => {
      source.close();
      open.delete(source);
    };
    const asked = new AbortController();
    const glance = async () => {
      const response = await fetch(`${base}state?`, { signal: asked.signal, cache: "no-store" });
      const data: unknown = response.ok ? await response.json() : undefined;
      if (data !== undefined && !asked.signal.aborted) say({ kind: "state", data });
    };
    const timers = [
      // Where it is refused, the stream or polling will say so.
      setTimeout(() => void glance().catch(() => {}), GLANCE),
      setTimeout(poll, HELD),
      ...(hurry ? AGAIN : []).map((delay) => setTimeout(attempt, delay)),
    ];
    stop = () => {
      for (const timer of timers) clearTimeout(timer);
      asked.abort();
      for (const source of open) source.close();
    };
    attempt();
  };
  const poll = () => {
    stop();
    const end = new AbortController();
    stop = () => end.abort();
    let known = "";
    const ask = async () => {
      for (;;) {
        const response = await fetch(`${base}state?${known}`, { signal: end.signal, cache: "no-store" });
        if (!response.ok) throw new Error(`answer ${response.status}`);
        const data = await response.json();
        say({ kind: "state", data });
        say({ kind: "tallies", data: data.tallies });
        if (data.followers !== undefined) say({ kind: "followers", data: data.followers });
        known = `since=${data.seq}&epoch=${data.epoch}&wait=${WAIT}`;
      }
    };
    ask().catch(() => {
      if (!end.signal.aborted) fail();
    });
  };
  const watch = setInterval(() => {
    if (performance.now() - heard > SILENCE) listen(true);
  }, 5000);
  listen();
  return {
    wake: () => {
      if (performance.now() - Math.max(spoke, hurried) > FRESH) listen(true);
    },
    renew: () => listen(),
    close: () => {
      clearInterval(watch);
      stop();
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
