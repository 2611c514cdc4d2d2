import { readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Ends of the names under which a packed file lies beside its own: what hosts look for. */
export const PACKED = /\.(?:br|gz)$/;

/** What is worth packing: text. Fonts, pictures and PDFs are packed already; the offline file is for taking along. */
const TEXT = /(?<!^vortrag)\.(?:html|js|css|csv|cff|json|jsonld|svg|txt|webmanifest|xml)$/;

/** Below this, what is saved is lost again by the host's headers. */
const SMALL = 500;

const packs = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gz: (body: Buffer) => promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
};

/** Puts a packed twin or two beside each file of text, as small as can be; one that is of now stays as it is. */
export async function packFolder(folder: string): Promise<void> {
  const names = (await filesBelow(folder)).filter((name) => TEXT.test(name));
  await Promise.all(names.map((name) => packFile(join(folder, name))));
}

async function packFile(path: string): Promise<void> {
  const { mtime, size } = await stat(path);
  for (const [end, pack] of Object.entries(packs)) {
    const twin = `${path}.${end}`;
    if ((await stat(twin).catch(() => undefined))?.mtimeMs === mtime.getTime()) continue;
    if (size < SMALL) await rm(twin, { force: true });
    else {
      await writeFile(twin, await pack(await readFile(path)));
      await utimes(twin, mtime, mtime);
    }
  }
}

/** Every file by its path from the folder, slashes between; what starts with a dot is none of the lecture's. */
export async function filesBelow(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, "/"))
    .filter((name) => !/(?:^|\/)\./.test(name))
    .sort();
}
