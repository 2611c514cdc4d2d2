import { offerRenewal } from "../reading/renewal.ts";
import type { Message } from "../worker/messages.ts";

/** Offers a newer build to whoever reads: no talk is interrupted, because its window would be a second one. */
export function offerNewer(waiting: ServiceWorker): void {
  offerRenewal(() => {
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data === true);
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      waiting.postMessage({ kind: "renew" } satisfies Message, [port2]);
    });
  });
}
