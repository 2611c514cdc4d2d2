import { dirname } from "node:path";
import { expect, test } from "vitest";
import { findSchemes, leaveOutPlotSchemes } from "../../../src/vite/plot-schemes.ts";

const plugin = leaveOutPlotSchemes();
const scales = dirname(findSchemes());
const resolve = (id: string, importer?: string) =>
  (plugin.resolveId as (id: string, importer?: string) => string | undefined)(id, importer);

test("Plot's schemes are left out wherever Plot asks for them, and nobody else's", () => {
  expect(resolve("./schemes.js", `${scales}/ordinal.js`)).toBeDefined();
  expect(resolve("./scales/schemes.js", `${dirname(scales)}/scales.js`)).toBeDefined();
  expect(resolve("./schemes.js", "/src/charts/pen.ts")).toBeUndefined();
  expect(resolve("./ordinal.js", `${scales}/index.js`)).toBeUndefined();
});

test("a chart that asks for one is told where they have gone", async () => {
  const id = resolve("./schemes.js", `${scales}/ordinal.js`) ?? "";
  const code = (plugin.load as (id: string) => string | undefined)(id);
  const schemes = await import(`data:text/javascript,${encodeURIComponent(code ?? "")}`);
  expect(schemes.isCategoricalScheme("tableau10")).toBe(false);
  for (const ask of [schemes.ordinalScheme, schemes.ordinalRange, schemes.quantitativeScheme])
    expect(() => ask("tableau10", 3)).toThrow("src/vite/plot-schemes.ts");
});

test("an update that keeps them elsewhere stops the build, and says where they were", () => {
  expect(() => findSchemes("/nowhere")).toThrow(
    "src/vite/plot-schemes.ts: Plot has no /nowhere/scales/schemes.js",
  );
});
