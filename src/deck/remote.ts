import { openBroadcast } from "../live/broadcast.ts";
import { tellState } from "../live/messages.ts";
import type { Room } from "../stage/room.ts";
import type { Unmount } from "../ui/unmount.ts";

/**
 * Lets the speaker's console see and move this deck. The deck answers and obeys, it never asks: no timer
 * runs here that a browser could slow down in a hidden window.
 */
export function mountRemote(room: Room): Unmount {
  // A name for this window, until it is reloaded.
  const name = crypto.getRandomValues(new Uint32Array(2)).join("-");
  const line = openBroadcast((message) => {
    if (message.kind === "hello") tell();
    if (message.kind !== "command" || message.deck !== name) return;
    const before = room.state();
    room.run(message.action);
    // Who asks hears an answer, also where there was nothing to do.
    if (room.state() === before) tell();
    stayAwake();
  });
  const tell = () => line.send(tellState(name, room.state()));
  const gone = () => line.send({ kind: "gone", deck: name });
  const stop = room.watch(tell);
  addEventListener("pagehide", gone);
  tell();
  return () => {
    gone();
    stop();
    removeEventListener("pagehide", gone);
    line.close();
  };
}

/** A deck that is led from elsewhere gets no keys, and its screen would go dark. */
function stayAwake(): void {
  if (held || document.visibilityState !== "visible") return;
  held = true;
  const request = navigator.wakeLock?.request("screen");
  request?.then(
    (lock) => lock.addEventListener("release", () => (held = false)),
    () => (held = false),
  );
}
let held = false;
