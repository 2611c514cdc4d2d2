import { fileURLToPath } from "node:url";
import type { UserConfig } from "vite";
import { openHost, withLanguage } from "./host.ts";

/**
 * How `vite-node` loads what runs in Node by itself, `cli/` and `pdf/`: in the lecture's language, without the pages'
 * plugins, which would read all of the lecture first.
 */
export default async (): Promise<UserConfig> => {
  const { lang } = await openHost(fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, ""));
  return withLanguage(lang);
};
