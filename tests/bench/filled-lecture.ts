import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { columns } from "#words/columns.ts";
import { formatNumber } from "#words/format.ts";

/** Columns of a table of values that are no levels. */
const OTHERS: readonly string[] = [
  columns.category,
  columns.field,
  columns.share,
  columns.wording,
  columns.source,
];

/**
 * A copy of this lecture with every chart of levels filled in. MADE UP, all of it: numbers that a generator with a fixed
 * seed gives, for measuring alone. It lies in the project, where its files find their types.
 */
export async function fillLecture(project: string): Promise<string> {
  const cache = join(project, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "bench-"));
  for (const part of ["slides", "data"])
    await cp(join(project, part), join(folder, part), { recursive: true });
  let seed = 1;
  const chance = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  for (const name of (await readdir(join(folder, "data"))).filter((one) => one.endsWith(".csv"))) {
    const file = join(folder, "data", name);
    await writeFile(file, fill(await readFile(file, "utf8"), chance));
  }
  return folder;
}

/** The table with a value in every column of a level; what was known in words goes. */
function fill(text: string, chance: () => number): string {
  const [head = "", ...rows] = text.trimEnd().split(/\r?\n/);
  const names = head.replace(/^\ufeff/, "").split(";");
  const levels = names.flatMap((name, index) => (OTHERS.includes(name) ? [] : [index]));
  if (levels.length < 2 || !names.includes(columns.share)) return text;
  const filled = rows.map((row) => {
    const cells = row.split(";");
    for (const name of [columns.share, columns.wording, columns.source]) cells[names.indexOf(name)] = "";
    const parts = levels.map(() => 1 + chance() * 4);
    // An excerpt of two levels does not reach 100.
    const whole = parts.reduce((sum, one) => sum + one, 0) + (levels.length === 2 ? 2 : 0);
    for (const [at, index] of levels.entries())
      cells[index] = formatNumber(Math.floor((1000 * (parts[at] ?? 0)) / whole) / 10);
    return cells.join(";");
  });
  return `${[head, ...filled].join("\r\n")}\r\n`;
}
