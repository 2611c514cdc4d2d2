import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { findPlot, leaveOutPlotParts, withoutCurves } from "../../../src/vite/plot-parts.ts";

const plugin = leaveOutPlotParts();
const plot = findPlot();
const resolve = (id: string, importer?: string) =>
  (plugin.resolveId as (id: string, importer?: string) => string | undefined)(id, importer);

const load = async (id: string, importer: string) => {
  const code = (plugin.load as (id: string) => string | undefined)(resolve(id, importer) ?? "");
  return import(`data:text/javascript,${encodeURIComponent(code ?? "")}`);
};

test("parts of Plot are left out wherever Plot asks for them, and nobody else's", () => {
  expect(resolve("./schemes.js", `${plot}scales/ordinal.js`)).toBeDefined();
  expect(resolve("./scales/schemes.js", `${plot}scales.js`)).toBeDefined();
  expect(resolve("./projection.js", `${plot}plot.js`)).toBeDefined();
  expect(resolve("./schemes.js", "/src/charts/pen.ts")).toBeUndefined();
  expect(resolve("./projection.js", `${plot}marks/plot.js`)).toBeUndefined();
  expect(resolve("./index.js", `${plot}scales/ordinal.js`)).toBeUndefined();
});

test("a chart that asks for a colour is told where they have gone", async () => {
  const schemes = await load("./schemes.js", `${plot}scales/ordinal.js`);
  expect(schemes.isCategoricalScheme("tableau10")).toBe(false);
  for (const ask of [schemes.ordinalScheme, schemes.ordinalRange, schemes.quantitativeScheme])
    expect(() => ask("tableau10", 3)).toThrow("src/vite/plot-parts.ts");
});

test("a chart without a map goes on as before, one with a map is told where they have gone", async () => {
  const maps = await load("./projection.js", `${plot}plot.js`);
  expect([maps.createProjection({}), maps.createProjection(), maps.projectionAspectRatio(undefined)]).toEqual(
    [undefined, undefined, undefined],
  );
  expect(maps.hasProjection({})).toBe(false);
  for (const ask of [maps.createProjection, maps.hasProjection])
    expect(() => ask({ projection: "mercator" })).toThrow("src/vite/plot-parts.ts");
});

test.each([
  ["./marks/axis.js", []],
  ["./scales/temporal.js", []],
  ["./time.js", []],
  ["./interactions/pointer.js", []],
  ["./marks/tip.js", ["Tip"]],
  ["./scales/diverging.js", []],
  ["./scales/ordinal.js", []],
  ["./curve.js", []],
  ["./transforms/group.js", []],
  ["./transforms/stack.js", []],
  // Asked of every chart and every mark.
  ["./facet.js", ["createFacets", "maybeFacetAnchor"]],
  // Asked of every line.
  ["./marker.js", ["markers", "applyMarkers"]],
  // Asked of every chart, with a legend or without.
  ["./legends.js", ["createLegends", "exposeLegends"]],
])("a chart that asks for anything of %s is told where it has gone", async (part, silent: string[]) => {
  const asked = Object.entries(await load(part, `${plot}plot.js`)).filter(
    ([name, value]) => typeof value === "function" && !silent.includes(name),
  );
  expect(asked.length).toBeGreaterThan(0);
  for (const [, ask] of asked) expect(ask).toThrow("src/vite/plot-parts.ts");
});

test("a line without a head, and a bar that knows where it begins, go on as before", async () => {
  const { markers } = await load("./marker.js", `${plot}plot.js`);
  expect(() => markers({}, {})).not.toThrow();
  expect(() => markers({}, { markerEnd: "arrow" })).toThrow("src/vite/plot-parts.ts");
  const { maybeStackX, maybeStackY } = await load("./transforms/stack.js", `${plot}plot.js`);
  expect(maybeStackX({ x1: "a", x2: "b", fill: "c" })).toEqual({ x1: "a", x2: "b", fill: "c" });
  expect(() => maybeStackY({ y: "a" })).toThrow("src/vite/plot-parts.ts");
});

