// Plain JavaScript, because Node 20 cannot run TypeScript by itself.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/*
 * Runs one of the project's tools on a lecture: `run.mjs vite build --lecture <folder>`. Vite refuses options
 * that it does not know, so the folder goes to `vite.config.ts` in the environment, as LECTURE.
 */
const [tool = "", ...rest] = process.argv.slice(2);
const { lecture, args } = takeLecture(rest);
const require = createRequire(import.meta.url);
const manifest = require.resolve(`${tool}/package.json`);
const { bin } = require(manifest);
const script = join(dirname(manifest), typeof bin === "string" ? bin : bin[tool]);
const env = lecture === undefined ? process.env : { ...process.env, LECTURE: lecture };
const child = spawn(process.execPath, [script, ...args], { stdio: "inherit", env });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));

/** The option `--lecture <folder>` or `--lecture=<folder>`, and everything else. */
function takeLecture(all) {
  const at = all.findIndex((one) => one === "--lecture" || one.startsWith("--lecture="));
  if (at < 0) return { lecture: undefined, args: all };
  const inline = all[at].includes("=");
  const folder = inline ? all[at].slice("--lecture=".length) : all[at + 1];
  if (!folder || folder.startsWith("--")) {
    console.error(`--lecture: expected a folder with slides/ and data/, got "${folder ?? ""}"`);
    process.exit(1);
  }
  return { lecture: folder, args: [...all.slice(0, at), ...all.slice(at + (inline ? 1 : 2))] };
}
