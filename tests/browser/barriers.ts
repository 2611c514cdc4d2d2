import axe from "axe-core";
import type { Page } from "playwright-core";
import { openDeck, openPage, type Site, showSlide } from "./site.ts";

/** What axe holds against the page as it stands, by all or some of its rules; serious or worse, a line each. */
export async function findBarriers(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Evaluated, not added as a script: the page's own policy allows no scripts but its own.
  await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      only ? { runOnly: [...only] } : {},
    );
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }, rules);
}

/** The same of every slide of a deck with all of its points, and how many slides there are. */
export async function findBarriersOnSlides(site: Site): Promise<{ barriers: string[]; slides: number }> {
  const { page } = await openPage(site);
  await openDeck(page, site);
  const ids = await page.$$eval(".slides section.slide", (sections) => sections.map(({ id }) => id));
  const barriers: string[] = [];
  for (const id of ids) {
    await showSlide(page, id);
    barriers.push(...(await findBarriers(page)).map((barrier) => `${id}: ${barrier}`));
  }
  await page.context().close();
  return { barriers, slides: ids.length };
}
