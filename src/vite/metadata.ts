import { basename, join } from "node:path";
import type { Plugin } from "vite";
import { policyFor } from "./csp.ts";
import type { Host } from "./host.ts";
import { drawPreview } from "./preview.ts";

/** Pages that are found and shared, by their address. */
const PATHS: Readonly<Record<string, string>> = { "index.html": "", "handout.html": "handout.html" };

/** Those that search engines are told of, beside the deck. */
const FOUND = [
  "handout.html",
  "codebuch.html",
  "barrierefreiheit.html",
  "impressum.html",
  "datenschutz.html",
];

/** What search engines and messengers get: descriptions, a picture, a page for each slide, the map of all. */
export function metadataPlugin({ project, lecture, engine }: Host): Plugin {
  const read = async () => (await engine()).readLecture(lecture);
  return {
    name: "lecture:metadata",
    apply: "build",
    transformIndexHtml: {
      order: "pre",
      handler: async (html, { filename }) => {
        const name = basename(filename);
        const path = PATHS[name];
        if (path === undefined) return html;
        const { renderShared, describeTalk } = await engine();
        const found = await read();
        const head = renderShared(found, path) + (name === "index.html" ? describeTalk(found) : "");
        return html.replace("</head>", () => `${head}</head>`);
      },
    },
    async generateBundle() {
      const { linesUnderTitle, PREVIEW, renderSlidePage, slideFile, writeRobots, writeSitemap } =
        await engine();
      const found = await read();
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: "asset", fileName, source });
      for (const slide of found.slides)
        emit(slideFile(slide.id), renderSlidePage(found, slide, policyFor("")));
      const sitemap = writeSitemap(found, FOUND);
      if (sitemap) emit("sitemap.xml", sitemap);
      emit("robots.txt", writeRobots(found));
      const font = join(project, "node_modules/@fontsource-variable/ibm-plex-sans/files");
      const texts = { title: found.title, lines: linesUnderTitle(found) };
      emit(
        PREVIEW.file,
        await drawPreview(join(font, "ibm-plex-sans-latin-wght-normal.woff2"), texts, PREVIEW),
      );
    },
  };
}
