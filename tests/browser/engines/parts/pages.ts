import { readdir } from "node:fs/promises";
import { expect } from "vitest";
import { until } from "../engine.ts";
import { play, type Stage } from "../stage.ts";

/** Every page there is; what they may not do is reported to the site. */
export function playPages(stage: () => Stage): void {
  play(stage, "each page of the build, and the slides as sheets of paper", async (profile, { site }) => {
    const pages = (await readdir("dist")).filter((name) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(4);
    const view = await profile.open(site.url);
    for (const page of pages) {
      await view.goto(site.url + page);
      await until(
        view,
        () => document.readyState === "complete" && document.querySelector("h1, h2") !== null,
      );
      // A deck that is left while it fetches what draws charts says so.
      if (page === "index.html")
        await until(view, () => document.querySelector("figure[data-state=drawn]") !== null);
    }
    await view.goto(`${site.url}?view=print`);
    await until(view, () => document.documentElement.dataset["pdf"] === "ready");
    expect(profile.complaints).toEqual([]);
  });
}
