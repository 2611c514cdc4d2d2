import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A Redis of one's own, which can be taken away and come back. */
export class RedisServer {
  readonly port: number;
  private readonly folder = mkdtempSync(join(tmpdir(), "lecture-redis-"));
  private child: ChildProcess | undefined;

  private constructor(port: number) {
    this.port = port;
  }

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await freePort());
    await server.resume();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it; with what it has written before, unless it is to have forgotten. */
  async resume({ forget = false } = {}): Promise<void> {
    if (forget) rmSync(join(this.folder, "appendonlydir"), { recursive: true, force: true });
    const options = {
      port: this.port,
      bind: "127.0.0.1",
      dir: this.folder,
      save: "",
      appendonly: "yes",
      appendfsync: "always",
    };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, `${value}`]);
    this.child = spawn("redis-server", args, { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    for await (const part of this.child.stdout ?? []) {
      text += part;
      if (text.includes("Ready to accept connections")) break;
    }
    this.child.stdout?.resume();
  }

  /** Takes it away as a power cut would. */
  async stop(): Promise<void> {
    if (!this.child) return;
    const closed = once(this.child, "exit");
    this.child.kill("SIGKILL");
    await closed;
    this.child = undefined;
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
