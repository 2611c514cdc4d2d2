import { createHash } from "node:crypto";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as fontkit from "fontkit";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import type { FontWidths } from "../charts/layout/measure.ts";

/** IBM Plex Sans: tells I, l, 1 and O, 0 apart without slashing the zero, as DIN 1450 asks. */
const PACKAGE = "@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2";

/** Weights the style sheets and charts use: text and emphasis up to headings. */
const WEIGHTS = { min: 400, max: 700 };

/** What German slides are written with. Anything else falls back to the full font, loaded on demand. */
const CHARACTERS = `${ascii()}ÄÖÜäöüßÉéÈèÀàÇçÑñ§©«»°·×½–—‘’‚“”„…›‹€≈≤≥−→⅔\u00a0`;

function ascii(): string {
  return Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join("");
}

/**
 * Cuts the deck's font down to German and measures it. Gives style sheets `@font/text.woff2`, scripts
 * `virtual:font-widths`, and every built page a preload link.
 */
export function fontPlugin(root: string): Plugin {
  const source = join(root, "node_modules", PACKAGE);
  const folder = join(root, "node_modules/.cache/lecture");
  const target = join(folder, "text.woff2");
  let widths: Promise<FontWidths> | undefined;
  return {
    name: "lecture:font",
    config: () => ({ resolve: { alias: { "@font/text.woff2": target } } }),
    async buildStart() {
      widths ??= prepare(source, folder, target);
      await widths;
    },
    resolveId: (id) => (id === "virtual:font-widths" ? `\0${id}` : undefined),
    async load(id) {
      if (id !== "\0virtual:font-widths") return undefined;
      widths ??= prepare(source, folder, target);
      return `export default ${JSON.stringify(await widths)};`;
    },
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((name) => /text-.*\.woff2$/.test(name));
        if (!font) return [];
        const attrs = { rel: "preload", as: "font", type: "font/woff2", href: `./${font}`, crossorigin: "" };
        return [{ tag: "link", attrs, injectTo: "head-prepend" as const }];
      },
    },
  };
}

/** Writes the subset where it is missing or stale, and measures it. */
async function prepare(source: string, folder: string, target: string): Promise<FontWidths> {
  const full = await readFile(source);
  const key = createHash("sha256")
    .update(full)
    .update(CHARACTERS)
    .update(JSON.stringify([WEIGHTS, "no closure"]))
    .digest("hex");
  const stamp = join(folder, "text.key");
  const fresh =
    (await readFile(stamp, "utf8").catch(() => "")) === key && (await stat(target).catch(() => null));
  if (!fresh) {
    const subset = await subsetFont(full, CHARACTERS, {
      targetFormat: "woff2",
      variationAxes: { wght: WEIGHTS },
      // Without ligatures and fractions: German parts „fl“ in „Auflage“, and a fifth of the file is theirs.
      noLayoutClosure: true,
    });
    await mkdir(folder, { recursive: true });
    await writeFile(target, subset);
    await writeFile(stamp, key);
  }
  return measureFont(full);
}

/** Advance widths of every character in thousandths of the font size, per weight. */
async function measureFont(file: Buffer): Promise<FontWidths> {
  // Pinned to one weight first: fontkit 2 cannot make variations of a WOFF2 file.
  const measure = async (weight: number) => {
    const pinned = await subsetFont(file, CHARACTERS, {
      targetFormat: "sfnt",
      variationAxes: { wght: weight },
    });
    const font = fontkit.create(pinned);
    if (!("layout" in font)) throw new Error(`${PACKAGE}: expected a single font, got a collection`);
    return Object.fromEntries(
      [...CHARACTERS].map((character) => {
        const { advanceWidth } = font.layout(character);
        return [character, Math.round((advanceWidth / font.unitsPerEm) * 1000)];
      }),
    );
  };
  return { 400: await measure(400), 600: await measure(600) };
}
