import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { policyOf } from "./headers.ts";

/** How a body may be packed, best first. */
const ENCODINGS = ["br", "gzip", "identity"] as const;
type Encoding = (typeof ENCODINGS)[number];

/** A file of text as the live server hands it out. */
export interface Packed {
  bodies: Readonly<Record<Encoding, Buffer>>;
  etag: string;
  type: string;
  /** A page's own. */
  policy?: string;
}

/** What is worth packing: by the end of its name, what it is. Fonts and PDFs are packed already. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".svg": "image/svg+xml",
};
const isPage = (type: string) => type.startsWith("text/html");
const typeOf = (path: string) => TYPES[extname(path).toLowerCase()];

/** Tells the page's scripts that there is a live server, and where: a page from a plain folder has none. */
const LIVE = '<meta name="lecture-live" content="live/">';

/** The handout as a PDF has the notes in it, unless it was printed without; the audience is not sent there. */
const HANDOUT = /<link [^>]*href="\.\/pdf\/handout\.pdf"[^>]*>\n?/g;

/** Nearly as small as can be, in a twentieth of the time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const pack = {
  br: (body: Buffer) => promisify(brotliCompress)(body, BROTLI),
  gzip: promisify(gzip),
  identity: async (body: Buffer) => body,
};

/** Reads files of text, each once until it changes; packed here, because what is added to pages changes them. */
export class PackedFiles {
  private readonly files = new Map<string, { changed: number; packed: Promise<Packed> }>();

  /**
   * Undefined where there is no such file, or it is none of text.
   * @param speaker whether it is for the speaker, or for the audience
   */
  async read(path: string, speaker: boolean): Promise<Packed | undefined> {
    const type = typeOf(path);
    const file = await stat(path).catch(() => undefined);
    if (type === undefined || !file?.isFile()) return undefined;
    const name = isPage(type) ? `${speaker} ${path}` : path;
    const known = this.files.get(name);
    if (known?.changed === file.mtimeMs) return known.packed;
    const packed = packFile(path, type, speaker);
    this.files.set(name, { changed: file.mtimeMs, packed });
    packed.catch(() => this.files.delete(name));
    return packed;
  }
}

async function packFile(path: string, type: string, speaker: boolean): Promise<Packed> {
  const bytes = await readFile(path);
  const body = isPage(type) ? Buffer.from(joinPage(bytes.toString(), speaker)) : bytes;
  const [br, zip, identity] = await Promise.all(ENCODINGS.map((encoding) => pack[encoding](body)));
  return {
    bodies: { br: br ?? body, gzip: zip ?? body, identity: identity ?? body },
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
    type,
    ...(isPage(type) && { policy: policyOf(bytes.toString()) }),
  };
}

function joinPage(html: string, speaker: boolean): string {
  const theirs = speaker ? html : html.replaceAll(HANDOUT, "");
  return theirs.replace(/<head>/i, (head) => `${head}\n    ${LIVE}`);
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
