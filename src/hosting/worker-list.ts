import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow, PACKED } from "./pack.ts";

/** The script that keeps the lecture's files in a browser, beside the pages. */
export const WORKER = "sw.js";

/** What opens without a network: pages, what they need, data and PDFs. */
const KEPT =
  /^(?:(?!vortrag\.|reading\.)[\w-]+\.html|(?:assets|data|pdf)\/[^/]+|icon[\w-]*\.(?:svg|png)|manifest\.webmanifest)$/;

/** Names with a hash in them never change what they name. */
const HASHED = /^assets\//;

/** The line that the worker begins with. */
const LINE = /^self\.files=.*\n/;

/** Tells the worker in a folder which files lie beside it; a folder without one stays as it is. */
export async function listForWorker(folder: string): Promise<void> {
  const path = join(folder, WORKER);
  const worker = await readFile(path, "utf8").catch(() => undefined);
  if (worker === undefined || !LINE.test(worker)) return;
  const names = (await filesBelow(folder)).filter((name) => KEPT.test(name) && !PACKED.test(name));
  const files = await Promise.all(
    names.map(async (name) => [name, HASHED.test(name) ? null : hash(await readFile(join(folder, name)))]),
  );
  const listed = worker.replace(LINE, () => `self.files=${JSON.stringify(files)};\n`);
  if (listed !== worker) await writeFile(path, listed);
}

const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("base64url").slice(0, 16);
