import { spawnSync } from "node:child_process";

/** Command-line tools that know PDF without us, and Debian's packages that have them. */
const TOOLS = {
  pdfinfo: "poppler-utils",
  pdffonts: "poppler-utils",
  pdfimages: "poppler-utils",
  qpdf: "qpdf",
};

const PACKAGES = [...new Set(Object.values(TOOLS))];

const LIMIT = 240_000;

/**
 * Installs the tools where Debian's packages may be installed, as `src/pdf/browser.ts` does for Chromium.
 * @returns the tools that are still missing
 */
export function ensureTools(): string[] {
  const missing = () => Object.keys(TOOLS).filter((tool) => run(tool, ["--version"]) === undefined);
  if (missing().length === 0 || process.getuid?.() !== 0) return missing();
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["update", "-q"],
    ["install", "-yq", "--no-install-recommends", ...PACKAGES],
  ])
    spawnSync("apt-get", args, { stdio: "ignore", timeout: LIMIT, env });
  return missing();
}

/** Where nobody looks at what a run says, a check that is left out would stay left out. */
export const mustHaveTools = Boolean(process.env["CI"]);

/** What a run without the tools has not checked, and what to do. */
export function sayMissing(missing: readonly string[]): string {
  return `PDFs are not checked with ${missing.join(", ")}: install ${PACKAGES.join(" and ")}`;
}

/** What a tool printed, warnings included; undefined if there is no such tool. */
export function run(tool: string, args: readonly string[]): string | undefined {
  const { error, stdout, stderr } = spawnSync(tool, args, { encoding: "utf8", maxBuffer: 1e8 });
  return error ? undefined : stdout + stderr;
}
