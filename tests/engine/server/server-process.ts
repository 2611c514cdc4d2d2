import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const folder = join(process.cwd(), "tests/output/server");

/** Builds the server as `npm start` does, beside a folder with one page. */
export async function buildServer(): Promise<void> {
  await build({ mode: "server", logLevel: "error", build: { outDir: join(folder, "dist-server") } });
  mkdirSync(join(folder, "dist"), { recursive: true });
  writeFileSync(
    join(folder, "dist/index.html"),
    "<!doctype html><html><head></head><body>deck</body></html>",
  );
}

/** A server in a process of its own. */
export class ServerProcess {
  readonly child: ChildProcess;
  stdout = "";
  stderr = "";

  private constructor(env: Record<string, string>, args: readonly string[]) {
    const { PATH = "" } = process.env;
    this.child = spawn(process.execPath, [join(folder, "dist-server/main.js"), ...args], {
      cwd: folder,
      env: { PATH, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child.stdout?.setEncoding("utf8").on("data", (text: string) => (this.stdout += text));
    this.child.stderr?.setEncoding("utf8").on("data", (text: string) => (this.stderr += text));
  }

  /** Starts one and waits until it says where it is. */
  static async start(env: Record<string, string>, args: readonly string[] = []): Promise<ServerProcess> {
    const server = new ServerProcess(env, args);
    const dead = once(server.child, "close").then(() => {
      throw new Error(`the server ended: ${server.stderr}`);
    });
    dead.catch(() => undefined);
    while (!/^live serving/m.test(server.stderr))
      await Promise.race([once(server.child.stderr ?? server.child, "data"), dead]);
    return server;
  }

  /** Starts one that is to fail; gives what it says. */
  static async fail(env: Record<string, string>, args: readonly string[] = []): Promise<ServerProcess> {
    const server = new ServerProcess(env, args);
    await once(server.child, "close");
    return server;
  }

  get url(): string {
    return /^Publikum: (\S+)$/m.exec(this.stdout)?.[1] ?? "";
  }

  get token(): string {
    return /^Vortrag: \S+#(\S+)$/m.exec(this.stdout)?.[1] ?? "";
  }

  command(action: unknown, seq: unknown): Promise<Response> {
    return fetch(`${this.url}live/command`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ action, seq }),
    });
  }

  async state(): Promise<Record<string, unknown>> {
    return (await fetch(`${this.url}live/state`)).json() as Promise<Record<string, unknown>>;
  }

  /** Ends it, by default as a power cut would. */
  async end(signal: NodeJS.Signals = "SIGKILL"): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    const closed = once(this.child, "close");
    this.child.kill(signal);
    await closed;
    return this.child.exitCode;
  }
}
