import { addRoute, precache } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { SPEAKERS_FILES } from "../live/speakers-files.ts";
import { LivePages } from "./live-pages.ts";
import { type Message, parseMessage } from "./messages.ts";
import { type KeptFile, type Said, scope } from "./scope.ts";

/*
 * Keeps the lecture's files, so that everything opens without a network after one visit. Only files that the build
 * has listed are ever kept: what a live server says is none of them.
 *
 * A plain folder's pages come from what is kept, all of one build: a new build is fetched beside it, and takes over
 * once the last window of the old one is closed, or a reader asks for it in their only window. Where there is a live
 * server, pages depend on who asks; they come from it as long as it answers.
 */
const isLive = new URLSearchParams(scope.location.search).has("live");

/** What the live server gives to each as they may have it. */
const isPersonal = ([path]: KeptFile) => path.endsWith(".html") || SPEAKERS_FILES.test(path);

/** A hall of phones must not fetch them all at once. */
const isHeavy = ([path]: KeptFile) => path.startsWith("pdf/");

const kept = isLive ? scope.files.filter((file) => !isPersonal(file) && !isHeavy(file)) : scope.files;
precache(kept.map(([url, revision]) => ({ url, revision })));
// Switches in a page's address change nothing in what is sent.
addRoute({ cleanURLs: false, ignoreURLParametersMatching: [/./] });

const pages = new LivePages(
  scope.files.filter(isPersonal).map(([path]) => path),
  scope.files.map(([path]) => path),
);
if (isLive) registerRoute(({ url }) => pages.has(url), pages.strategy);

// The first visit's own windows, too; later ones have the old build's worker until they are gone.
scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()));

const answers: Readonly<Record<Message["kind"], (event: Said) => Promise<unknown>>> = {
  visit: async (event) => isLive && pages.fetchAll(event),
  renew: async ({ ports: [port] }) => {
    const alone = await isOnlyWindow();
    port?.postMessage(alone);
    if (alone) await scope.skipWaiting();
  },
};
scope.addEventListener("message", (event) => {
  const message = parseMessage(event.data);
  if (message) event.waitUntil(answers[message.kind](event));
});

async function isOnlyWindow(): Promise<boolean> {
  const windows = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
  return windows.filter(({ url }) => url.startsWith(scope.registration.scope)).length <= 1;
}
