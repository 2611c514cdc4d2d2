import { spawnSync } from "node:child_process";

const LIMIT = 240_000;

/**
 * Says whether a program of Debian's is here, and installs its package where that may be done. Where it cannot be
 * had, CI fails; elsewhere the tests are left out, and it is said why.
 * @throws in CI, if the program is missing
 */
export function ensureProgram(program: string, name: string): boolean {
  const isHere = () => spawnSync(program, ["-v"], { stdio: "ignore" }).error === undefined;
  if (isHere()) return true;
  if (process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const args of [
      ["update", "-q"],
      ["install", "-yq", "--no-install-recommends", name],
    ])
      spawnSync("apt-get", args, { stdio: "ignore", timeout: LIMIT, env });
    if (isHere()) return true;
  }
  const message = `${program} is missing: apt-get install ${name}`;
  if (process.env["CI"]) throw new Error(message);
  console.warn(`${message}. Its tests are left out.`);
  return false;
}
