import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./redis-server.ts";

/** A proxy before a server, on loopback, as a careless administrator sets it up. */
export class Nginx {
  readonly port: number;
  private readonly folder: string;
  private readonly child: ChildProcess;

  private constructor(port: number, folder: string, child: ChildProcess) {
    this.port = port;
    this.folder = folder;
    this.child = child;
  }

  /** @param location lines of the place that passes everything on to `upstream` */
  static start(upstream: string, location: string): Promise<Nginx> {
    return Nginx.run(
      (port) =>
        `server { listen 127.0.0.1:${port}; location / { proxy_pass ${upstream}; proxy_buffering on; ${location} } }`,
    );
  }

  /** @param sites what would lie in Debian's sites-enabled, listening on loopback on that port */
  static async run(sites: (port: number) => string): Promise<Nginx> {
    const folder = mkdtempSync(join(tmpdir(), "lecture-nginx-"));
    mkdirSync(join(folder, "logs"));
    const port = await freePort();
    const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join("\n");
    writeFileSync(
      join(folder, "nginx.conf"),
      `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http { access_log off; include /etc/nginx/mime.types; ${paths}
${sites(port)} }`,
    );
    const args = ["-p", folder, "-c", join(folder, "nginx.conf")];
    const child = spawn("nginx", args, { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (said += text));
    for (;;) {
      if (child.exitCode !== null) throw new Error(`nginx: ${said}`);
      if (await isOpen(port)) return new Nginx(port, folder, child);
    }
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  async end(): Promise<void> {
    const closed = once(this.child, "exit");
    this.child.kill("SIGKILL");
    await closed;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Whether somebody listens there by now; a moment later if not. */
function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => setTimeout(resolve, 20, false));
  });
}
