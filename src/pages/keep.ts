import { ownWorker } from "../live/own-worker.ts";
import { liveBase } from "../live/place.ts";
import type { Message } from "../worker/messages.ts";

/** Further rooms of a live server: one worker would be asked for all of them. */
const OTHER_ROOM = /\/saal\/[^/]+\/[^/]*$/;

/**
 * Lets a worker keep the lecture, where the build brings one along and the browser takes it.
 * @param onNewer is told that a newer build waits until this one's last window is closed
 */
export async function keepLecture(onNewer?: (waiting: ServiceWorker) => void): Promise<void> {
  const worker = document.querySelector<HTMLMetaElement>('meta[name="lecture-worker"]')?.content;
  // There is none on plain http or from a disk, and in some private windows.
  const { serviceWorker, connection } = navigator as Partial<Navigator> & {
    connection?: { saveData?: boolean };
  };
  if (!worker || !serviceWorker || connection?.saveData || OTHER_ROOM.test(location.pathname)) return;
  const url = new URL(liveBase() === undefined ? worker : `${worker}?live`, document.baseURI);
  try {
    await serviceWorker.register(ownWorker(url.href), { updateViaCache: "none" });
    const registration = await serviceWorker.ready;
    registration.active?.postMessage({ kind: "visit" } satisfies Message);
    if (onNewer) whenWaiting(registration, onNewer);
  } catch (error) {
    console.warn("the lecture could not be kept:", error);
  }
}

/** At once, or when it has been fetched. */
function whenWaiting(registration: ServiceWorkerRegistration, then: (waiting: ServiceWorker) => void): void {
  const { waiting, installing } = registration;
  const again = () => whenWaiting(registration, then);
  if (waiting) then(waiting);
  else if (installing) installing.addEventListener("statechange", again, { once: true });
  else registration.addEventListener("updatefound", again, { once: true });
}
