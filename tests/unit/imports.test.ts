import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** What a room, a folder of `src/`, may import beside itself: rooms, `type` for their types alone, packages. */
interface Rule {
  rooms?: readonly string[];
  types?: readonly string[];
  npm?: readonly string[];
  node?: true;
  virtual?: true;
}

const rules: Record<string, Rule | "everything"> = {
  format: {},
  dom: {},
  "letter-keys": {},
  "pdf-files": {},
  "save-file": {},
  "key-help": { rooms: ["dom", "letter-keys"] },
  data: { types: ["lecture"] },
  slides: { types: ["lecture"] },
  lecture: { rooms: ["format"], npm: ["csv-parse"] },
  charts: { rooms: ["format", "lecture"], npm: ["@observablehq/plot"] },
  deck: {
    rooms: [
      "painter",
      "dom",
      "lecture",
      "key-help",
      "letter-keys",
      "pdf-files",
      "save-file",
      "styles",
      "live",
    ],
    npm: ["reveal.js"],
    virtual: true,
  },
  live: { types: ["lecture"] },
  speaker: {
    rooms: ["charts", "dom", "format", "key-help", "lecture", "letter-keys", "live", "painter", "save-file"],
    virtual: true,
  },
  painter: { rooms: ["charts", "dom", "lecture", "styles"], virtual: true },
  handout: { rooms: ["charts", "dom", "lecture", "pdf-files"], virtual: true },
  build: {
    rooms: ["format", "lecture", "slides", "data"],
    types: ["charts"],
    npm: ["markdown-it", "postcss", "yaml", "vite", "fontkit", "subset-font"],
    node: true,
  },
  pdf: { rooms: ["lecture"], npm: ["playwright-core", "vite", "@cantoo/pdf-lib", "subset-font"], node: true },
  pages: "everything",
};

interface Import {
  target: string;
  typeOnly: boolean;
}

const STATIC = /^(?:import|export)\s+(type\s+)?[\w\s*{},$]*?\sfrom\s+["']([^"']+)["']/gm;
const BARE = /^import\s+["']([^"']+)["']/gm;
const DYNAMIC = /(typeof\s+)?\bimport\(\s*["']([^"']+)["']/g;

function importsOf(text: string): Import[] {
  return [
    ...[...text.matchAll(STATIC), ...text.matchAll(DYNAMIC)].map(([, type, target = ""]) => ({
      target,
      typeOnly: type !== undefined,
    })),
    ...[...text.matchAll(BARE)].map(([, target = ""]) => ({ target, typeOnly: false })),
  ];
}

/** `src/lecture/csv.ts` → `lecture`, `src/format.ts` → `format`, `data/figures.ts` → `data`. */
const roomOf = (path: string) =>
  path
    .replace(/^src\//, "")
    .split("/")[0]
    ?.replace(/\.ts$/, "") ?? "";

function isAllowed(file: string, { target, typeOnly }: Import): boolean {
  const room = roomOf(file);
  const rule = rules[room];
  if (rule === "everything") return true;
  if (!rule) return false;
  if (target.startsWith("node:")) return rule.node === true;
  // The font is made by the build, as virtual modules are.
  if (target.startsWith("virtual:") || target.startsWith("@font/")) return rule.virtual === true;
  if (target.startsWith(".")) {
    const other = roomOf(join(dirname(file), target));
    const types = typeOnly && rule.types?.includes(other);
    return other === room || rule.rooms?.includes(other) || types || false;
  }
  const name = target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
  return rule.npm?.includes(name) ?? false;
}

const breachesIn = (file: string, text: string) =>
  importsOf(text)
    .filter((one) => !isAllowed(file, one))
    .map(({ target, typeOnly }) => `${file} imports ${typeOnly ? "types of " : ""}${target}`);

const files = ["src", "data", "slides"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name)),
);

test("every room imports only what its rule allows", () => {
  expect(files.length).toBeGreaterThan(30);
  expect(files.flatMap((file) => breachesIn(file, readFileSync(file, "utf8")))).toEqual([]);
});

test("every import of the sources is seen", () => {
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    const lines = text.split("\n").filter((line) => /^import\b|^\} from "|^export .* from "/.test(line));
    const starts = lines.filter((line) => !line.startsWith("} from"));
    expect(importsOf(text).length, file).toBeGreaterThanOrEqual(starts.length);
  }
});

test.each([
  ["src/format.ts", 'import { quote } from "./lecture/problem.ts";', "./lecture/problem.ts"],
  ["data/figures.ts", 'import { LAYOUTS } from "../src/lecture/slide.ts";', "../src/lecture/slide.ts"],
  ["src/lecture/csv.ts", 'import {\n  readFile,\n} from "node:fs/promises";', "node:fs/promises"],
  ["src/lecture/csv.ts", 'import * as Plot from "@observablehq/plot";', "@observablehq/plot"],
  ["src/charts/draw.ts", 'import "../styles/index.css";', "../styles/index.css"],
  ["src/charts/draw.ts", 'import widths from "virtual:font-widths";', "virtual:font-widths"],
  ["src/deck/start.ts", 'const x = await import("../build/plugin.ts");', "../build/plugin.ts"],
  ["src/build/font.ts", 'export { colors } from "../charts/style.ts";', "../charts/style.ts"],
  ["src/cellar/box.ts", 'import { a } from "../format.ts";', "../format.ts"],
])("a breach in %s is found: %s", (file, text, target) => {
  expect(breachesIn(file, text)).toEqual([`${file} imports ${target}`]);
});

test("types may come from where values may not", () => {
  expect(breachesIn("src/build/font.ts", 'import type { A } from "../charts/measure.ts";')).toEqual([]);
  expect(breachesIn("src/lecture/csv.ts", 'import type { A } from "../charts/measure.ts";')).toEqual([
    "src/lecture/csv.ts imports types of ../charts/measure.ts",
  ]);
});
