import { join, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { LectureError } from "../lecture/problem.ts";
import type { Lecture } from "../lecture/slide.ts";
import { escapeHtml, renderSections } from "./html.ts";
import { readLecture } from "./read-lecture.ts";

/** Event by which the dev server hands changed figures to the open page. */
export const FIGURES_CHANGED = "lecture:figures";

/** What scripts import; made from the lecture as it stands. */
const modules: Record<string, (lecture: Lecture) => unknown> = {
  "virtual:figures": ({ figures }) => figures,
  "virtual:notes": ({ slides }) => Object.fromEntries(slides.map(({ id, notes }) => [id, notes])),
};

/**
 * Compiles `slides/` and `data/` into the pages: `<!--slides-->` and `<!--title-->` in HTML, `virtual:…`
 * in scripts. In dev, a saved file shows on the slide one is on.
 */
export function lecturePlugin(root: string): Plugin {
  let lecture: Promise<Lecture> | undefined;
  const current = () => {
    lecture ??= readLecture(root);
    return lecture;
  };
  return {
    name: "lecture:compile",
    buildStart: async () => {
      await current();
    },
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    async load(id) {
      const make = modules[id.slice(1)];
      return id.startsWith("\0") && make
        ? `export default ${JSON.stringify(make(await current()))};`
        : undefined;
    },
    transformIndexHtml: {
      order: "pre",
      handler: async (html) => {
        const compiled = await current();
        // Functions, because a text may contain what a replacement string would take for a pattern.
        return html
          .replaceAll("<!--title-->", () => escapeHtml(compiled.title))
          .replaceAll("<!--speaker-->", () => escapeHtml(compiled.speaker))
          .replaceAll("<!--slides-->", () => renderSections(compiled));
      },
    },
    configureServer(server) {
      const folders = [join(root, "slides"), join(root, "data")];
      server.watcher.add(folders);
      let broken = false;
      const onChange = (path: string) => {
        if (!folders.some((folder) => path.startsWith(folder + sep))) return;
        lecture = readLecture(root);
        lecture.then(
          (compiled) => {
            // A reload also takes away the message that the mistake left on the page.
            update(server, broken ? "" : path, compiled);
            broken = false;
          },
          (error: unknown) => {
            broken = true;
            report(server, error);
          },
        );
      };
      for (const event of ["add", "change", "unlink"] as const) server.watcher.on(event, onChange);
    },
  };
}

/** Values are redrawn in place; words and order come with a reload, which keeps the slide. */
function update(server: ViteDevServer, path: string, { figures }: Lecture): void {
  for (const id of Object.keys(modules)) {
    const module = server.moduleGraph.getModuleById(`\0${id}`);
    if (module) server.moduleGraph.invalidateModule(module);
  }
  if (path.endsWith(".csv")) server.ws.send(FIGURES_CHANGED, figures);
  else server.ws.send({ type: "full-reload" });
}

/** Shows what is wrong over the page, and in the terminal. The server goes on with the next save. */
function report(server: ViteDevServer, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof LectureError ? "" : ((error as Error).stack ?? "");
  server.config.logger.error(message);
  server.ws.send({ type: "error", err: { message, stack } });
}
