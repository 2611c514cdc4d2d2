import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Bytes of all files of a folder, without what tools keep there. */
export async function folderSize(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sizes = entries.map((entry) => {
    const path = join(folder, entry.name);
    if ([".cache", ".vite", ".vite-temp"].includes(entry.name) || entry.isSymbolicLink()) return 0;
    return entry.isDirectory() ? folderSize(path) : stat(path).then(({ size }) => size);
  });
  return (await Promise.all(sizes)).reduce<number>((sum, size) => sum + size, 0);
}

/** Bytes of packages and all that they need, as they are installed here. */
export async function closureSize(project: string, names: readonly string[]): Promise<number> {
  const seen = new Set<string>();
  const visit = async (name: string, from: string): Promise<number> => {
    const folder = find(name, from);
    if (folder === undefined || seen.has(folder)) return 0;
    seen.add(folder);
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
      await readFile(join(folder, "package.json"), "utf8"),
    ) as Record<"dependencies" | "optionalDependencies", Record<string, string> | undefined>;
    let sum = await folderSize(folder);
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies }))
      sum += await visit(next, folder);
    return sum;
  };
  let sum = 0;
  for (const name of names) sum += await visit(name, project);
  return sum;
}

/** Where Node would find a package; optional ones may be missing. */
function find(name: string, from: string): string | undefined {
  const here = join(from, "node_modules", name);
  if (existsSync(here)) return here;
  return dirname(from) === from ? undefined : find(name, dirname(from));
}
