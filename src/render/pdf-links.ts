import { words } from "#words/pdf.ts";

/** The PDFs of `npm run pdf`, by their names. */
const PDFS: Readonly<Record<string, string>> = {
  "folien.pdf": words.slides,
  "handout.pdf": words.handout,
};

/** The pages that offer them. */
export const PAGES_WITH_PDFS = ["index.html", "handout.html", "reading.html"] as const;

/**
 * A page whose head names the PDFs that lie in `pdf/` beside it; one that does already stays as it is.
 * @param there the files in that folder
 */
export function linkPdfs(html: string, there: readonly string[] = Object.keys(PDFS)): string {
  const links = Object.entries(PDFS)
    .filter(([name]) => there.includes(name))
    .map(
      ([name, title]) =>
        `<link rel="alternate" type="application/pdf" href="./pdf/${name}" title="${title}">`,
    );
  const missing = links.filter((link) => !html.includes(link));
  // A function, because a replacement string would take „$“ for a pattern.
  return missing.length > 0 ? html.replace("</head>", () => `${missing.join("\n")}\n</head>`) : html;
}
