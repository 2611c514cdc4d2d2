import { expect, test } from "vitest";
import { drawPreview, wrap } from "../../../src/vite/preview.ts";

const FONT = "node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2";
const draw = (title: string) =>
  drawPreview(FONT, { title, lines: ["About it", "By <somebody> & others"] }, { width: 1200, height: 630 });

test("lines break between words, and hold all of them", () => {
  const text = "a long title of many words";
  const lines = wrap(text, (line) => line.length, 10);
  expect(lines.join(" ")).toBe(text);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(10);
  expect(wrap("Donaudampfschiff", (line) => line.length, 5)).toEqual(["Donaudampfschiff"]);
});

test("the picture has its size, and shows what the slide says", { timeout: 60_000 }, async () => {
  const [one, other] = [await draw("One title"), await draw("Another title")];
  const view = Buffer.from(one);
  expect([view.readUInt32BE(16), view.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(Buffer.from(other).equals(view)).toBe(false);
});
