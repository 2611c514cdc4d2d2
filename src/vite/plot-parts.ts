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

/** Stands for the address of the part itself. */
const REAL = "REAL";

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
  // Of scales, charts have places and lengths in pixels, and units that are counted.
  "scales/quantitative.js": `${refuseAll(
    "a scale that is bent or stepped",
    "createScaleSqrt createScalePow createScaleLog createScaleSymlog createScaleQuantile createScaleQuantize createScaleThreshold",
  )}
export {
  createScaleIdentity,
  createScaleLinear,
  createScaleQ,
  flip,
  inferDomain,
  interpolatePiecewise,
  maybeInterpolator,
} from ${REAL};
`,
  "scales/diverging.js": refuseAll(
    "a diverging scale",
    "createScaleDiverging createScaleDivergingSqrt createScaleDivergingPow createScaleDivergingLog createScaleDivergingSymlog",
  ),
  "scales/ordinal.js": `${refuseAll(
    "an ordinal scale",
    "createScaleOrdinal createScalePoint createScaleBand",
  )}
export const ordinalImplicit = Symbol("ordinal");
`,
  "curve.js": refuseAll("a curve", "maybeCurve maybeCurveAuto curveAuto"),
  // Lines without heads; bars that know where they begin; nothing is grouped or counted.
  "marker.js": `${refuse("the head of a line")}
export const markers = (mark, { marker, markerStart, markerMid, markerEnd } = {}) => {
  if ([marker, markerStart, markerMid, markerEnd].some((one) => one != null)) refuse();
};
export const applyMarkers = () => {};
export const applyGroupedMarkers = refuse;
`,
  "transforms/stack.js": `${refuseAll("a stack", "stackX stackX1 stackX2 stackY stackY1 stackY2")}
const placed = (one, other, options) => (one === undefined || other === undefined ? refuse() : options);
export const maybeStackX = (options = {}) => placed(options.x1, options.x2, options);
export const maybeStackY = (options = {}) => placed(options.y1, options.y2, options);
`,
  "transforms/group.js": refuseAll(
    "groups",
    "groupZ groupX groupY group hasOutput maybeOutputs maybeOutput maybeEvaluator maybeGroup maybeReduce " +
      "maybeGroupOutputs maybeSubgroup maybeSort reduceIdentity reduceFirst reduceCount reduceZ find",
  ),
  "facet.js": `${refuseAll("facets", "recreateFacets facetGroups facetTranslator facetExclude facetFilter")}
export const createFacets = (channels) => (channels.has("fx") || channels.has("fy") ? refuse() : undefined);
export const maybeFacetAnchor = (anchor) => (anchor == null ? null : refuse());
`,
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

/** What of d3 asks for another part of it only to write numbers of an axis, or to mix colours. */
const FOR_NOTHING: readonly { asks: RegExp; part: string; code: string }[] = [
  {
    asks: /\/d3-scale\//,
    part: "d3-format",
    code: refuseAll(
      "the numbers of an axis",
      "format formatPrefix formatSpecifier precisionFixed precisionPrefix precisionRound",
    ),
  },
  {
    asks: /\/d3-interpolate\//,
    part: "d3-color",
    code: refuseAll("a mixed colour", "color cubehelix hcl hsl lab rgb"),
  },
];

/**
 * The methods of d3's curves. No curve is drawn, but of one file that holds them all a bundler keeps each assignment to a
 * prototype, and with it the curve.
 */
const METHODS = /^\(?\w+\.prototype\b[^;{]*\{\n[\s\S]*?^\};$/gm;
const SHAPES = /\/d3-shape\/dist\/d3-shape\.mjs$/;

/**
 * The same file without them.
 * @throws Error if there are none
 */
export function withoutCurves(code: string): string {
  const without = code.replaceAll(METHODS, "");
  if (without === code) throw new Error("src/vite/plot-parts.ts: d3-shape has no curves where they were");
  return without;
}

const NOTHING = "\0plot:without/";

/** Builds Plot without those parts. A chart that asks for one says so; an update that keeps them elsewhere stops the build. */
export function leaveOutPlotParts(): Plugin {
  const folder = findPlot();
  // What has to be met where Plot is built.
  const awaited = new Set(["d3-shape", ...FOR_NOTHING.map(({ part }) => part)]);
  let hasPlot = false;
  return {
    name: "lecture:plot-parts",
    apply: "build",
    enforce: "pre",
    resolveId(id, importer) {
      const unused = FOR_NOTHING.find(({ part, asks }) => part === id && asks.test(importer ?? ""));
      if (unused) return NOTHING + unused.part;
      if (!importer?.startsWith(folder)) return undefined;
      if (id === "d3" && importer === `${folder}plot.js`) return `${NOTHING}d3`;
      if (!id.startsWith(".")) return undefined;
      const part = normalizePath(join(dirname(importer), id)).slice(folder.length);
      return Object.hasOwn(PARTS, part) ? NOTHING + part : undefined;
    },
    transform: {
      filter: { id: SHAPES },
      handler(code) {
        awaited.delete("d3-shape");
        return { code: withoutCurves(code), map: null };
      },
    },
    load(id) {
      if (!id.startsWith(NOTHING)) return undefined;
      const part = id.slice(NOTHING.length);
      hasPlot = true;
      awaited.delete(part);
      const unused = FOR_NOTHING.find((one) => one.part === part);
      if (unused) return unused.code;
      return PARTS[part]?.replace(` from ${REAL}`, ` from ${JSON.stringify(folder + part)}`);
    },
    buildEnd(error) {
      if (error || !hasPlot || awaited.size === 0) return;
      throw new Error(
        `src/vite/plot-parts.ts: Plot is built without ${[...awaited].join(", ")} where it was`,
      );
    },
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
