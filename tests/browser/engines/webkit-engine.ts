import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Engine, Profile, View, Wish } from "./engine.ts";
import { type Ask, end, openSession, type Session } from "./web-driver.ts";

/** Keys that WebDriver names by code points of its own. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  F1: "\uE031",
};
const SCREEN = { width: 1600, height: 1200 };
/** How WebDriver says that a value is an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/**
 * WebKitGTK's own browser, on a display that nobody sees. Its windows stay for the next profile, emptied: each new
 * one reads the patterns of hyphenation anew, which takes it seconds.
 */
export async function webkitEngine(wish?: Wish): Promise<Engine> {
  const [display, config] = await Promise.all([openDisplay(), writeConfig(wish)]);
  const env = { ...process.env, DISPLAY: display.name, GDK_BACKEND: "x11", XDG_CONFIG_HOME: config };
  const session = await openSession("WebKitWebDriver", {}, env);
  const idle = [await nameOfWindow(session)];
  return {
    version: session.version,
    profile: async () => openProfile(session, idle),
    close: async () => {
      await session.close();
      await end(display.server);
      await rm(config, { recursive: true });
    },
  };
}

/** How the desktop looks: buttons around a page are so small that it can be as narrow as a phone. */
async function writeConfig(wish: Wish | undefined): Promise<string> {
  const config = await mkdtemp(join(tmpdir(), "engines-gtk-"));
  const folder = join(config, "gtk-3.0");
  await mkdir(folder);
  const small = "* { padding: 0; margin: 0; min-width: 0; min-height: 0; border-width: 0; font-size: 1px }";
  await writeFile(join(folder, "gtk.css"), `${small}\nbutton, entry, image { -gtk-icon-source: none }\n`);
  const settings = `[Settings]\ngtk-enable-animations=${wish === "still" ? 0 : 1}\n`;
  await writeFile(join(folder, "settings.ini"), settings);
  return config;
}

const nameOfWindow = async ({ ask }: Session) => String(await ask("GET", "/window"));

async function openDisplay(): Promise<{ name: string; server: ChildProcess }> {
  const args = ["-displayfd", "3", "-screen", "0", `${SCREEN.width}x${SCREEN.height}x24`, "-nolisten", "tcp"];
  const server = spawn("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  // It writes its number once it takes windows.
  const number = await new Promise<string>((resolve, reject) => {
    (server.stdio[3] as Readable).once("data", (data: Buffer) => resolve(String(data).trim()));
    server.once("exit", () => reject(new Error("Xvfb has ended")));
  });
  return { name: `:${number}`, server };
}

function openProfile(session: Session, idle: string[]): Profile {
  const views: { handle: string; view: View }[] = [];
  return {
    complaints: [],
    async open(url) {
      const handle = idle.shift() ?? (await openWindow(session));
      const view = viewOf(session, handle);
      views.push({ handle, view });
      await view.resize(1280, 720);
      await view.goto(url);
      return view;
    },
    async close() {
      for (const { handle, view } of views) {
        if (!(await isOpen(session, handle))) continue;
        await view.run(forget);
        await view.goto("about:blank");
        idle.push(handle);
      }
    },
  };
}

const openWindow = async ({ ask }: Session) =>
  ((await ask("POST", "/window/new", { type: "window" })) as { handle: string }).handle;

const isOpen = async ({ ask }: Session, handle: string) =>
  ((await ask("GET", "/window/handles")) as string[]).includes(handle);

/** Runs in a page: what it has kept is gone. */
function forget(): void {
  // A page that could not be loaded has nothing.
  if (location.protocol === "about:") return;
  localStorage.clear();
  sessionStorage.clear();
}

/** The window that a session is in, where it is known. */
const current = new WeakMap<Ask, string>();

function viewOf({ ask }: Session, handle: string): View {
  const inWindow: Session["ask"] = async (...request) => {
    // Every command goes to the window that was switched to last.
    if (current.get(ask) !== handle) await ask("POST", "/window", { handle });
    current.set(ask, handle);
    return ask(...request);
  };
  const run: View["run"] = async (script, ...given) =>
    (await inWindow("POST", "/execute/sync", {
      script: `return (${script})(...arguments)`,
      args: given,
    })) as ReturnType<typeof script>;
  return {
    run,
    goto: async (url) => {
      await inWindow("POST", "/url", { url });
    },
    reload: async () => {
      await inWindow("POST", "/refresh");
    },
    press: async (key) => {
      const value = KEYS[key] ?? key;
      const actions = [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ];
      await inWindow("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
    },
    click: async (selector) => {
      const found = await inWindow("POST", "/element", { using: "css selector", value: selector });
      const id = (found as Record<string, string>)[ELEMENT];
      await inWindow("POST", `/element/${id}/click`);
    },
    resize: async (width, height) => {
      // What lies around the page is known once it has been set.
      for (let tries = 0; tries < 3; tries += 1) {
        const [w, h] = await run(() => [innerWidth, innerHeight] as const);
        if (w === width && h === height) return;
        const rect = (await inWindow("GET", "/window/rect")) as { width: number; height: number };
        const [outerWidth, outerHeight] = [rect.width + width - w, rect.height + height - h];
        // On a display without a window manager, keys go where the pointer is: in the middle of it.
        await inWindow("POST", "/window/rect", {
          x: Math.max(0, Math.round((SCREEN.width - outerWidth) / 2)),
          y: Math.max(0, Math.round((SCREEN.height - outerHeight) / 2)),
          width: outerWidth,
          height: outerHeight,
        });
      }
    },
    picture: async () => Buffer.from(String(await inWindow("GET", "/screenshot")), "base64"),
    close: async () => {
      await inWindow("DELETE", "/window");
      current.delete(ask);
    },
  };
}
