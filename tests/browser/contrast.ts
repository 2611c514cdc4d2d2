import type { Locator, Page } from "playwright-core";
import { contrast } from "../../src/charts/layout/style.ts";

/** A text of a picture, with the colour it has and the place it stands at, CSS pixels of the window. */
interface Inked {
  text: string;
  fill: string;
  box: Box;
}
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The texts of a chart that have less contrast with what is really painted around them than 4.5:1. The paint is
 * taken from a picture of the window: whatever lies behind most of a text's box is its background.
 */
export async function findFaintTexts(chart: Locator, paper: Page): Promise<string[]> {
  const texts = await chart.evaluate(readInked);
  const clip = texts
    .map(({ box }) => box)
    .reduce(around, texts[0]?.box ?? { x: 0, y: 0, width: 1, height: 1 });
  const picture = (await chart.page().screenshot({ clip })).toString("base64");
  const boxes = texts.map(({ box }) => ({ ...box, x: box.x - clip.x, y: box.y - clip.y }));
  return faintOf(texts, await paper.evaluate(colorsIn, { picture, boxes }));
}

/** Which of these texts are too faint on the colour that most of their boxes have. */
export function faintOf(texts: readonly Inked[], colors: readonly (readonly string[])[]): string[] {
  return texts.flatMap(({ text, fill }, index) => {
    const [ink, ground] = [hexOf(fill), hexOf(colors[index]?.[0] ?? "")];
    const ratio = contrast(ink, ground);
    return ratio < 4.5 ? [`"${text}": ${ink} on ${ground}, ${ratio.toFixed(2)}:1`] : [];
  });
}

/** Runs in the page: the texts of a drawing, or of whatever a selector finds, that are whole in the window. */
export function readInked(chart: Element | string): Inked[] {
  const texts =
    typeof chart === "string" ? document.querySelectorAll(`${chart} text`) : chart.querySelectorAll("text");
  return [...texts].flatMap((text) => {
    const { x, y, width, height } = text.getBoundingClientRect();
    const seen = width > 1 && height > 1 && x >= 0 && y >= 0 && x + width <= innerWidth;
    const words = text.textContent?.trim() ?? "";
    if (!seen || y + height > innerHeight || words === "") return [];
    return [{ text: words, fill: getComputedStyle(text).fill, box: { x, y, width, height } }];
  });
}

/** The whole pixels that hold both. */
function around(one: Box, other: Box): Box {
  const x = Math.floor(Math.min(one.x, other.x));
  const y = Math.floor(Math.min(one.y, other.y));
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: Math.ceil(right - x), height: Math.ceil(bottom - y) };
}

/** Runs in the page: the colours of a picture in each box, the most frequent first. */
export async function colorsIn({ picture, boxes }: { picture: string; boxes: Box[] }): Promise<string[][]> {
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: image.width, height: image.height });
  const ink = canvas.getContext("2d", { willReadFrequently: true });
  ink?.drawImage(image, 0, 0);
  return boxes.map(({ x, y, width, height }) => {
    const { data = [] } =
      ink?.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height)) ?? {};
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const color = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
    return [...counts].sort(([, one], [, other]) => other - one).map(([color]) => color);
  });
}

/** `rgb(10, 20, 30)` or `color(srgb 0.1 0.2 0.3)` → `#0a141e`. */
export function hexOf(color: string): string {
  const numbers = [...color.matchAll(/[\d.]+/g)].map(([number]) => Number(number)).slice(0, 3);
  if (numbers.length < 3) throw new Error(`expected a colour, got "${color}"`);
  const bytes = color.startsWith("color(") ? numbers.map((part) => Math.round(part * 255)) : numbers;
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
