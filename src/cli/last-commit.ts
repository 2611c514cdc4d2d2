import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Lecture } from "../model/lecture.ts";
import { readLecture } from "../vite/read-lecture.ts";

const run = promisify(execFile);
const PARTS = ["slides", "data"];

/** The lecture as it was committed last; undefined where there is no commit of it, or none that can be read. */
export async function readLastCommit(folder: string): Promise<Lecture | undefined> {
  const copy = await mkdtemp(join(tmpdir(), "last-commit-"));
  try {
    const git = async (...args: string[]) => {
      const { stdout } = await run("git", ["-C", folder, ...args], {
        encoding: "buffer",
        maxBuffer: 50_000_000,
      });
      return stdout;
    };
    const names = (await git("ls-tree", "-r", "-z", "--name-only", "HEAD", ...PARTS)).toString("utf8");
    for (const name of names.split("\0").filter(Boolean)) {
      const path = join(copy, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, await git("show", `HEAD:./${name}`));
    }
    return await readLecture(copy);
  } catch {
    // No git, no commit, or one whose files were wrong: there is nothing to compare with, which is no mistake.
    return undefined;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
