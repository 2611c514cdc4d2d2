import { readFile } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { inspect } from "node:util";
import type { Logger, Plugin, ViteDevServer } from "vite";
import type { Figure } from "../model/figure.ts";
import type { Lecture } from "../model/lecture.ts";
import type { Explained } from "./engine.ts";
import type { Engine, Host } from "./host.ts";

/** Event by which the dev server hands changed figures to the open page. */
export const FIGURES_CHANGED = "lecture:figures";

/** Event with what is wrong in the spreadsheets, a German line each; none when all is right again. */
export const DATA_PROBLEMS = "lecture:problems";

/** Event by which a page that has just opened asks for them. */
export const ASK_FOR_PROBLEMS = "lecture:problems?";

/** What scripts import; made from the lecture as it stands. */
const modules: Record<string, (lecture: Lecture, engine: Engine) => string> = {
  "virtual:figures": (lecture, { drawnFigures }) => exportDefault(drawnFigures(lecture)),
  "virtual:notes": (lecture, { renderNotes }) => exportDefault(renderNotes(lecture)),
  "virtual:outline": (lecture, { outlineOf }) => exportDefault(outlineOf(lecture)),
  "virtual:polls": ({ polls }) => exportDefault(polls),
  "virtual:talk": (lecture, { talkOf }) => exportDefault(talkOf(lecture)),
  "virtual:running-title.css": (lecture, { renderRunningTitle }) => renderRunningTitle(lecture),
  "virtual:running-title.css?inline": (lecture, { renderRunningTitle }) => renderRunningTitle(lecture),
};

function exportDefault(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}

/** An error that is shown by its words alone: a stack would only hide which file is wrong. */
function withoutStack(message: string): Error {
  return Object.assign(new Error(message), { stack: message, [inspect.custom]: () => message });
}

/**
 * Compiles `slides/` and `data/` into the pages: `<!--head-->` and `<!--body-->` in HTML, `virtual:…` in
 * scripts. A page that is nothing but `<!--document-->` has the shell `document.html`. In dev, a saved file shows on the slide one is on; while a spreadsheet is wrong, the page says
 * so and stays as it was last right.
 */
export function lecturePlugin(host: Host): Plugin {
  const { lecture: root, engine } = host;
  const read = async () => (await engine()).readLecture(root);
  let lecture: Promise<Lecture> | undefined;
  let lastGood: Lecture | undefined;
  const current = () => {
    lecture ??= read();
    return lecture;
  };
  /** Reads the lecture, or says what is wrong; names the sentences that its values deny. */
  const hold = async (logger: Logger) => {
    const { explain, formatShaken } = await engine();
    const { shaken } = await current().catch((error: unknown) => {
      const explained = explain(error);
      throw explained ? withoutStack(explained.forPeople.join("\n")) : error;
    });
    if (shaken.length > 0) logger.warn(formatShaken(shaken).join("\n"));
  };
  return {
    name: "lecture:compile",
    async configResolved({ command, logger }) {
      // Before the bundler begins: it would wrap the error, say it twice and add a stack.
      if (command === "build") await hold(logger);
    },
    async buildStart() {
      const { command, server, logger } = this.environment.config;
      // vite-node starts a server without a page, for a script that reads the lecture itself.
      if (command === "serve" && server.hmr !== false) await hold(logger);
    },
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    async load(id) {
      const make = modules[id.slice(1)];
      return id.startsWith("\0") && make ? make(await current(), await engine()) : undefined;
    },
    transformIndexHtml: {
      order: "pre",
      handler: async (html, { filename }) => {
        const { renderPage } = await engine();
        const parts = renderPage(basename(filename, ".html"), await current());
        if (!parts) return html;
        const shell =
          html.trim() === "<!--document-->"
            ? await readFile(join(dirname(filename), "document.html"), "utf8")
            : html;
        // Functions, because a text may contain what a replacement string would take for a pattern.
        return shell
          .replace('<html lang="en"', () => `<html lang="${parts.lang}"`)
          .replace("<!--head-->", () => parts.head)
          .replace("<!--body-->", () => parts.body);
      },
    },
    async configureServer(server) {
      if (server.config.server.hmr === false) return;
      const folders = [join(root, "slides"), join(root, "data")];
      const { explain, drawnFigures } = await engine();
      const page = new OpenPage(server);
      server.watcher.add(folders);
      await restartWithEngine(server, host);
      const onChange = (path: string) => {
        if (!folders.some((folder) => path.startsWith(folder + sep))) return;
        // One reading after the other, so that the last save has the last word.
        const before = current().catch(() => lastGood);
        lecture = before.then(async (good) => {
          lastGood = good;
          try {
            const compiled = await read();
            // Another language is another configuration.
            if (compiled.lang !== host.lang) await server.restart();
            else page.update(path, drawnFigures(compiled));
            return compiled;
          } catch (error) {
            const explained = explain(error);
            page.report(path, error, explained);
            if (good && explained?.ofData) return good;
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
  update(path: string, figures: Readonly<Record<string, Figure>>): void {
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
  report(path: string, error: unknown, explained: Explained | undefined): void {
    if (explained?.ofData) {
      this.tell(explained.forPeople);
      this.server.config.logger.error(this.problems.join("\n"));
      if (this.overlaid) this.reload();
      this.withheld ||= !path.endsWith(".csv");
    } else if (explained) this.cover(explained.message);
    else this.cover(error instanceof Error ? error.message : String(error), (error as Error).stack);
  }

  private tell(problems: readonly string[]): void {
    this.problems = problems;
    this.server.ws.send(DATA_PROBLEMS, problems);
  }

  private cover(message: string, stack = ""): void {
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

/** The engine is loaded like the configuration, so the server starts anew when one of its files is saved. */
async function restartWithEngine(server: ViteDevServer, { engineFiles }: Host): Promise<void> {
  const files = await engineFiles();
  server.watcher.add([...files]);
  server.config.configFileDependencies.push(...files);
}
