/** Longer than this nobody greets: the title was the picture before the talk. In milliseconds. */
const LONGEST = 10 * 60_000;

/** How long the room has seen the title: who greets in front of it has begun to talk. */
export interface Greeting {
  /** @param titled whether the room sees the title now */
  see: (titled: boolean) => void;
  /** Milliseconds that belong to the talk. */
  length: () => number;
}

export function openGreeting(): Greeting {
  let since: number | undefined;
  return {
    see: (titled) => {
      since = titled ? (since ?? Date.now()) : undefined;
    },
    length: () => {
      const time = since === undefined ? 0 : Date.now() - since;
      return time <= LONGEST ? time : 0;
    },
  };
}
