import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import type { Engine, Profile, View } from "./engine.ts";
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
/** How WebDriver says that a value is an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/**
 * WebKitGTK's own browser, on a display that nobody sees. Its windows stay for the next profile, emptied: each new
 * one reads the patterns of hyphenation anew, which takes it seconds.
 */
export async function webkitEngine(): Promise<Engine> {
  const display = await openDisplay();
  const env = { ...process.env, DISPLAY: display.name, GDK_BACKEND: "x11" };
  const session = await openSession("WebKitWebDriver", {}, env);
  const idle = [await nameOfWindow(session)];
  return {
    version: session.version,
    profile: async () => openProfile(session, idle),
    close: async () => {
      await session.close();
      await end(display.server);
    },
  };
}

const nameOfWindow = async ({ ask }: Session) => String(await ask("GET", "/window"));

async function openDisplay(): Promise<{ name: string; server: ChildProcess }> {
  const args = ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"];
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
        await inWindow("POST", "/window/rect", {
          x: 0,
          y: 0,
          width: rect.width + width - w,
          height: rect.height + height - h,
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
