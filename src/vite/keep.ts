import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { Host } from "./host.ts";

/** What other commands put beside the pages: `npm run pdf`, `npm run build:single`. */
const OTHERS = ["pdf", "vortrag.html"];

/**
 * Empties the folder before the pages are written, as Vite would, but for what other commands have made of this
 * lecture: a talk that is started must not lose its PDFs. Pages name the PDFs that lie beside them.
 */
export function keepPlugin({ engine }: Pick<Host, "engine">): Plugin {
  let publicDir = "";
  return {
    name: "lecture:keep",
    apply: "build",
    enforce: "post",
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: "post",
      async handler({ dir }, bundle) {
        if (dir === undefined) return;
        const there = await filesIn(dir);
        const before = await readFile(join(dir, "index.html"), "utf8").catch(() => "");
        const same = titleOf(before) === titleOf(pageIn(bundle, "index.html")?.source ?? "");
        // Vite has copied the public files by now.
        const always = [".git", ...(await filesIn(publicDir))];
        const kept = there.filter((name) => always.includes(name) || (same && OTHERS.includes(name)));
        for (const name of there)
          if (!kept.includes(name)) await rm(join(dir, name), { recursive: true, force: true });
        if (!kept.includes("pdf")) return;
        const pdfs = await filesIn(join(dir, "pdf"));
        const { linkPdfs, PAGES_WITH_PDFS } = await engine();
        for (const name of PAGES_WITH_PDFS) {
          const page = pageIn(bundle, name);
          if (page) page.source = linkPdfs(page.source, pdfs);
        }
      },
    },
  };
}

/** Vite writes HTML as text. */
const pageIn = (bundle: Readonly<Record<string, unknown>>, name: string) =>
  bundle[name] as { source: string } | undefined;

const filesIn = (folder: string) => readdir(folder).catch((): string[] => []);

const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1];
