import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { layOut, Squares } from "../../../src/render/squares.tsx";
import { parseHtml } from "../../helpers.ts";

/** How many squares a field shows: each row is a dashed line, with a dash a square. */
function countSquares(count: number): number {
  const path = parseHtml(renderToString(h(Squares, { count, caption: "" }))).querySelector("path");
  const [dash = 0, gap = 0] = (path?.getAttribute("stroke-dasharray") ?? "").split(" ").map(Number);
  return [...(path?.getAttribute("d") ?? "").matchAll(/H([\d.]+)/g)].reduce(
    (sum, [, end]) => sum + Math.ceil((Number(end) - 0.05) / (dash + gap)),
    0,
  );
}

test("there are as many squares as units", () => {
  for (const count of [1, 2, 7, 10, 96, 114, 240, 269, 270, 271, 400, 900])
    expect(countSquares(count), `${count}`).toBe(count);
});

test("so many that none could be told from the next are not drawn at all", () => {
  for (const count of [0, 5000, 1e6]) {
    expect(layOut(count)).toBeUndefined();
    expect(renderToString(h(Squares, { count, caption: "x" }))).toBe("");
  }
});

test("the field keeps to its width", () => {
  for (let count = 1; count < 960; count += 1) {
    const laid = layOut(count);
    if (laid) expect(laid.columns * laid.pitch).toBeLessThanOrEqual(960.001);
  }
});

test("its caption is a paragraph, and where there is none there is no empty one", () => {
  const paragraphs = (caption?: string) =>
    parseHtml(renderToString(h(Squares, { count: 9, ...(caption && { caption }) }))).querySelectorAll("p");
  expect([...paragraphs("Nine gardens.")].map(({ textContent }) => textContent)).toEqual(["Nine gardens."]);
  expect(paragraphs()).toHaveLength(0);
});
