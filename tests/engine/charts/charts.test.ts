import { expect, test } from "vitest";
import { chooseForm, forms } from "../../../src/charts/forms/registry.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { holdDrawn } from "../../holds/drawn.ts";

test.each(forms)("the made-up figure for $id takes that form", ({ id }) => {
  expect(chooseForm(syntheticFigures[id]).id).toBe(id);
});

holdDrawn(Object.values(syntheticFigures), new URL("snapshots/", import.meta.url));
