import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawIcons, ICONS, toMask } from "../../../src/vite/icons.ts";

const DRAWING = "src/pages/public/icon.svg";

test("a masked icon has colour up to its edges, and its sign within the circle that no mask cuts", () => {
  const mask = toMask(readFileSync(DRAWING, "utf8"));
  expect(mask).not.toContain(" rx=");
  expect(mask).toMatch(/<rect[^>]*\/><g transform="[^"]*scale\(0\.8\)/);
});

test("every picture has the size that the manifest says", async () => {
  const drawn = await drawIcons(DRAWING);
  for (const [name, picture] of drawn) {
    const view = Buffer.from(picture);
    const sizes = `${view.readUInt32BE(16)}x${view.readUInt32BE(20)}`;
    expect(sizes, name).toBe(ICONS.find(({ src }) => src === name)?.sizes);
  }
  expect(drawn.length).toBeGreaterThan(2);
});
