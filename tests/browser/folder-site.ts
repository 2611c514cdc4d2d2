import { readFile, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".pdf": "application/pdf",
  ".webmanifest": "application/manifest+json",
};

/** A host of static files that knows nothing: a folder below a path, which can be exchanged, and pulled out. */
export class FolderSite {
  folder: string;
  private readonly path: string;
  private server: Server | undefined;
  private port = 0;

  private constructor(folder: string, path: string) {
    this.folder = folder;
    this.path = path;
  }

  static async open(folder: string, path = "/a/b/"): Promise<FolderSite> {
    const site = new FolderSite(folder, path);
    await site.start();
    return site;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}${this.path}`;
  }

  /** Serves, where it was before. */
  async start(): Promise<void> {
    const server = createServer(async (request, response): Promise<unknown> => {
      const { pathname } = new URL(request.url ?? "/", this.url);
      const name = pathname.startsWith(this.path) ? pathname.slice(this.path.length) : "no such folder";
      const path = join(this.folder, name.replace(/(?:^|\/)$/, "$&index.html"));
      const file = await stat(path).catch(() => undefined);
      if (!file?.isFile()) return response.writeHead(404).end();
      const type = TYPES[extname(path)] ?? "application/octet-stream";
      return response
        .writeHead(200, { "content-type": type, "cache-control": "no-cache" })
        .end(await readFile(path));
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, "127.0.0.1", resolve));
    this.port = (server.address() as AddressInfo).port;
  }

  /** The network is gone. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  }
}
