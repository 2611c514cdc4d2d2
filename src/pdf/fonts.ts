import type { Page, Route } from "playwright-core";
import subsetFont from "subset-font";

/** Every weight that style sheets and charts ask for; a test holds the pages against it. */
export const WEIGHTS = [400, 500, 600, 650, 700];

/** All that a font of the deck may hold: nothing is to get lost, only the weight to be fixed. */
const CHARACTERS = Array.from({ length: 0x2700 }, (_, index) => String.fromCharCode(index + 32)).join("");

/**
 * Gives a page its variable fonts as one font per weight. Chromium draws a variable font into a PDF as
 * Type 3: outlines without a name. Remove once it embeds instances of variable fonts.
 */
export async function pinFonts(page: Page): Promise<void> {
  const pin = async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: pinFaces(await response.text()) });
  };
  await page.route(/\.css$/, pin);
  // A page may hold its style sheet itself.
  await page.route(
    () => true,
    (route) => (route.request().resourceType() === "document" ? pin(route) : route.fallback()),
  );
  await page.route(/\.woff2\?wght=\d+$/, pinFile);
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

async function pinFile(route: Route): Promise<void> {
  const wght = Number(new URL(route.request().url()).searchParams.get("wght"));
  const response = await route.fetch();
  const options = { targetFormat: "woff2", variationAxes: { wght } } as const;
  await route.fulfill({ response, body: await subsetFont(await response.body(), CHARACTERS, options) });
}
