import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** An icon of the installed lecture, as its manifest names it. */
export interface Icon {
  src: string;
  sizes: string;
  type: string;
  purpose: "any" | "maskable";
}

const png = (size: number, purpose: Icon["purpose"]): Icon => ({
  src: `icon-${size}${purpose === "maskable" ? "-maskable" : ""}.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose,
});

/** All of them; the drawing itself serves every size. */
export const ICONS: readonly Icon[] = [
  { src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
  png(192, "any"),
  png(512, "any"),
  png(512, "maskable"),
];

/** The icon's pictures by their names, from its drawing. */
export async function drawIcons(drawing: string): Promise<[name: string, picture: Uint8Array][]> {
  const svg = await readFile(drawing, "utf8");
  const drawn = ICONS.filter(({ type }) => type === "image/png");
  return Promise.all(
    drawn.map(async ({ src, sizes, purpose }) => {
      const picture = await drawPng(purpose === "maskable" ? toMask(svg) : svg, Number.parseInt(sizes, 10));
      return [src, picture] as [string, Uint8Array];
    }),
  );
}

/** Without round corners, and its sign within the inner circle, which no mask cuts: four fifths of the width. */
export function toMask(svg: string): string {
  const [, rest = ""] = /<rect[^>]*>([\s\S]*)<\/svg>/.exec(svg) ?? [];
  if (rest === "") throw new Error("src/pages/public/icon.svg: expected a ground and a sign on it");
  const sign = `<g transform="translate(16 16) scale(0.8) translate(-16 -16)">${rest}</g>`;
  return svg.replace(rest, () => sign).replace(/ rx="\d+"/, "");
}

let ready: Promise<void> | undefined;

/** @param width in pixels */
export async function drawPng(
  svg: string,
  width: number,
  fonts: readonly Uint8Array[] = [],
): Promise<Uint8Array> {
  ready ??= readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")).then(
    initWasm,
  );
  await ready;
  return new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { fontBuffers: [...fonts] } })
    .render()
    .asPng();
}
