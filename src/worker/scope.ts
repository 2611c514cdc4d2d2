/** A window of this origin. */
interface WindowClient {
  url: string;
}

/** An event that lasts as long as what it waits for. */
export interface LastingEvent extends Event {
  waitUntil: (done: Promise<unknown>) => void;
}

/** What a page says, and the port to answer by. */
export interface Said extends LastingEvent {
  data: unknown;
  ports: readonly MessagePort[];
}

interface Events {
  install: LastingEvent;
  activate: LastingEvent;
  message: Said;
}

/** What of a service worker's own scope is used here; the types of workers and of pages exclude each other. */
export interface WorkerScope {
  /** What the build wrote before this script: each file's path, and what tells its versions apart. */
  files: readonly KeptFile[];
  registration: { scope: string; unregister: () => Promise<boolean> };
  location: Location;
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: { type: "window"; includeUncontrolled: true }) => Promise<readonly WindowClient[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof Events>(name: Name, heard: (event: Events[Name]) => void) => void;
}

/** A path from the deck's folder, and a hash of what it holds; null where the name itself has one. */
export type KeptFile = readonly [path: string, revision: string | null];

export const scope = self as unknown as WorkerScope;
