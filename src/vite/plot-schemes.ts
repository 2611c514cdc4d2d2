import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { normalizePath, type Plugin } from "vite";

/** Where Plot keeps the colours it would choose itself. */
const SCHEMES = "scales/schemes.js";
const NOTHING = "\0plot:no-schemes";
const NOTHING_CODE = `const refuse = () => {
  throw new Error("a chart leaves its colours to Plot, whose schemes are not built in: src/vite/plot-schemes.ts");
};
export const isCategoricalScheme = () => false;
export const isDivergingScheme = () => false;
export const ordinalScheme = refuse;
export const ordinalRange = refuse;
export const maybeBooleanRange = () => undefined;
export const quantitativeScheme = refuse;
`;

/**
 * Builds Plot without its colour schemes, some thousand hexadecimal digits: every colour of a chart is the
 * lecture's. A chart that asks for one says so; an update that keeps them elsewhere stops the build.
 */
export function leaveOutPlotSchemes(): Plugin {
  const schemes = findSchemes();
  const folder = schemes.slice(0, -SCHEMES.length);
  return {
    name: "lecture:plot-schemes",
    apply: "build",
    enforce: "pre",
    resolveId(id, importer) {
      if (!importer?.startsWith(folder) || !id.endsWith("schemes.js")) return undefined;
      return normalizePath(join(dirname(importer), id)) === schemes ? NOTHING : undefined;
    },
    load: (id) => (id === NOTHING ? NOTHING_CODE : undefined),
  };
}

/**
 * The file with Plot's colour schemes.
 * @throws Error if the package has none there
 */
export function findSchemes(
  folder = dirname(createRequire(import.meta.url).resolve("@observablehq/plot")),
): string {
  const path = normalizePath(join(folder, SCHEMES));
  if (!existsSync(path)) throw new Error(`src/vite/plot-schemes.ts: Plot has no ${path}`);
  return path;
}
