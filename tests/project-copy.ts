import { cp, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** A copy of the whole project that a test may spoil. */
export interface ProjectCopy {
  root: string;
  remove: () => Promise<void>;
}

const LEFT_OUT = ["node_modules", ".git", "dist"];

export async function copyProject(): Promise<ProjectCopy> {
  // Where the temporary folder is a link, as on macOS, Vite would know its files by another path.
  const root = await realpath(await mkdtemp(join(tmpdir(), "lecture-")));
  await cp(process.cwd(), root, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) });
  await symlink(join(process.cwd(), "node_modules"), join(root, "node_modules"), "junction");
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}
