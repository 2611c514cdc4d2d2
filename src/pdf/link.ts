import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finishFolder } from "../hosting/finish.ts";
import { linkPdfs, PAGES_WITH_PDFS } from "../render/pdf-links.ts";

/** Lets deck and handout of a build offer the PDFs in `pdf/` beside them; a build without PDFs offers none. */
export async function linkFromPages(dist: string): Promise<void> {
  for (const page of PAGES_WITH_PDFS) {
    const path = join(dist, page);
    await writeFile(path, linkPdfs(await readFile(path, "utf8")));
  }
  await finishFolder(dist);
}
