import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { normalizePath, type Plugin, runnerImport } from "vite";
import { EVIDENCE_FIGURE, summarizeEvidence } from "../describe/tally.ts";
import { EASY_FILE, type Lecture } from "../model/lecture.ts";
import { LectureError } from "../model/problem.ts";
import { compileLecture } from "../read/compile.ts";
import { checkSize, decodeTable } from "../read/csv.ts";
import type { LectureFiles } from "../read/lecture-files.ts";
import { unreadable } from "../read/table-problems.ts";

/** What people write as code. */
type Written = Omit<LectureFiles, "slides" | "data" | "site" | "easy">;

/**
 * Reads the lecture from disk, as it stands now.
 * @param folder the one with `slides/` and `data/`
 * @throws LectureError with every problem of every file
 */
export async function readLecture(folder: string): Promise<Lecture> {
  const [written, slides, data, site, easy] = await Promise.all([
    loadWritten(folder),
    readFolder(join(folder, "slides"), ".md", (path) => readFile(path, "utf8")),
    readFolder(join(folder, "data"), ".csv", readTableFile),
    readOptional(join(folder, SITE)),
    readOptional(join(folder, EASY_FILE)),
  ]);
  return compileLecture({
    ...written,
    slides,
    data,
    site,
    easy,
    overviews: { [EVIDENCE_FIGURE]: summarizeEvidence },
  });
}

/** A file that a lecture may do without. */
const readOptional = async (path: string) => (existsSync(path) ? readFile(path, "utf8") : undefined);

/** The files that people write as code. */
const WRITTEN = ["slides/index.ts", "data/figures.ts", "data/sources.ts", "data/fields.ts", "data/nouns.ts"];

/** Where and by whom it is published; a lecture may do without. */
const SITE = "data/site.yaml";

/** Those that a lecture may do without. */
const OPTIONAL = ["data/comparisons.ts", "data/polls.ts"];

/** They are run anew each time: an import would be cached for the server's life. */
async function loadWritten(folder: string): Promise<Written> {
  const { module } = await runnerImport<Written>(ENTRY, {
    root: folder,
    configFile: false,
    logLevel: "error",
    plugins: [writtenPlugin(folder)],
  });
  return module;
}

const ENTRY = "virtual:written";

/** All of them as one module, so that one runner loads them. */
function writtenPlugin(folder: string): Plugin {
  return {
    name: "lecture:written",
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
    load: (id) => {
      if (id !== `\0${ENTRY}`) return undefined;
      const optional = OPTIONAL.filter((name) => existsSync(join(folder, name)));
      const paths = [...WRITTEN, ...optional].map((name) => normalizePath(join(folder, name)));
      return paths.map((path) => `export * from ${JSON.stringify(path)};`).join("\n");
    },
  };
}

async function readTableFile(path: string, name: string): Promise<string | LectureError> {
  const file = `data/${name}`;
  try {
    const found = await stat(path);
    if (found.isFile()) checkSize(found.size, file);
    // What is neither, a pipe for example, may never end.
    if (!found.isFile() && !found.isDirectory()) return new LectureError([unreadable(file, "no file")]);
    return decodeTable(await readFile(path), file);
  } catch (error) {
    if (error instanceof LectureError) return error;
    if (error instanceof Error && "code" in error)
      return new LectureError([unreadable(file, String(error.code))]);
    throw error;
  }
}

/** What programs leave beside a file while it is open, or on a stick: „~$x.csv“, „._x.csv“, „.~lock.x.csv#“. */
const LEFT_BEHIND = /^[.~]/;

async function readFolder<T>(
  folder: string,
  extension: string,
  read: (path: string, name: string) => Promise<T>,
): Promise<Record<string, T>> {
  const names = (await readdir(folder))
    .filter((name) => name.toLowerCase().endsWith(extension) && !LEFT_BEHIND.test(name))
    .sort();
  const entries = names.map(
    async (name) => [name.slice(0, -extension.length), await read(join(folder, name), name)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
