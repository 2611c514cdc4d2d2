import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { HEIGHT, heightIn, WIDTH } from "../../../src/deck/canvas.ts";

test.each([
  [1920, 1080, 720],
  [2560, 1080, 720],
  [1280, 720, 720],
  [1280, 800, 800],
  [1024, 768, 960],
  [820, 1180, 960],
])("a window of %i × %i has a canvas 1280 wide and %i high", (width, height, canvas) => {
  expect(heightIn({ width, height })).toBeCloseTo(canvas, 6);
});

test("the style sheet says the same", () => {
  const css = readFileSync("src/styles/slides/canvas.css", "utf8");
  expect(css).toContain(
    `clamp(${HEIGHT}px, ${WIDTH}px * tan(atan2(var(--view-height), var(--view-width))), ${heightIn({ width: 3, height: 4 })}px)`,
  );
});
