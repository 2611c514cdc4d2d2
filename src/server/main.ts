import { networkInterfaces } from "node:os";
import { fileURLToPath } from "node:url";
import outline from "virtual:outline";
import polls from "virtual:polls";
import { serverWords as words } from "#words/server.ts";
import { chooseAddress, isOpen, urlOf } from "./address.ts";
import { announce } from "./announce.ts";
import { createApp } from "./app.ts";
import { openFileStore } from "./file-store.ts";
import { listen } from "./listen.ts";
import { logToStderr as log } from "./log.ts";
import { openBrowser } from "./open-browser.ts";
import { rulesOf } from "./rules.ts";
import { readSettings, SettingProblem, type Settings } from "./settings.ts";
import { type Store, StoreGone } from "./store.ts";

/** Beside the folder that this is built into. */
const DIST = fileURLToPath(new URL("../dist/", import.meta.url));

async function openStore({ store, redis }: Settings): Promise<Store> {
  const complain = (error: unknown) => log("store failed", { error: String(error) });
  if (redis === undefined) return openFileStore(store, complain);
  const { openRedisStore } = await import("./redis-store.ts");
  return openRedisStore(redis, log);
}

async function main(): Promise<void> {
  const settings = readSettings(process.env, process.argv.slice(2));
  const address = isOpen(settings.host) ? chooseAddress(networkInterfaces()) : settings.host;
  if (settings.hall && address === undefined) throw new SettingProblem(words.noNetwork);
  const store = await openStore(settings);
  const app = await createApp({ ...settings, dist: DIST, rules: rulesOf(outline), polls, store, log, words });
  const port = await listen(app.fastify, settings.host, settings.port);
  const url = settings.publicUrl ?? urlOf(address ?? "127.0.0.1", port);
  await announce(app, { settings, port, url });
  // On the machine itself a browser allows more than in the network.
  const [first] = app.halls;
  if (settings.open && first)
    openBrowser(`${isOpen(settings.host) ? urlOf("localhost", port) : url}#${first.token}`);
  log("serving", { port, store: store.name, rooms: app.halls.length });
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      log("stopping", { signal });
      app.close().then(
        () => process.exit(0),
        (error: unknown) => {
          log("failed to stop", { error: String(error) });
          process.exit(1);
        },
      );
    });
}

main().catch((error: NodeJS.ErrnoException) => {
  // Said as it is where a person can mend it; a fault of ours with its place.
  if (error instanceof SettingProblem || error instanceof StoreGone) console.error(error.message);
  else if (error.code === "EACCES" && error.syscall === "listen")
    console.error(words.portForbidden(Number(process.env["PORT"])));
  else console.error(error);
  process.exit(1);
});
