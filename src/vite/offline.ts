import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { finishFolder } from "../hosting/finish.ts";
import { WORKER } from "../hosting/worker-list.ts";
import type { Host } from "./host.ts";
import { drawIcons, ICONS } from "./icons.ts";

const MANIFEST = "manifest.webmanifest";

/** Pages that bring the worker along, and may be installed. */
const PAGES =
  /^\/?(?:index|handout|reading|speaker|codebuch|leicht|barrierefreiheit|impressum|datenschutz)\.html$/;

/**
 * Lets the lecture be kept by browsers, so that it opens without a network after one visit, and be installed: the
 * worker, the manifest, its icons. Workbox's own generator would bring hundreds of packages to list a folder.
 */
export function offlinePlugin({ project, lecture, engine }: Host): Plugin {
  let folder = "";
  const read = async () => (await engine()).readLecture(lecture);
  let written = false;
  return {
    name: "lecture:offline",
    apply: "build",
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    transformIndexHtml: {
      order: "post",
      handler: async (_html, { path }) => {
        if (!PAGES.test(path)) return [];
        const { site } = await read();
        const manifest = { tag: "link", attrs: { rel: "manifest", href: `./${MANIFEST}` } };
        const worker = { tag: "meta", attrs: { name: "lecture-worker", content: WORKER } };
        return site.offline ? [manifest, worker] : [manifest];
      },
    },
    async generateBundle() {
      const { describeApp } = await engine();
      const manifest = JSON.stringify(describeApp(await read(), ICONS));
      this.emitFile({ type: "asset", fileName: MANIFEST, source: manifest });
      for (const [fileName, source] of await drawIcons(join(project, "src/pages/public/icon.svg")))
        this.emitFile({ type: "asset", fileName, source });
    },
    writeBundle() {
      written = true;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler(error) {
        // A build that failed says why: another error here would hide it.
        if (error || !written) return;
        const { emptySlots, siteWords } = await engine();
        const { site } = await read();
        const empty = emptySlots(site);
        // Not where the links of a talk are all that is said.
        if (empty.length > 0) this.info(siteWords.missing(empty));
        await writeFile(join(folder, WORKER), await buildWorker(project, site.offline ? "main" : "gone"));
        await finishFolder(folder);
      },
    },
  };
}

/** One classic script: a worker that imports modules is not to be had everywhere. */
export async function buildWorker(project: string, name: "main" | "gone"): Promise<string> {
  const result = await build({
    configFile: false,
    root: project,
    logLevel: "error",
    publicDir: false,
    // What Workbox says to developers stays out.
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      rolldownOptions: {
        input: join(project, `src/worker/${name}.ts`),
        output: { format: "iife", entryFileNames: WORKER },
      },
    },
  });
  const [one] = [result].flat();
  const script = one && "output" in one ? one.output.find(({ type }) => type === "chunk") : undefined;
  if (script?.type !== "chunk") throw new Error(`src/worker/${name}.ts: expected one script`);
  return `${name === "main" ? "self.files=[];\n" : ""}${script.code}`;
}
