import type { Page, Route } from "playwright-core";
import subsetFont from "subset-font";

/** Every weight that style sheets and charts ask for; a test holds the pages against it. */
export const WEIGHTS = [400, 500, 600, 650, 700];

/** All that a font of the deck may hold: nothing is to get lost, only the weight to be fixed. */
const CHARACTERS = Array.from({ length: 0x2700 }, (_, index) => String.fromCharCode(index + 32)).join("");

/** Fonts of one weight by their address, made once for all pages that are printed. */
export type Instances = Map<string, Promise<Buffer>>;

/**
 * Gives a page its variable fonts as one font per weight. Chromium draws a variable font into a PDF as
 * Type 3: outlines without a name. Remove once it embeds instances of variable fonts.
 * @param complain hears what could not be answered: where its browser is closed, files may be on their way
 */
export async function pinFonts(
  page: Page,
  instances: Instances,
  complain: (what: string) => void,
): Promise<void> {
  const orComplain = (answer: (route: Route) => Promise<void>) => (route: Route) =>
    answer(route).catch((error: unknown) => {
      const [reason = ""] = String(error).split("\n");
      complain(`${route.request().url()} could not be answered (${reason.replace(/^.*route\.\w+: /, "")})`);
    });
  const pin = orComplain(async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: pinFaces(await response.text()) });
  });
  await page.route(/\.css$/, pin);
  // A page may hold its style sheet itself.
  await page.route(
    () => true,
    (route) => (route.request().resourceType() === "document" ? pin(route) : route.fallback()),
  );
  await page.route(
    /\.woff2\?wght=\d+$/,
    orComplain(async (route) => {
      const url = route.request().url();
      const instance = instances.get(url) ?? pinFile(route);
      instances.set(url, instance);
      await route.fulfill({ contentType: "font/ttf", body: await instance });
    }),
  );
}

/** Style sheets, or pages that hold them, in which each variable `@font-face` is one per weight. */
export function pinFaces(css: string): string {
  return css.replaceAll(/@font-face\s*\{[^}]*\}/g, (rule) => {
    if (!/font-weight:\s*\d+\s+\d+/.test(rule)) return rule;
    const pinned = WEIGHTS.map((weight) =>
      rule.replace(/font-weight:[^;}]*/, `font-weight:${weight}`).replace(".woff2", `.woff2?wght=${weight}`),
    );
    return pinned.join("");
  });
}

async function pinFile(route: Route): Promise<Buffer> {
  const wght = Number(new URL(route.request().url()).searchParams.get("wght"));
  const response = await route.fetch();
  // Packing it again would take longer than all else, for a way of no length.
  return subsetFont(await response.body(), CHARACTERS, { targetFormat: "sfnt", variationAxes: { wght } });
}
