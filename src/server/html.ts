import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { policyOf } from "./headers.ts";

/** How a body may be packed, best first. */
const ENCODINGS = ["br", "gzip", "identity"] as const;
type Encoding = (typeof ENCODINGS)[number];

/** A page as the live server hands it out. */
export interface Page {
  bodies: Readonly<Record<Encoding, Buffer>>;
  etag: string;
  policy: string;
}

/** Tells the page's scripts that there is a live server, and where: a page from a plain folder has none. */
const LIVE = '<meta name="lecture-live" content="live/">';

const pack = { br: promisify(brotliCompress), gzip: promisify(gzip), identity: async (body: Buffer) => body };

/** Reads pages, each once until its file changes; packed here, because what is added to them changes them. */
export class Pages {
  private readonly pages = new Map<string, { changed: number; page: Promise<Page> }>();

  /** The page of a file, or undefined where there is no such file. */
  async read(path: string): Promise<Page | undefined> {
    const file = await stat(path).catch(() => undefined);
    if (!file?.isFile()) return undefined;
    const known = this.pages.get(path);
    if (known?.changed === file.mtimeMs) return known.page;
    const page = readPage(path);
    this.pages.set(path, { changed: file.mtimeMs, page });
    page.catch(() => this.pages.delete(path));
    return page;
  }
}

async function readPage(path: string): Promise<Page> {
  const html = await readFile(path, "utf8");
  const body = Buffer.from(html.replace(/<head>/i, (head) => `${head}\n    ${LIVE}`));
  const [br, zip, identity] = await Promise.all(ENCODINGS.map((encoding) => pack[encoding](body)));
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  return {
    bodies: { br: br ?? body, gzip: zip ?? body, identity: identity ?? body },
    etag,
    policy: policyOf(html),
  };
}

/** The best packing that a browser takes. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const names = (accepted ?? "")
    .split(",")
    .map((part) => part.trim().split(";"))
    .filter(([, quality]) => quality?.trim() !== "q=0")
    .map(([name]) => name?.trim());
  return ENCODINGS.find((encoding) => names.includes(encoding)) ?? "identity";
}
