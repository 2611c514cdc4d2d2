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
  /** What the pages' own policy would have forbidden, as the browsers report it: foreign requests, too. */
  reports: readonly string[];
  close: () => Promise<void>;
}

/** The page, in a frame as narrow as a phone: not every window gets as narrow. */
export const FRAME = "frame?";

/** @param scripts without them every script is missing: the page stays as it is before they come */
export async function serve(folder: string, { scripts }: { scripts: boolean }): Promise<Site> {
  const reports: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    if (request.method === "POST") {
      let body = "";
      for await (const part of request) body += String(part);
      const { "csp-report": report } = JSON.parse(body) as { "csp-report": Record<string, string> };
      reports.push(`${report["document-uri"]}: ${report["violated-directive"]}: ${report["blocked-uri"]}`);
      return response.writeHead(204).end();
    }
    if (pathname === "/frame")
      return response
        .writeHead(200, { "content-type": "text/html" })
        .end(
          `<!doctype html><link rel="icon" href="icon.svg"><iframe src="${search.slice(1)}" width="390" height="700"></iframe>`,
        );
    const name = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const isLeftOut = !scripts && extname(name) === ".js";
    const bytes = isLeftOut ? undefined : await readFile(join(folder, name)).catch(() => undefined);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(
      name.endsWith(".html") ? `${bytes}` : "",
    )?.[1];
    return response
      .writeHead(bytes ? 200 : 404, {
        "content-type": TYPES[extname(name)] ?? "application/octet-stream",
        "cache-control": "no-cache",
        ...(policy && {
          "content-security-policy-report-only": `${policy.replaceAll("&#39;", "'")}; report-uri /report`,
        }),
      })
      .end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("expected a port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    reports,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
