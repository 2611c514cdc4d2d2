import { spawn } from "node:child_process";

/** What each system opens links with. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  // Not `start`, which is the shell's, and would read the link as a command line.
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
  linux: ["xdg-open"],
};

/** The command that opens a link in the person's own browser; undefined where there is no screen to show one. */
export function openerFor(
  link: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | undefined {
  if (platform === "linux" && !env["DISPLAY"] && !env["WAYLAND_DISPLAY"]) return undefined;
  const [command, ...args] = OPENERS[platform] ?? [];
  return command === undefined ? undefined : [command, ...args, link];
}

/** Opens a link; where that fails, the line in the terminal has it as well. */
export function openBrowser(link: string): void {
  const [command, ...args] = openerFor(link, process.platform, process.env) ?? [];
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
