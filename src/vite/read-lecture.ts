import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { runnerImport } from "vite";
import type { Lecture } from "../model/lecture.ts";
import { LectureError } from "../model/problem.ts";
import { compileLecture } from "../read/compile.ts";
import { checkSize, decodeTable } from "../read/csv.ts";
import { unreadable } from "../read/table-problems.ts";

type Written = typeof import("./written.ts");

/**
 * Reads the lecture from disk, as it stands now.
 * @param root the project's folder, the one with `slides/` and `data/`
 * @throws LectureError with every problem of every file
 */
export async function readLecture(root: string): Promise<Lecture> {
  const [written, slides, data] = await Promise.all([
    loadWritten(root),
    readFolder(join(root, "slides"), ".md", (path) => readFile(path, "utf8")),
    readFolder(join(root, "data"), ".csv", readTableFile),
  ]);
  return compileLecture({ ...written, slides, data });
}

/** The TypeScript files are run anew each time: an import would be cached for the server's life. */
async function loadWritten(root: string): Promise<Written> {
  const file = join(root, "src/vite/written.ts");
  const { module } = await runnerImport<Written>(file, { root, configFile: false, logLevel: "error" });
  return module;
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

async function readFolder<T>(
  folder: string,
  extension: string,
  read: (path: string, name: string) => Promise<T>,
): Promise<Record<string, T>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort();
  const entries = names.map(
    async (name) => [name.slice(0, -extension.length), await read(join(folder, name), name)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
