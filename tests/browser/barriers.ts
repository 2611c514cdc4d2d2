import axe from "axe-core";
import type { Page } from "playwright-core";

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
