import { type Message, parseMessage } from "./messages.ts";

/** One end of the line between a deck and its consoles. */
export interface Line {
  send: (message: Message) => void;
  close: () => void;
  /** False where this browser cannot connect windows. */
  open: boolean;
}

/**
 * Opens the line. Windows of one browser share it if they show the lecture from the same folder; another
 * lecture on the same host has a line of its own.
 */
export function openBroadcast(receive: (message: Message) => void): Line {
  const folder = new URL("./", location.href).pathname;
  const line = openChannel(`lecture:${folder}`);
  // A deck or console that talks to nobody still works alone.
  if (!line) return { send: () => undefined, close: () => undefined, open: false };
  line.addEventListener("message", ({ data }) => {
    const message = parseMessage(data);
    if (message) receive(message);
  });
  return { send: (message) => line.postMessage(message), close: () => line.close(), open: true };
}

/** Undefined where the browser has no such lines, or forbids them. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
