import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";

/** Where the manifest is kept, from the project's folder. */
const KEPT = "node_modules/.vite/manifest.json";

/** Takes the build's own account of its files out of the folder that is published: it is for the tests alone. */
export function keepManifest(project: string): Plugin {
  let folder = "";
  let written = false;
  let own = false;
  return {
    name: "lecture:manifest",
    apply: "build",
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir, ".vite");
      // Another lecture, built elsewhere by a test, must not take its place.
      own = resolve(root, outDir) === resolve(project, "dist");
    },
    writeBundle() {
      written = true;
    },
    async closeBundle(error) {
      // A build that failed has no account, and says why: another error here would hide it.
      if (error || !written) return;
      const kept = join(project, KEPT);
      await mkdir(dirname(kept), { recursive: true });
      if (own) await rename(join(folder, "manifest.json"), kept);
      await rm(folder, { recursive: true });
    },
  };
}
