import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import postcss, { type AtRule, type Declaration, type Root } from "postcss";
import { expect, test } from "vitest";

const FOLDER = "src/styles";
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".css"),
);
const parse = (file: string) => postcss.parse(readFileSync(join(FOLDER, file), "utf8"));
const sheets = new Map(files.map((file) => [file, parse(file)]));

/** Where values of tokens stand: the paper's, the console's, the print's. */
const isTokens = (file: string) => file.endsWith("tokens.css");
/** What a page or a script loads: entries begin with the order of layers. */
const entries = files.filter((file) => importsOf(file)[0] === "layers.css");

function importsOf(file: string): string[] {
  const targets: string[] = [];
  sheets.get(file)?.walkAtRules("import", ({ params }) => {
    const target = /^"(\.[^"]+)"/.exec(params)?.[1];
    if (target) targets.push(relative(FOLDER, join(FOLDER, dirname(file), target)));
  });
  return targets;
}

function declarations(root: Root): Declaration[] {
  const all: Declaration[] = [];
  root.walkDecls((declaration) => void all.push(declaration));
  return all;
}

/** Layers that a sheet names: around rules, or of what it imports. */
function layersIn(root: Root): string[] {
  const names: string[] = [];
  root.walkAtRules((rule: AtRule) => {
    if (rule.name === "layer") names.push(...rule.params.split(/\s*,\s*/));
    if (rule.name === "import")
      names.push(...[...rule.params.matchAll(/layer\(([^)]*)\)/g)].map(([, name = ""]) => name));
  });
  return names;
}

// Every colour that CSS has a name or a function for, but for those that mean „none“ and „as the text“.
const NAMED =
  "black|silver|gr[ae]y|white|maroon|red|purple|fuchsia|magenta|green|lime|olive|yellow|navy|blue|teal|aqua|cyan|orange|pink|brown|gold|beige|ivory|coral|crimson|indigo|khaki|lavender|plum|salmon|sienna|snow|tan|thistle|tomato|turquoise|violet|wheat";
const LITERAL = new RegExp(
  `#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\\(|(?<![\\w-])(?:(?:dark|light|medium|pale|deep|dim|slate|hot|royal|sky|steel)*(?:${NAMED}))(?![\\w(-])`,
  "i",
);

const faultsOf = (file: string, root: Root): string[] =>
  declarations(root).flatMap(({ prop, value }) => {
    if (isTokens(file)) return [];
    // What stands in quotes is text, what follows `--` is a name.
    const plain = value.replace(/"[^"]*"|'[^']*'|--[\w-]+/g, "");
    return [
      ...(LITERAL.test(plain) ? [`${file}: ${prop}: ${value}: expected a colour's token`] : []),
      ...(prop === "z-index" && !value.startsWith("var(--z-")
        ? [`${file}: z-index: ${value}: expected a --z-… token`]
        : []),
    ];
  });

const order = layersIn(parse("layers.css"));
const declared = new Set(
  [...sheets.values()].flatMap((root) => [
    ...declarations(root).flatMap(({ prop }) => (prop.startsWith("--") ? [prop] : [])),
  ]),
);
const usesIn = (root: Root) =>
  declarations(root).flatMap(({ value }) =>
    [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name = ""]) => name),
  );

test("only tokens.css names colours and heights over the page", () => {
  expect([...sheets].flatMap(([file, root]) => faultsOf(file, root))).toEqual([]);
});

test.each([
  "color: #fff",
  "background: rgb(0 0 0 / 50%)",
  "border: 1px solid white",
  "box-shadow: 0 0 3px darkslategrey",
  "color: color-mix(in srgb, var(--ink), transparent)",
  "z-index: 3",
])("%s is found", (text) => {
  expect(faultsOf("some.css", postcss.parse(`a { ${text} }`))).toHaveLength(1);
});

test.each([
  "color: var(--white)",
  "white-space: pre",
  'content: "red"',
  "color: currentcolor",
  "width: tan(1deg)",
  "z-index: var(--z-tools)",
])("%s is no fault", (text) => {
  expect(faultsOf("some.css", postcss.parse(`a { ${text} }`))).toEqual([]);
});

test("there is one order of layers, and no layer beside it", () => {
  expect(order.length).toBeGreaterThan(5);
  const others = [...sheets].flatMap(([file, root]) =>
    layersIn(root).flatMap((name) =>
      order.includes(name) ? [] : [`${file}: layer "${name}", expected ${order.join(", ")}`],
    ),
  );
  expect(others).toEqual([]);
});

test("what an entry imports, and all it has of its own, lies in a layer", () => {
  expect(entries.length).toBeGreaterThan(3);
  for (const file of entries)
    for (const node of sheets.get(file)?.nodes ?? []) {
      const inLayer =
        node.type === "comment" ||
        (node.type === "atrule" &&
          (node.name === "layer" || node.params.includes("layer(") || node.params.includes("layers.css")));
      expect(inLayer, `${file}: ${node.toString()}`).toBe(true);
    }
});

test("every sheet belongs to an entry", () => {
  const seen = new Set<string>(entries);
  for (const file of seen) for (const target of importsOf(file)) seen.add(target);
  expect(files.filter((file) => !seen.has(file))).toEqual([]);
});

test("every token that is used is declared", () => {
  // By scripts: src/charts/layout/rows.ts, src/deck/look.ts.
  const elsewhere = ["--bars-from", "--lens-x", "--lens-y", "--letters", "--words"];
  const unknown = [...sheets].flatMap(([file, root]) =>
    usesIn(root).flatMap((name) =>
      declared.has(name) || elsewhere.includes(name) ? [] : [`${file}: ${name}`],
    ),
  );
  expect(unknown).toEqual([]);
});

test("the palettes of console and print have names of the paper's, or use their own", () => {
  const paper = new Set(declarations(parse("tokens.css")).map(({ prop }) => prop));
  const used = new Set([...sheets.values()].flatMap(usesIn));
  const idle = files
    .filter((file) => isTokens(file) && file !== "tokens.css")
    .flatMap((file) => declarations(parse(file)).map(({ prop }) => prop))
    .filter((name) => name.startsWith("--") && !paper.has(name) && !used.has(name));
  expect(idle).toEqual([]);
});

test("lengths are registered before they are divided", () => {
  const registered = new Set<string>();
  for (const root of sheets.values())
    root.walkAtRules("property", ({ params }) => void registered.add(params));
  const faults = [...sheets].flatMap(([file, root]) =>
    declarations(root).flatMap(({ value }) =>
      [...value.matchAll(/atan2\(([^,]+),/g)].flatMap(([, length = ""]) =>
        registered.has(/^var\((--[\w-]+)\)$/.exec(length)?.[1] ?? "") ? [] : [`${file}: atan2(${length}, …)`],
      ),
    ),
  );
  expect(registered.size).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
