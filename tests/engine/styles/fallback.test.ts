import { readFile } from "node:fs/promises";
import * as fontkit from "fontkit";
import postcss from "postcss";
import { expect, test } from "vitest";

const FONT = "node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2";

/** Rules for fonts of the reader's own, by what they declare. */
const faces: Record<string, string>[] = [];
postcss.parse(await readFile("src/styles/tokens.css", "utf8")).walkAtRules("font-face", (rule) => {
  const face: Record<string, string> = {};
  rule.walkDecls(({ prop, value }) => {
    face[prop] = value;
  });
  if (face["src"]?.includes("local(")) faces.push(face);
});

// What is painted first is then the largest paint, and nothing moves when the font comes.
test("what stands until the font is there is as high as the font", async () => {
  const font = fontkit.create(await readFile(FONT));
  if (!("ascent" in font)) throw new Error("expected one font");
  expect(faces.length).toBeGreaterThan(2);
  for (const face of faces) {
    const scaled = (property: string) =>
      (Number.parseFloat(face["size-adjust"] ?? "") / 100) * (Number.parseFloat(face[property] ?? "") / 100);
    expect(scaled("ascent-override"), face["src"]).toBeCloseTo(font.ascent / font.unitsPerEm, 2);
    expect(scaled("descent-override"), face["src"]).toBeCloseTo(-font.descent / font.unitsPerEm, 2);
    expect(face["line-gap-override"], face["src"]).toBe("0%");
  }
});

test("it is asked before any other font of the system", async () => {
  const css = await readFile("src/styles/tokens.css", "utf8");
  const names = [...(/--font:\s*([^;]+);/.exec(css)?.[1] ?? "").matchAll(/"([^"]+)"/g)].map(
    ([, name]) => name,
  );
  const families = new Set(faces.map((face) => face["font-family"]?.replaceAll('"', "")));
  expect(names.slice(2, 2 + families.size)).toEqual([...families]);
});
