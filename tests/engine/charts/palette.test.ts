import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  colors,
  contrast,
  edgeOf,
  levelColors,
  luminance,
  stripeOf,
  textOn,
} from "../../../src/charts/layout/style.ts";

/** The colours that a style sheet names, the first of each name. */
function tokensOf(file: string): Record<string, string> {
  const all = [...readFileSync(file, "utf8").matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)];
  return Object.fromEntries(all.reverse().map(([, name = "", value = ""]) => [name, value]));
}
const tokens = tokensOf("src/styles/tokens.css");
const kebab = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const names = Object.keys(colors) as (keyof typeof colors)[];

test("charts have the colours of the style sheets' tokens under the same names", () => {
  expect(tokens).toMatchObject(Object.fromEntries(names.map((name) => [kebab(name), colors[name]])));
});

test("on a screen every colour of charts follows its token", () => {
  const inks = readFileSync("src/styles/base/chart-inks.css", "utf8");
  const rules = [
    ...inks.matchAll(/\[(?:fill|stroke|stop-color)="(#\w+)"\] \{\s+[a-z-]+: var\(--([a-z-]+)\)/g),
  ];
  const named = Object.fromEntries(rules.map(([, color = "", token = ""]) => [token, color]));
  expect(named).toEqual(Object.fromEntries(names.map((name) => [kebab(name), colors[name]])));
});

test.each(["ink", "muted", "hue", "accent"] as const)("text in %s is legible on paper", (name) => {
  expect(contrast(colors[name], colors.paper)).toBeGreaterThanOrEqual(4.5);
});

// All but paper and white themselves, lines that only guide the eye, and what has an outline.
const faint: readonly string[] = ["paper", "onDark", "line", "middle", "hueLight"] satisfies typeof names;
test.each(names.filter((name) => !faint.includes(name)))("a shape in %s stands out from paper", (name) => {
  expect(contrast(colors[name], colors.paper)).toBeGreaterThanOrEqual(3);
});

const scales = [
  { count: 2 },
  { count: 3 },
  { count: 3, neutral: 1 },
  { count: 4 },
  { count: 5 },
  { count: 5, neutral: 2 },
];

describe.each(scales)("the levels of a scale of $count, the middle at $neutral", ({ count, neutral }) => {
  const levels = levelColors(count, neutral);

  /** Daylight on a screen: so much of white is added to each colour. */
  const STRAY = 0.18;
  test("stand out from paper in stray light, by their colour or their edge", () => {
    for (const level of levels) {
      const [paper, ink] = [colors.paper, edgeOf(level) ?? level].map((one) => luminance(one) + 0.05 + STRAY);
      expect((paper ?? 0) / (ink ?? 1), level).toBeGreaterThanOrEqual(3);
    }
  });

  test("are told apart without any colour: neighbours by their lightness, both sides by their stripes", () => {
    for (const [index, level] of levels.entries()) {
      const next = levels[index + 1];
      if (!next) continue;
      const isStriped = [level, next].map((one) => stripeOf(one) !== undefined);
      if (isStriped[0] === isStriped[1]) expect(contrast(level, next)).toBeGreaterThanOrEqual(1.5);
    }
    const [agreeing, striped] = [levels.filter((one) => !stripeOf(one)), levels.filter(stripeOf)];
    expect(new Set(levels).size).toBe(count);
    expect(agreeing.length).toBeGreaterThanOrEqual(striped.length);
  });

  test("have stripes that are seen, and numbers that are legible on both", () => {
    for (const level of levels) {
      const stripe = stripeOf(level);
      if (!stripe) continue;
      expect(contrast(stripe, level)).toBeGreaterThanOrEqual(1.5);
      for (const ground of [stripe, level])
        expect(contrast(textOn(level), ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/**
 * Where the colour of what is missing is used, and for what: whoever uses it for something else has to enter it here,
 * and to think twice.
 */
const ACCENT: Readonly<Record<string, string>> = {
  "charts/forms/list/draw.ts": "where a list is cut",
  "charts/forms/matrix/draw.ts": "entries that a list lacks",
  "charts/forms/question/draw.ts": "the place of lost answers",
  "charts/rehearsal/plan-legend.ts": "the console alone: longer than planned",
  "charts/rehearsal/plan.ts": "the console alone: longer than planned",
  "styles/base/chart-inks.css": "gives the colour its token",
  "styles/base/figures.css": "the badge of what a chart lacks, and charts that could not be drawn",
  "styles/chrome/data-problems.css": "cells that could not be read",
};
test("the colour of what is missing is used for nothing else", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:tsx?|css)$/.test(file),
  );
  const users = files.filter(
    (file) =>
      // The console's own, where it warns.
      !/^styles\/console\//.test(file) &&
      /colors\.accent|var\(--accent\)/.test(readFileSync(join("src", file), "utf8")),
  );
  expect(users.sort()).toEqual(Object.keys(ACCENT).sort());
});

describe("in a dark hall", () => {
  const night = { ...tokens, ...tokensOf("src/styles/dark-tokens.css") };
  const color = (name: string) => night[name] ?? expect.unreachable(`no token "${name}"`);

  test("every chart colour has a value of its own", () => {
    const own = tokensOf("src/styles/dark-tokens.css");
    expect(names.map(kebab).filter((name) => !(name in own))).toEqual([]);
  });

  test.each([
    ...["ink", "muted", "hue", "accent", "poll", "drawn"].map((name) => [name, "paper"]),
    ...["hue", "ink", "accent", "poll"].map((name) => ["on-dark", name]),
    ["on-dark-muted", "ink"],
    ...["on-title", "on-title-muted", "on-title-accent"].map((name) => [name, "title"]),
    ["on-cover", "cover"],
  ])("text in %s is legible on %s", (text = "", ground = "") => {
    expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(scales)("numbers are legible on every level of $count", ({ count, neutral }) => {
    for (const level of levelColors(count, neutral)) {
      const nameOf = (hex: string) => kebab(names.find((name) => colors[name] === hex) ?? "");
      const pair = [nameOf(textOn(level)), nameOf(level)] as const;
      expect(contrast(color(pair[0]), color(pair[1])), pair.join(" on ")).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(names.filter((name) => !faint.includes(name)))("a shape in %s stands out from paper", (name) => {
    expect(contrast(color(kebab(name)), color("paper"))).toBeGreaterThanOrEqual(3);
  });
});

test("contrast is the one WCAG defines", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(luminance("#ff0000")).toBeCloseTo(0.2126, 4);
});
