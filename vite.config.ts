import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { EASY_FILE } from "./src/model/lecture.ts";
import { chunks } from "./src/vite/chunks.ts";
import { cspPlugin } from "./src/vite/csp.ts";
import { earlyPlugin } from "./src/vite/early.ts";
import { fontPlugin } from "./src/vite/font.ts";
import { openHost, withLanguage } from "./src/vite/host.ts";
import { inlinePlugin } from "./src/vite/inline.ts";
import { keepPlugin } from "./src/vite/keep.ts";
import { lecturePlugin } from "./src/vite/lecture.ts";
import { keepManifest } from "./src/vite/manifest.ts";
import { metadataPlugin } from "./src/vite/metadata.ts";
import { offlinePlugin } from "./src/vite/offline.ts";
import { dataPackagePlugin } from "./src/vite/open-data.ts";
import { leaveOutPlotParts } from "./src/vite/plot-parts.ts";
import { dropUnusedReveal } from "./src/vite/reveal-css.ts";
import { leaveOutRevealParts } from "./src/vite/reveal-parts.ts";
import { SERVER, serverBuild } from "./src/vite/server.ts";
import { SINGLE, singleFilePlugin } from "./src/vite/single-file.ts";
import { thirdPartiesPlugin } from "./src/vite/third-parties.ts";

const project = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");

/** Pages of the hosted lecture, or the one file that holds all of it. */
const pages = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `${project}/src/pages/${name}.html`]));

/**
 * Syntax that the oldest browsers of README's table can read; in still older ones a script fails, and its page stays
 * a document. What style sheets need, they ask for themselves.
 */
const OLDEST = ["chrome107", "edge107", "firefox104", "safari15.4"];

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => {
  const host = await openHost(project);
  return {
    ...withLanguage(host.lang),
    root: "src/pages",
    // A page that is missing is missing: Vite would answer with the deck.
    appType: "mpa",
    // Relative, so that the deck can lie in any folder of any host.
    base: "./",
    css: { postcss: { plugins: [dropUnusedReveal] } },
    plugins: [
      leaveOutPlotParts(),
      leaveOutRevealParts(),
      lecturePlugin(host),
      fontPlugin(project),
      earlyPlugin(),
      ...(mode === SINGLE ? [thirdPartiesPlugin(project, []), singleFilePlugin()] : []),
      ...(mode === SINGLE || mode === SERVER
        ? []
        : [
            dataPackagePlugin(host),
            inlinePlugin(),
            cspPlugin(),
            keepPlugin(host),
            keepManifest(project),
            metadataPlugin(host),
            thirdPartiesPlugin(project),
            offlinePlugin(host),
          ]),
    ],
    server: { host: "127.0.0.1" },
    preview: { host: "127.0.0.1" },
    build:
      mode === SERVER
        ? serverBuild(project)
        : {
            outDir: "../../dist",
            target: OLDEST,
            // Everything else empties it by itself: `vite/keep.ts`.
            emptyOutDir: false,
            assetsInlineLimit: mode === SINGLE ? Number.MAX_SAFE_INTEGER : 0,
            modulePreload: { polyfill: false },
            // Tells the tests which files belong to which page.
            manifest: mode !== SINGLE,
            rolldownOptions: {
              checks: { bundlerTimings: false },
              ...(mode === SINGLE ? {} : { output: { codeSplitting: chunks } }),
              input: pages(
                mode === SINGLE
                  ? ["vortrag"]
                  : [
                      "index",
                      "handout",
                      "reading",
                      "speaker",
                      "codebuch",
                      "barrierefreiheit",
                      "impressum",
                      "datenschutz",
                      ...(existsSync(`${host.lecture}/${EASY_FILE}`) ? ["leicht"] : []),
                    ],
              ),
            },
          },
    test: {
      root: ".",
      projects: [
        {
          extends: true,
          ...withLanguage("de"),
          test: {
            name: "unit",
            include: ["tests/{engine,lecture}/**/*.test.ts"],
            exclude: ["tests/engine/english/**"],
            // A busy machine is no fault; nothing waits for this to pass.
            testTimeout: 60_000,
          },
        },
        // The engine with English words, on the lecture in `tests/fixtures/lecture`.
        {
          extends: true,
          ...withLanguage("en"),
          test: { name: "unit:en", include: ["tests/engine/english/**/*.test.ts"], testTimeout: 60_000 },
        },
        {
          extends: true,
          test: {
            name: "browser",
            include: ["tests/browser/**/*.test.ts"],
            fileParallelism: false,
            testTimeout: 120_000,
            hookTimeout: 900_000,
            // Three engines and their drivers on a shared machine stumble now and then; what fails twice is a fault.
            retry: process.env["CI"] ? 1 : 0,
          },
        },
      ],
    },
  };
});
