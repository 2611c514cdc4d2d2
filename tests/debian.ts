import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Browsers are some hundred megabytes, in milliseconds. */
const LIMIT = 600_000;

/** Where a program lies on PATH. It is not run: some programs would not end. */
export function programPath(program: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders
    .map((folder) => join(folder, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/**
 * Says whether a program of Debian's is here, and installs its packages where that may be done. Where it cannot
 * be had, CI fails; elsewhere the tests are left out, and it is said why.
 * @param name of the package; of several, with spaces between them
 * @throws in CI, if the program is missing
 */
export function ensureProgram(program: string, name: string): boolean {
  if (programPath(program)) return true;
  if (process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const args of [
      ["update", "-q"],
      ["install", "-yq", "--no-install-recommends", ...name.split(" ")],
    ])
      spawnSync("apt-get", args, { stdio: "ignore", timeout: LIMIT, env });
    if (programPath(program)) return true;
  }
  const message = `${program} is missing: apt-get install ${name}`;
  if (process.env["CI"]) throw new Error(message);
  console.warn(`${message}. Its tests are left out.`);
  return false;
}
