import type { BuildEnvironmentOptions } from "vite";

/** Mode in which the live server is built. */
export const SERVER = "server";

/**
 * One file that Node runs by itself, beside `dist/`: Node 20 knows no TypeScript, and the talk's outline and
 * language are built in. Packages stay where npm has put them.
 */
export const serverBuild = (root: string): BuildEnvironmentOptions => ({
  outDir: `${root}/dist-server`,
  emptyOutDir: true,
  copyPublicDir: false,
  ssr: `${root}/src/server/main.ts`,
  target: "node20",
  rolldownOptions: { checks: { bundlerTimings: false } },
});
