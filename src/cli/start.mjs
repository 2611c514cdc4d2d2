// Plain JavaScript, because Node 20 cannot run TypeScript by itself.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/*
 * Builds the lecture and its live server, and serves both: `npm start`, `npm start -- --saal`,
 * `npm start -- --lecture <folder>`. The builds print only what is wrong: the terminal is for the links. Where a
 * person has started it, their browser opens with the talk, unless `--no-open` or CI says otherwise.
 */
const project = fileURLToPath(new URL("../../", import.meta.url));
const run = fileURLToPath(new URL("./run.mjs", import.meta.url));
const { lecture, options } = split(process.argv.slice(2));

for (const mode of ["production", "server"]) {
  const build = [run, "vite", "build", "--mode", mode, "--logLevel", "warn", ...lecture];
  const { status, stdout, stderr } = spawnSync(process.execPath, build, { cwd: project, encoding: "utf8" });
  process.stderr.write(stdout + stderr);
  if (status !== 0) process.exit(status ?? 1);
}
// In this very process: whoever ends it ends the server.
const byHand = process.stdout.isTTY && !process.env.CI && !options.includes("--no-open");
const forServer = options.filter((one) => one !== "--no-open");
process.argv.splice(2, process.argv.length, ...forServer, ...(byHand ? ["--im-browser"] : []));
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
