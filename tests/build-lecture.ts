import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A lecture that was built into a folder of its own. */
export interface Built {
  folder: string;
  remove: () => Promise<void>;
}

/**
 * Builds a lecture as people do: with the script `build` of `package.json` and its switch.
 * @param lecture the folder with its `slides/` and `data/`
 */
export async function buildLecture(lecture: string): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), "built-"));
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as {
    scripts: Record<"build", string>;
  };
  const [node, ...words] = scripts.build.split(" ");
  if (node !== "node") throw new Error(`package.json, "build": expected a script of Node's, got "${node}"`);
  const remove = () => rm(folder, { recursive: true });
  try {
    await run(process.execPath, [...words, "--lecture", lecture, "--outDir", folder]);
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, remove };
}
