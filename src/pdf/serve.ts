import { preview } from "vite";
import { PdfProblem } from "./problem.ts";

/** A folder of files, served on loopback. */
export interface Served {
  /** Ends with a slash. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built folder as a host would.
 * @param port 0 for any free one
 * @throws PdfProblem if the port is taken
 */
export async function serveFolder(outDir: string, port: number): Promise<Served> {
  const server = await preview({
    configFile: false,
    // Otherwise a missing page would be answered with the deck.
    appType: "mpa",
    logLevel: "silent",
    build: { outDir },
    preview: { host: "127.0.0.1", port, strictPort: port !== 0 },
  }).catch((error: unknown) => {
    if (!/already in use|EADDRINUSE|EACCES/.test(String(error))) throw error;
    throw new PdfProblem(`port ${port} is taken: name another with --port, or leave the option out`);
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error("the preview server has no address");
  return { url, close: () => server.close() };
}