test("a chart that is not cut into facets goes on as before", async () => {
  const { createFacets, maybeFacetAnchor } = await load("./facet.js", `${plot}plot.js`);
  expect(createFacets(new Map([["x", []]]))).toBeUndefined();
  expect(maybeFacetAnchor(undefined)).toBeNull();
  expect(() => createFacets(new Map([["fy", []]]))).toThrow("src/vite/plot-parts.ts");
  expect(() => maybeFacetAnchor("top")).toThrow("src/vite/plot-parts.ts");
});

test("scales of places and of what is counted are Plot's own; one that is bent is told where it has gone", () => {
  const load = plugin.load as (id: string) => string | undefined;
  const code = load(resolve("./scales/quantitative.js", `${plot}scales.js`) ?? "") ?? "";
  expect(code).toMatch(/createScaleIdentity,\s+createScaleLinear,/);
  expect(code).toContain(`from "${plot}scales/quantitative.js"`);
  expect(code).toContain("export const createScaleLog = refuse;");
});

test.each([
  ["d3-format", "d3-scale"],
  ["d3-color", "d3-interpolate"],
])("%s is left out where %s asks for it, and nobody else", async (part, asks) => {
  const importer = `/node_modules/${asks}/dist/${asks}.mjs`;
  expect(resolve(part, "/node_modules/d3/src/index.js")).toBeUndefined();
  expect(resolve(asks, importer)).toBeUndefined();
  const names = Object.entries(await load(part, importer));
  const file = createRequire(createRequire(findPlot()).resolve("d3")).resolve(asks);
  const [, asked = ""] =
    new RegExp(`import \\{([^}]*)\\} from .${part}.`).exec(await readFile(file, "utf8")) ?? [];
  const wanted = asked.split(",").map((name) => name.trim().split(" ")[0]);
  expect(wanted.length).toBeGreaterThan(3);
  expect(names.map(([name]) => name)).toEqual(expect.arrayContaining(wanted));
  for (const [, ask] of names) expect(ask).toThrow("src/vite/plot-parts.ts");
});

test("where Plot is built and a part of d3 was not met, the build stops; where it is not, it goes on", () => {
  const ended = (asked: readonly string[]) => {
    const fresh = leaveOutPlotParts() as unknown as Record<
      "resolveId" | "load" | "buildEnd",
      (...all: unknown[]) => string
    >;
    for (const part of asked) fresh.load(fresh.resolveId(part, `${plot}plot.js`));
    return () => fresh.buildEnd(undefined);
  };
  expect(ended([])).not.toThrow();
  expect(ended(["./facet.js"])).toThrow(
    "src/vite/plot-parts.ts: Plot is built without d3-shape, d3-format, d3-color where it was",
  );
});

test("d3's shapes lose their curves' methods and nothing else", async () => {
  const file = createRequire(findPlot()).resolve("d3-shape");
  const whole = await readFile(file, "utf8");
  const without = withoutCurves(whole);
  expect(whole).toContain("Basis.prototype = {");
  expect(without).not.toMatch(/^\(?\w+\.prototype/m);
  const functions = (code: string) => code.match(/^(?:export )?function \w+/gm);
  expect(functions(without)).toEqual(functions(whole));
  expect(whole.length - without.length).toBeLessThan(whole.length / 3);
  expect(() => withoutCurves(without)).toThrow("src/vite/plot-parts.ts: d3-shape has no curves");
});

test("a chart without legends gets none", async () => {
  const legends = await load("./legends.js", `${plot}plot.js`);
  expect(legends.createLegends({}, {}, {})).toEqual([]);
  expect(() => legends.exposeLegends({}, {}, {})("color")).toThrow("src/vite/plot-parts.ts");
});

test("an update that keeps them elsewhere stops the build, and says where they were", () => {
  expect(() => findPlot("/nowhere")).toThrow(
    "src/vite/plot-parts.ts: Plot has no /nowhere/scales/schemes.js",
  );
});
