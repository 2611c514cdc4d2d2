import { scope } from "./scope.ts";

/*
 * Stands in place of the worker in a build that wants none (`offline: false` in data/site.yaml): once the last window
 * of the build before is closed, it throws away what was kept, and itself.
 */
scope.addEventListener("activate", (event) => event.waitUntil(removeAll()));

async function removeAll(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.endsWith(scope.registration.scope));
  await Promise.all(names.map((name) => caches.delete(name)));
  await scope.registration.unregister();
}
