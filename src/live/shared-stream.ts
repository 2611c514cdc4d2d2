import { type LineMessage, openStream, type Stream } from "./stream.ts";

/*
 * One stream for all windows of a browser: over HTTP/1.1 a host may have six. A shared worker, because locks
 * between windows are not to be had over plain http, and because no window's sleep is its own.
 */
/** What of a shared worker's own scope is used here; the types of workers and of pages exclude each other. */
interface Scope {
  name: string;
  onconnect: (event: MessageEvent) => void;
}
const scope = self as unknown as Scope;

const windows = new Set<MessagePort>();
const last = new Map<LineMessage["kind"], LineMessage>();
let stream: Stream | undefined;

scope.onconnect = ({ ports: [port] }) => {
  if (!port) return;
  windows.add(port);
  port.onmessage = ({ data }: MessageEvent<"wake" | "renew" | "close">) => {
    if (data === "close") {
      windows.delete(port);
      port.close();
    } else stream?.[data]();
  };
  if (stream) for (const message of last.values()) port.postMessage(message);
  stream ??= openStream(scope.name, (message) => {
    last.set(message.kind, message);
    for (const one of windows) one.postMessage(message);
  });
  // What is known may be old by now.
  stream.wake();
};
