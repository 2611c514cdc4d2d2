import { spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { posix, win32 } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type LaunchOptions } from "playwright-core";

type Environment = Readonly<Record<string, string | undefined>>;

/** What a search depends on, so that a test can search a machine that does not exist. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Environment;
  /** Whether there is a file at the path that can be run. */
  isExecutable: (path: string) => boolean;
  /** Where Playwright puts the browser it downloads, whether or not it is there. */
  playwrightPath: string;
}

/** How long one attempt to install may take, in milliseconds. */
const INSTALL_LIMIT = 240_000;

const POSIX_NAMES =
  "google-chrome google-chrome-stable chromium chromium-browser microsoft-edge microsoft-edge-stable msedge";
const WINDOWS_NAMES = ["chrome.exe", "chromium.exe", "msedge.exe"];
const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_APPS = ["Google\\Chrome", "Chromium", "Microsoft\\Edge"];

/** Every place where a command of the browser's names may lie on PATH, Chrome first. */
export function pathCandidates(platform: NodeJS.Platform, env: Environment): string[] {
  const { delimiter, join } = platform === "win32" ? win32 : posix;
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const names = platform === "win32" ? WINDOWS_NAMES : POSIX_NAMES.split(" ");
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Where installers put Chrome, Chromium and Edge without entering them in PATH. */
export function appCandidates(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === "darwin") {
    const roots = ["/Applications", ...(env["HOME"] ? [posix.join(env["HOME"], "Applications")] : [])];
    return MAC_APPS.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform !== "win32") return [];
  const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(Boolean);
  return WINDOWS_APPS.flatMap((app) => {
    const name = app.endsWith("Edge") ? "msedge.exe" : "chrome.exe";
    return roots.map((root) => win32.join(`${root}`, app, "Application", name));
  });
}

/**
 * Path of a Chrome, Edge or Chromium that is already here: the one CHROME_PATH names, an installed one,
 * or Playwright's own.
 * @throws Error if CHROME_PATH names something that cannot be run
 */
export async function findBrowser(machine: Machine = thisMachine()): Promise<string | undefined> {
  const { platform, env, isExecutable, playwrightPath } = machine;
  const named = env["CHROME_PATH"];
  if (named && !isExecutable(named))
    throw new Error(`CHROME_PATH: expected the path of a browser, got "${named}"`);
  if (named) return named;
  const candidates = [...pathCandidates(platform, env), ...appCandidates(platform, env), playwrightPath];
  return candidates.find(isExecutable);
}

/**
 * Path of a browser, installed first where there is none.
 * @throws Error that says what to do where none can be installed
 */
export async function ensureBrowser(): Promise<string> {
  const found = await findBrowser();
  if (found) return found;
  console.error("No Chrome, Edge or Chromium found: installing Chromium, which takes a few minutes.");
  const playwright = fileURLToPath(new URL("cli.js", import.meta.resolve("playwright-core/package.json")));
  let installed = await run(process.execPath, [playwright, "install", "chromium"]);
  // Where Playwright's own host cannot be reached, Debian's and Ubuntu's packages often can.
  if (!installed && isRoot() && (await run("apt-get", ["update", "-q"])))
    installed = await run("apt-get", ["install", "-yq", "chromium"]);
  const browser = installed ? await findBrowser() : undefined;
  if (browser) return browser;
  throw new Error(
    "expected a browser, got none, and Chromium could not be installed: install Chrome, Edge or Chromium, " +
      "or set CHROME_PATH to one. `npx playwright-core install chromium` shows what went wrong.",
  );
}

/**
 * How this project starts a browser: nothing that talks to the network by itself. Without a sandbox, which
 * root and most containers cannot have: it only ever opens the pages built here.
 */
export function launchOptions(executablePath: string): LaunchOptions {
  const silent = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", ...silent];
  return { executablePath, headless: true, chromiumSandbox: false, args };
}

const isRoot = () => process.getuid?.() === 0;

function thisMachine(): Machine {
  const { platform, env } = process;
  return { platform, env, isExecutable, playwrightPath: chromium.executablePath() };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Whether a command ran and succeeded within the limit; one that does not exist did not. */
function run(command: string, args: readonly string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "ignore", timeout: INSTALL_LIMIT, env });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });
}
