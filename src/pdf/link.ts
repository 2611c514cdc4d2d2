import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { words } from "#words/pdf.ts";

const LINKS = [
  `<link rel="alternate" type="application/pdf" href="./pdf/folien.pdf" title="${words.slides}">`,
  `<link rel="alternate" type="application/pdf" href="./pdf/handout.pdf" title="${words.handout}">`,
];

/** A page whose head names the PDFs; one that does already stays as it is. */
export function linkPdfs(html: string): string {
  const missing = LINKS.filter((link) => !html.includes(link));
  // A function, because a replacement string would take „$“ for a pattern.
  return missing.length > 0 ? html.replace("</head>", () => `${missing.join("\n")}\n</head>`) : html;
}

/** Lets deck and handout of a build offer the PDFs in `pdf/` beside them; a build without PDFs offers none. */
export async function linkFromPages(dist: string): Promise<void> {
  for (const page of ["index.html", "handout.html", "reading.html"]) {
    const path = join(dist, page);
    await writeFile(path, linkPdfs(await readFile(path, "utf8")));
  }
}
