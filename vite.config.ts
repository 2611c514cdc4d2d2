import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { cspPlugin } from "./src/build/csp.ts";
import { dataPackagePlugin } from "./src/build/data-package-plugin.ts";
import { fontPlugin } from "./src/build/font.ts";
import { lecturePlugin } from "./src/build/plugin.ts";

const project = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");

export default defineConfig({
  root: "src/pages",
  // Relative, so that the deck can lie in any folder of any host.
  base: "./",
  plugins: [lecturePlugin(project), fontPlugin(project), dataPackagePlugin(project), cspPlugin()],
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
  build: {
    outDir: "../../dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: `${project}/src/pages/index.html` } },
  },
  test: {
    root: ".",
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
