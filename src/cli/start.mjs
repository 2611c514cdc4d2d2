// Plain JavaScript, because Node 20 cannot run TypeScript by itself.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/*
 * Builds the lecture and its live server, and serves both: `npm start`, `npm start -- --saal`,
 * `npm start -- --lecture <folder>`. What the builds print is shown only if one fails: the terminal is for the
 * links.
 */
const project = fileURLToPath(new URL("../../", import.meta.url));
const run = fileURLToPath(new URL("./run.mjs", import.meta.url));
const { lecture, options } = split(process.argv.slice(2));

for (const mode of ["production", "server"]) {
  const build = [run, "vite", "build", "--mode", mode, "--logLevel", "warn", ...lecture];
  const { status, stdout, stderr } = spawnSync(process.execPath, build, { cwd: project, encoding: "utf8" });
  if (status !== 0) {
    process.stderr.write(stdout + stderr);
    process.exit(status ?? 1);
  }
}
// In this very process: whoever ends it ends the server.
process.argv.splice(2, process.argv.length, ...options);
await import("../../dist-server/main.js");

/** The lecture is the builds' business, everything else the server's. */
function split(args) {
  const at = args.findIndex((one) => one === "--lecture" || one.startsWith("--lecture="));
  if (at < 0) return { lecture: [], options: args };
  const length = args[at].includes("=") ? 1 : 2;
  return {
    lecture: args.slice(at, at + length),
    options: [...args.slice(0, at), ...args.slice(at + length)],
  };
}
