// Plain JavaScript, because Node 20 cannot run TypeScript by itself.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/*
 * Runs the project's tools on a lecture, one after the other: `run.mjs vite build + vite-node …`.
 * `--lecture <folder>` may stand anywhere and holds for all of them; other options at the end are the last one's.
 * Vite refuses options that it does not know, so the folder goes to `vite.config.ts` in the environment, as LECTURE.
 */
const { lecture, args } = takeLecture(process.argv.slice(2));
const require = createRequire(import.meta.url);
const env = lecture === undefined ? process.env : { ...process.env, LECTURE: lecture };
for (const command of split(args, "+")) {
  const code = await run(command);
  if (code !== 0) process.exit(code);
}

function run([tool = "", ...rest]) {
  const manifest = require.resolve(`${tool}/package.json`);
  const { bin } = require(manifest);
  const script = join(dirname(manifest), typeof bin === "string" ? bin : bin[tool]);
  const child = spawn(process.execPath, [script, ...rest], { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 1)));
}

/** Words between separators, a list each. */
function split(words, separator) {
  const at = words.indexOf(separator);
  return at < 0 ? [words] : [words.slice(0, at), ...split(words.slice(at + 1), separator)];
}

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
