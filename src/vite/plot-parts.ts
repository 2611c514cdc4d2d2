import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { normalizePath, type Plugin } from "vite";

const refuse = (what: string) => `const refuse = () => {
  throw new Error("a chart asks Plot for ${what}, which is not built in: src/vite/plot-parts.ts");
};
`;

/** A part whose every export refuses. */
const refuseAll = (what: string, exports: string) =>
  [refuse(what), ...exports.split(" ").map((name) => `export const ${name} = refuse;`)].join("\n");

/** Parts of Plot that no chart of a lecture may need, by their files, and what stands for them. */
const PARTS: Readonly<Record<string, string>> = {
  // Some thousand hexadecimal digits: every colour of a chart is the lecture's.
  "scales/schemes.js": `${refuse("its colours")}
export const isCategoricalScheme = () => false;
export const isDivergingScheme = () => false;
export const ordinalScheme = refuse;
export const ordinalRange = refuse;
export const maybeBooleanRange = () => undefined;
export const quantitativeScheme = refuse;
`,
  // Maps, a tenth of the whole.
  "projection.js": `${refuse("a map")}
const without = (projection) => (projection == null ? undefined : refuse());
export const createProjection = ({ projection } = {}) => without(projection);
export const hasProjection = ({ projection } = {}) => without(projection) !== undefined;
export const projectionAspectRatio = without;
export const project = refuse;
export const applyPosition = refuse;
export const getGeometryChannels = refuse;
export const xyProjection = refuse;
`,
  // All but what draws maps, which `plot.js` would take along.
  d3: `${refuse("a map")}
export * from ${JSON.stringify("d3")};
export const geoPath = refuse;
`,
  // Axes, which each form draws as marks of its own, and with them time.
  "marks/axis.js": refuseAll(
    "an axis",
    "axisFx axisFy axisX axisY gridFx gridFy gridX gridY inferTickFormat",
  ),
  "scales/temporal.js": refuseAll("a scale of time", "createScaleTime createScaleUtc"),
  "time.js": `${refuseAll("time", "parseTimeInterval timeInterval utcInterval generalizeTimeInterval inferTimeFormat")}
export const intervalDuration = Symbol("intervalDuration");
export const intervalType = Symbol("intervalType");
`,
  // Keys and what follows a pointer: both are the deck's own.
  "legends.js": `${refuseAll("a legend", "legend")}
export const exposeLegends = () => refuse;
export const createLegends = () => [];
`,
  "marks/tip.js": `${refuseAll("a tip", "tip")}
export class Tip {}
`,
  "interactions/pointer.js": refuseAll("a pointer", "pointer pointerX pointerY anchorX anchorY"),
};

const NOTHING = "\0plot:without/";

/** Builds Plot without those parts. A chart that asks for one says so; an update that keeps them elsewhere stops the build. */
export function leaveOutPlotParts(): Plugin {
  const folder = findPlot();
  return {
    name: "lecture:plot-parts",
    apply: "build",
    enforce: "pre",
    resolveId(id, importer) {
      if (!importer?.startsWith(folder)) return undefined;
      if (id === "d3" && importer === `${folder}plot.js`) return `${NOTHING}d3`;
      if (!id.startsWith(".")) return undefined;
      const part = normalizePath(join(dirname(importer), id)).slice(folder.length);
      return Object.hasOwn(PARTS, part) ? NOTHING + part : undefined;
    },
    load: (id) => (id.startsWith(NOTHING) ? PARTS[id.slice(NOTHING.length)] : undefined),
  };
}

/**
 * The folder with Plot's sources, a slash at its end.
 * @throws Error if one of the parts is not there
 */
export function findPlot(
  folder = dirname(createRequire(import.meta.url).resolve("@observablehq/plot")),
): string {
  const missing = Object.keys(PARTS)
    .filter((part) => part.endsWith(".js"))
    .map((part) => normalizePath(join(folder, part)))
    .filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`src/vite/plot-parts.ts: Plot has no ${missing.join(", ")}`);
  return `${normalizePath(folder)}/`;
}
