import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import type { LectureFiles } from "../src/read/lecture-files.ts";
import * as comparisons from "./fixtures/lecture/data/comparisons.ts";
import * as fields from "./fixtures/lecture/data/fields.ts";
import * as figures from "./fixtures/lecture/data/figures.ts";
import * as nouns from "./fixtures/lecture/data/nouns.ts";
import * as polls from "./fixtures/lecture/data/polls.ts";
import * as sources from "./fixtures/lecture/data/sources.ts";
import * as order from "./fixtures/lecture/slides/index.ts";

/*
 * The second lecture with an attack in every text it is written in. The places are found by walking through what was
 * written, not listed: a field that comes along later is among them.
 */

/** The files written as code, by what they export. */
const MODULES = {
  "data/comparisons.ts": comparisons,
  "data/fields.ts": fields,
  "data/figures.ts": figures,
  "data/nouns.ts": nouns,
  "data/polls.ts": polls,
  "data/sources.ts": sources,
  "slides/index.ts": order,
};

type Tree = string | number | boolean | null | readonly Tree[] | { readonly [name: string]: Tree };

/** Everything a lecture is written in, down to its cells, its keys of YAML and its lines of Markdown. */
export type Written = { readonly [file: string]: Tree };

const FOLDER = "tests/fixtures/lecture";

/** The lecture as it is written. */
export function takeApart(): Written {
  const texts = ["data", "slides"].flatMap((folder) =>
    readdirSync(join(FOLDER, folder))
      .filter((name) => !name.endsWith(".ts"))
      .map((name) => [`${folder}/${name}`, readFileSync(join(FOLDER, folder, name), "utf8")] as const),
  );
  const parts: Record<string, unknown> = {};
  for (const [file, exports] of Object.entries(MODULES)) parts[file] = { ...exports };
  for (const [file, text] of texts) {
    const [, front, body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    if (file.endsWith(".csv")) parts[file] = parseCsv(text, { bom: true, relax_column_count: true });
    else if (file.endsWith(".yaml")) parts[file] = parseYaml(text);
    else if (front !== undefined) parts[file] = { front: parseYaml(front), lines: body.split("\n") };
    else parts[file] = { lines: text.split("\n") };
  }
  return parts as Written;
}

/** The text of each file, as it would lie on a disk. */
export function putTogether(written: Written): Record<string, string> {
  return Object.fromEntries(Object.entries(written).map(([file, parts]) => [file, write(file, parts)]));
}

function write(file: string, parts: Tree): string {
  if (file.endsWith(".ts"))
    return Object.entries(parts as object)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
      .join("");
  // JSON is YAML.
  if (file.endsWith(".yaml")) return JSON.stringify(parts);
  if (file.endsWith(".csv"))
    return (parts as readonly (readonly string[])[])
      .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`)
      .join("");
  const { front, lines } = parts as { front?: Tree; lines: readonly string[] };
  return `${front === undefined ? "" : `---\n${JSON.stringify(front)}\n---\n`}${lines.join("\n")}`;
}

/** What `compileLecture` takes. */
export function filesOf(written: Written): LectureFiles {
  const texts = putTogether(written);
  const below = (folder: string, end: string) =>
    Object.fromEntries(
      Object.entries(texts).flatMap(([file, text]) =>
        file.startsWith(folder) && file.endsWith(end) ? [[file.slice(folder.length, -end.length), text]] : [],
      ),
    );
  const code = Object.assign({}, ...Object.keys(MODULES).map((file) => written[file])) as Pick<
    LectureFiles,
    "order" | "figures" | "sources" | "waves" | "fields" | "nouns"
  >;
  return {
    ...code,
    slides: below("slides/", ".md"),
    data: below("data/", ".csv"),
    site: texts["data/site.yaml"],
    easy: texts["data/leichte-sprache.md"],
  };
}

/** Where a text stands: `data/polls.ts › polls › missing › question`. */
type TextPath = readonly string[];

/** Words of the model, not of people: the compiler admits no others. */
const WORDS = new Set(["kind", "lang", "measure", "symbol", "roles"]);

function textsIn(value: Tree, path: TextPath = []): TextPath[] {
  if (typeof value === "string") return value === "" ? [] : [path];
  if (!(value instanceof Object)) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    WORDS.has(name) ? [] : textsIn(one, [...path, name]),
  );
}

/** Texts of the same kind: the third category's label of one figure is as the first one's of another. */
function kindOf([file = "", ...path]: TextPath, text: string): string {
  if (file.endsWith(".csv")) return `*.csv: ${path[0] === "0" ? "head" : `column ${path[1]}`}`;
  if (path[0] === "lines")
    return `${file.replace(/^slides\/.*/, "*.md")}: line ${/^\W+|^\d\./.exec(text)?.[0] ?? "of text"}`;
  const names = path.map((name, index) => (/^\d+$/.test(name) || index === 1 ? "*" : name));
  return `${file.endsWith(".md") ? "*.md" : file}: ${names.join(" › ")}`;
}

/** The same with another text in one place. */
function withText<T extends Tree>(value: T, path: TextPath, change: (text: string) => string): T {
  const [name, ...rest] = path;
  if (name === undefined) return change(value as string) as T;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, Tree>;
  copy[name] = withText(copy[name] ?? null, rest, change);
  return copy as unknown as T;
}

/** How an attack may stand in a line of Markdown, and in any other text. */
const FORMS: Readonly<Record<"line" | "other", readonly ((text: string, attack: string) => string)[]>> = {
  line: [
    (text, attack) => `${text} ${attack}`,
    (text, attack) => `${text} [x](${attack})`,
    (text, attack) => `${text} <${attack}>`,
    (text, attack) => `${text} ![x](${attack})`,
    (text, attack) => `${text} ${attack.replaceAll(/[^\w\s]/g, "\\$&")}`,
    (text, attack) => `${text} ${attack.replaceAll("<", "&lt;")}`,
    (text, attack) => `${text} \`${attack}\``,
  ],
  other: [(_, attack) => attack, (text, attack) => `${text} ${attack}`],
};

export interface Spoiled {
  written: Written;
  /** Kinds of texts that took the attack, and those that refused it in each form. */
  taken: string[];
  refused: string[];
}

/**
 * The lecture with an attack in each text that takes it.
 * @param accepts whether such files would be read
 */
export function spoil(written: Written, attack: string, accepts: (written: Written) => boolean): Spoiled {
  if (!accepts(written)) throw new Error("the lecture is refused as it is");
  const kinds = new Map<string, TextPath[]>();
  for (const path of textsIn(written)) {
    const kind = kindOf(path, textAt(written, path));
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  const found: Spoiled = { written, taken: [], refused: [] };
  for (const [kind, paths] of kinds) {
    let taken = false;
    for (const form of FORMS[paths[0]?.[1] === "lines" ? "line" : "other"]) {
      // All of them, or one: a figure's category may be asked for by its id from elsewhere, and another's not.
      for (const some of [paths, paths.slice(-1)]) {
        const next = some.reduce(
          (all, path) => withText(all, path, (text) => form(text, attack)),
          found.written,
        );
        if (!accepts(next)) continue;
        found.written = next;
        taken = true;
        break;
      }
      if (taken && paths[0]?.[1] !== "lines") break;
    }
    found[taken ? "taken" : "refused"].push(kind);
  }
  return found;
}

const textAt = (written: Written, path: TextPath): string =>
  path.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], written) as string;
