import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A built deck on loopback, its files packed, and what has been asked of it. */
export interface Deck {
  url: string;
  /** Packed size of every file that was asked for since the last time this was asked. */
  asked: () => ReadonlyMap<string, number>;
  close: () => void;
}

export async function serveDeck(folder: string): Promise<Deck> {
  let asked = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    try {
      const file = pathname === "/" ? "index.html" : normalize(pathname);
      const body = await readFile(join(folder, file));
      const packed = extname(file) === ".woff2" ? body : gzipSync(body);
      response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
      if (packed !== body) response.setHeader("content-encoding", "gzip");
      asked.set(file, packed.length);
      response.end(packed);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked: () => {
      const before = asked;
      asked = new Map();
      return before;
    },
    close: () => server.close(),
  };
}
