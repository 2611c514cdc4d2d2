import { spawnSync } from "node:child_process";

/** Command-line tools that know PDF without us, and Debian's packages that have them. */
const TOOLS = {
  pdfinfo: "poppler-utils",
  pdffonts: "poppler-utils",
  pdfimages: "poppler-utils",
  qpdf: "qpdf",
};

const LIMIT = 240_000;

/**
 * Installs the tools where Debian's packages may be installed, as `src/pdf/browser.ts` does for Chromium.
 * @returns the tools that are still missing
 */
export function ensureTools(): string[] {
  const missing = () => Object.keys(TOOLS).filter((tool) => run(tool, ["--version"]) === undefined);
  if (missing().length === 0 || process.getuid?.() !== 0) return missing();
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const packages = [...new Set(Object.values(TOOLS))];
  for (const args of [
    ["update", "-q"],
    ["install", "-yq", "--no-install-recommends", ...packages],
  ])
    spawnSync("apt-get", args, { stdio: "ignore", timeout: LIMIT, env });
  return missing();
}

/** What a tool printed, warnings included; undefined if there is no such tool. */
export function run(tool: string, args: readonly string[]): string | undefined {
  const { error, stdout, stderr } = spawnSync(tool, args, { encoding: "utf8", maxBuffer: 1e8 });
  return error ? undefined : stdout + stderr;
}
