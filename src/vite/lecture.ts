import { join, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { Figure } from "../model/figure.ts";
import type { Lecture } from "../model/lecture.ts";
import { outlineOf } from "../model/outline.ts";
import { formatProblemInGerman, isDataProblem, LectureError } from "../model/problem.ts";
import { escapeHtml } from "../render/escape.ts";
import { renderHandout, renderRunningTitle } from "../render/handout.ts";
import { renderNoteBlocks, renderSections } from "../render/html.ts";
import { readLecture } from "./read-lecture.ts";

/** Event by which the dev server hands changed figures to the open page. */
export const FIGURES_CHANGED = "lecture:figures";

/** Event with what is wrong in the spreadsheets, a German line each; none when all is right again. */
export const DATA_PROBLEMS = "lecture:problems";

/** Event by which a page that has just opened asks for them. */
export const ASK_FOR_PROBLEMS = "lecture:problems?";

/** What scripts import; made from the lecture as it stands. */
const modules: Record<string, (lecture: Lecture) => string> = {
  "virtual:figures": ({ figures }) => exportDefault(Object.fromEntries(Object.values(figures).map(slim))),
  "virtual:notes": ({ slides }) =>
    exportDefault(Object.fromEntries(slides.map((slide) => [slide.id, renderNoteBlocks(slide)]))),
  "virtual:outline": (lecture) => exportDefault(outlineOf(lecture)),
  "virtual:running-title.css": renderRunningTitle,
  "virtual:running-title.css?inline": renderRunningTitle,
};

/** A figure as charts need it: where it comes from in full stands in the page, and would be sent twice. */
function slim({ caveats: _, ...figure }: Figure): [string, Figure] {
  const references = figure.references.map((source) => ({ ...source, citation: "" }));
  return [figure.id, { ...figure, references, reports: [], cited: {} }];
}

function exportDefault(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}

/**
 * Compiles `slides/` and `data/` into the pages: `<!--slides-->` and `<!--title-->` in HTML, `virtual:…`
 * in scripts. In dev, a saved file shows on the slide one is on; while a spreadsheet is wrong, the page says
 * so and stays as it was last right.
 */
export function lecturePlugin(root: string): Plugin {
  let lecture: Promise<Lecture> | undefined;
  let lastGood: Lecture | undefined;
  const current = () => {
    lecture ??= readLecture(root);
    return lecture;
  };
  return {
    name: "lecture:compile",
    async buildStart() {
      // vite-node starts a server without a page, for a script that reads the lecture itself.
      if (this.environment.config.server.hmr === false) return;
      await current().catch(throwMessage);
    },
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    async load(id) {
      const make = modules[id.slice(1)];
      return id.startsWith("\0") && make ? make(await current()) : undefined;
    },
    transformIndexHtml: {
      order: "pre",
      handler: async (html) => {
        const compiled = await current();
        // Functions, because a text may contain what a replacement string would take for a pattern.
        return html
          .replaceAll("<!--title-->", () => escapeHtml(compiled.title))
          .replaceAll("<!--speaker-->", () => escapeHtml(compiled.speaker))
          .replaceAll("<!--slides-->", () => renderSections(compiled))
          .replaceAll("<!--handout-->", () => renderHandout(compiled));
      },
    },
    configureServer(server) {
      const folders = [join(root, "slides"), join(root, "data")];
      const page = new OpenPage(server);
      server.watcher.add(folders);
      const onChange = (path: string) => {
        if (!folders.some((folder) => path.startsWith(folder + sep))) return;
        // One reading after the other, so that the last save has the last word.
        const before = current().catch(() => lastGood);
        lecture = before.then(async (good) => {
          lastGood = good;
          try {
            const compiled = await readLecture(root);
            page.update(path, compiled);
            return compiled;
          } catch (error) {
            page.report(path, error);
            if (good && isOfData(error)) return good;
            throw error;
          }
        });
        // Already told; whoever asks for the lecture gets the error, too.
        lecture.catch(() => undefined);
      };
      for (const event of ["add", "change", "unlink"] as const) server.watcher.on(event, onChange);
    },
  };
}

/** What the open page shows of the files as they are saved. */
class OpenPage {
  private readonly server: ViteDevServer;
  /** Vite's own message covers the page. */
  private overlaid = false;
  /** Words have changed that the page does not show, because a spreadsheet is wrong. */
  private withheld = false;
  private problems: readonly string[] = [];

  constructor(server: ViteDevServer) {
    this.server = server;
    server.ws.on(ASK_FOR_PROBLEMS, (_, client) => client.send(DATA_PROBLEMS, this.problems));
  }

  /** Values are redrawn in place; words and order come with a reload, which keeps the slide. */
  update(path: string, { figures }: Lecture): void {
    const { moduleGraph, ws } = this.server;
    for (const id of Object.keys(modules)) {
      const module = moduleGraph.getModuleById(`\0${id}`);
      if (module) moduleGraph.invalidateModule(module);
    }
    this.tell([]);
    if (path.endsWith(".csv") && !this.overlaid && !this.withheld) ws.send(FIGURES_CHANGED, figures);
    else this.reload();
    this.withheld = false;
  }

  /** Says what is wrong, and in the terminal. The server goes on with the next save. */
  report(path: string, error: unknown): void {
    if (isOfData(error)) {
      this.tell(error.problems.map(formatProblemInGerman));
      this.server.config.logger.error(this.problems.join("\n"));
      if (this.overlaid) this.reload();
      this.withheld ||= !path.endsWith(".csv");
    } else this.cover(error);
  }

  private tell(problems: readonly string[]): void {
    this.problems = problems;
    this.server.ws.send(DATA_PROBLEMS, problems);
  }

  private cover(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const stack = error instanceof LectureError ? "" : ((error as Error).stack ?? "");
    this.server.config.logger.error(message);
    this.overlaid = true;
    this.server.ws.send({ type: "error", err: { message, stack } });
  }

  /** Also takes away the message that a mistake left over the page. */
  private reload(): void {
    this.overlaid = false;
    this.server.ws.send({ type: "full-reload" });
  }
}

/** Whether spreadsheets are all that is wrong. */
function isOfData(error: unknown): error is LectureError {
  return error instanceof LectureError && error.problems.every(isDataProblem);
}

/** A stack would only hide the lines that say what is wrong with which file. */
function throwMessage(error: unknown): never {
  if (!(error instanceof LectureError)) throw error;
  const { message } = error;
  throw Object.assign(new Error(message), { stack: message });
}
