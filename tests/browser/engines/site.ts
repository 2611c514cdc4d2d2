import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json",
};

/** A folder as a host of static files serves it. */
export interface Site {
  /** Ends with a slash. */
  url: string;
  close: () => Promise<void>;
}

/** @param scripts without them every script is missing: the page stays as it is before they come */
export async function serve(folder: string, { scripts }: { scripts: boolean }): Promise<Site> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const type = TYPES[extname(name)];
    const isLeftOut = !scripts && extname(name) === ".js";
    const bytes = isLeftOut ? undefined : await readFile(join(folder, name)).catch(() => undefined);
    response.writeHead(bytes ? 200 : 404, {
      ...(type && { "content-type": type }),
      "cache-control": "no-cache",
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("expected a port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
