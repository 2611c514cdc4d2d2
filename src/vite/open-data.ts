import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Plugin } from "vite";
import type { Host } from "./host.ts";

/** Where the files lie in the built deck, and below the dev server's address. */
const FOLDER = "data";
/** The page that says what they mean. */
const CODEBOOK = "codebuch.html";

/**
 * Puts the open data beside the deck: `data/<id>.csv` for every figure and `data/datapackage.json`. In dev
 * they are made anew for every request.
 */
export function dataPackagePlugin({ project, lecture, engine }: Host): Plugin {
  // Reads the lecture a second time per build: that takes 0.05 s, less than a shared cache would need in code.
  const makeFiles = async () => {
    const { packageFiles, readLecture } = await engine();
    return packageFiles(await readLecture(lecture), await readProject(project));
  };
  return {
    name: "lecture:data-package",
    async generateBundle() {
      for (const [name, source] of await makeFiles())
        this.emitFile({ type: "asset", fileName: `${FOLDER}/${name}`, source });
    },
    transformIndexHtml: {
      order: "pre",
      handler: async (html, { filename }) => {
        // The dataset's own page says to search engines what it is; data run nowhere, so that no policy forbids them.
        if (basename(filename) !== CODEBOOK) return html;
        const { describeDataset, describePackage, readLecture } = await engine();
        const read = await readLecture(lecture);
        const dataset = describeDataset(
          describePackage(read, await readProject(project)),
          read,
          `${FOLDER}/`,
        );
        const text = JSON.stringify(dataset).replaceAll("<", "\\u003c");
        return html.replace("</head>", () => `<script type="application/ld+json">${text}</script></head>`);
      },
    },
    configureServer(server) {
      server.middlewares.use(`/${FOLDER}`, async (request, response, next) => {
        try {
          const name = (request.url ?? "").replace(/^\//, "").replace(/[?#].*$/, "");
          const text = (await makeFiles()).get(name);
          // Not `next()`: Vite would answer with the deck, and a download would save it as a table.
          if (text === undefined) response.statusCode = 404;
          else response.setHeader("Content-Type", contentType(name));
          response.setHeader("Cache-Control", "no-cache");
          response.end(text);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json",
  ".jsonld": "application/ld+json",
  ".cff": "text/yaml; charset=utf-8",
};

function contentType(name: string): string {
  const type = TYPES[/\.[^.]*$/.exec(name)?.[0] ?? ""];
  return type ?? "application/octet-stream";
}

/** The two lines of `package.json` that a data package has too. */
async function readProject(root: string): Promise<{ name: string; version: string }> {
  // npm itself refuses a file without them.
  return JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { name: string; version: string };
}
