import { type Message, parseMessage } from "./protocol.ts";

/** One end of the line between a deck and its consoles. */
export interface Channel {
  send: (message: Message) => void;
  close: () => void;
}

/**
 * Opens the line. Windows of one browser share it if they show the lecture from the same folder; another
 * lecture on the same host has a line of its own.
 */
export function openChannel(receive: (message: Message) => void): Channel {
  const folder = new URL("./", location.href).pathname;
  const line = new BroadcastChannel(`lecture:${folder}`);
  line.addEventListener("message", ({ data }) => {
    const message = parseMessage(data);
    if (message) receive(message);
  });
  return { send: (message) => line.postMessage(message), close: () => line.close() };
}
