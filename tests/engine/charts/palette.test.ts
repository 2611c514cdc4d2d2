import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { colors, contrast, luminance } from "../../../src/charts/layout/style.ts";

const css = readFileSync("src/styles/tokens.css", "utf8");
const tokens = Object.fromEntries(
  [...css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]),
);
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
const faint: readonly string[] = ["paper", "onDark", "line", "middle"] satisfies typeof names;
test.each(names.filter((name) => !faint.includes(name)))("a shape in %s stands out from paper", (name) => {
  expect(contrast(colors[name], colors.paper)).toBeGreaterThanOrEqual(3);
});

test("contrast is the one WCAG defines", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(luminance("#ff0000")).toBeCloseTo(0.2126, 4);
});
