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
  // Errors are worded where they are made into text.
  model: { rooms: ["words"] },
  // Words speak of the model, so they know its types.
  words: { types: ["model", "csv"] },
  // Knows nothing of lectures: the console writes rehearsals with it.
  csv: {},
  data: { types: ["model"] },
  slides: { types: ["model"] },
  read: {
    rooms: ["model", "words", "csv"],
    npm: ["csv-parse", "hyphen", "mdast", "mdast-util-from-markdown", "valibot", "yaml"],
  },
  describe: { rooms: ["model", "words"] },
  render: {
    rooms: ["model", "words", "csv", "describe"],
    npm: ["preact", "preact-render-to-string"],
    node: true,
  },
  charts: { rooms: ["model", "words", "describe"], npm: ["@observablehq/plot"] },
  stage: { rooms: ["model", "words"], npm: ["valibot"] },
  live: { rooms: ["stage"], types: ["model"], npm: ["valibot"] },
  ui: { rooms: ["words", "stage"], types: ["model"], npm: ["preact"] },
  painter: { rooms: ["charts", "describe", "model", "words", "ui", "styles"], virtual: true },
  deck: {
    rooms: ["painter", "model", "describe", "words", "stage", "live", "ui", "styles"],
    npm: ["preact", "reveal.js"],
    virtual: true,
  },
  reading: { rooms: ["painter", "charts", "describe", "model", "words", "ui"], virtual: true },
  console: {
    rooms: ["painter", "charts", "model", "words", "csv", "stage", "live", "ui"],
    npm: ["preact", "valibot"],
    virtual: true,
  },
  audience: { rooms: ["live", "stage", "model", "words", "ui", "styles"], npm: ["preact"], virtual: true },
  server: {
    rooms: ["stage", "live", "words", "csv"],
    types: ["model"],
    npm: ["fastify", "@fastify/static", "@redis/client", "qrcode", "valibot"],
    node: true,
    virtual: true,
  },
  vite: {
    rooms: ["hosting", "read", "describe", "render", "model", "words"],
    types: ["charts"],
    npm: ["postcss", "vite", "fontkit", "subset-font", "@resvg/resvg-wasm"],
    node: true,
  },
  hosting: { node: true },
  worker: { rooms: ["live"], npm: ["workbox-precaching", "workbox-routing", "workbox-strategies"] },
  cli: { rooms: ["vite", "read", "model", "describe", "words"], node: true },
  pdf: {
    rooms: ["model", "words", "render", "hosting"],
    npm: ["playwright-core", "vite", "@cantoo/pdf-lib", "fontkit", "subset-font"],
    node: true,
  },
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

/** `src/read/csv.ts` → `lecture`, `src/words/format.ts` → `format`, `data/figures.ts` → `data`. */
const roomOf = (path: string) =>
  path
    .replace(/^src\//, "")
    .split("/")[0]
    ?.replace(/\.tsx?$/, "") ?? "";

function isAllowed(file: string, { target, typeOnly }: Import): boolean {
  const room = roomOf(file);
  const rule = rules[room];
  if (rule === "everything") return true;
  if (!rule) return false;
  if (target.startsWith("#words/")) return room === "words" || (rule.rooms?.includes("words") ?? false);
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
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
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
  ["src/words/de/format.ts", 'import { quote } from "../../read/csv.ts";', "../../read/csv.ts"],
  ["data/figures.ts", 'import { LAYOUTS } from "../src/model/slide.ts";', "../src/model/slide.ts"],
  ["src/read/csv.ts", 'import {\n  readFile,\n} from "node:fs/promises";', "node:fs/promises"],
  ["src/read/csv.ts", 'import * as Plot from "@observablehq/plot";', "@observablehq/plot"],
  ["src/charts/draw.ts", 'import "../styles/index.css";', "../styles/index.css"],
  ["src/charts/draw.ts", 'import widths from "virtual:font-widths";', "virtual:font-widths"],
  ["src/deck/start.ts", 'const x = await import("../vite/lecture.ts");', "../vite/lecture.ts"],
  ["src/deck/start.ts", 'import { a } from "../console/start.ts";', "../console/start.ts"],
  ["src/vite/font.ts", 'export { colors } from "../charts/layout/style.ts";', "../charts/layout/style.ts"],
  ["src/cellar/box.ts", 'import { a } from "#words/format.ts";', "#words/format.ts"],
])("a breach in %s is found: %s", (file, text, target) => {
  expect(breachesIn(file, text)).toEqual([`${file} imports ${target}`]);
});

test("types may come from where values may not", () => {
  expect(breachesIn("src/vite/font.ts", 'import type { A } from "../charts/layout/measure.ts";')).toEqual([]);
  expect(breachesIn("src/read/csv.ts", 'import type { A } from "../charts/layout/measure.ts";')).toEqual([
    "src/read/csv.ts imports types of ../charts/layout/measure.ts",
  ]);
});
