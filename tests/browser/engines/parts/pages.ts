import { readdir } from "node:fs/promises";
import { expect } from "vitest";
import { slideWith } from "../../slides.ts";
import { until } from "../engine.ts";
import { stands } from "../ready.ts";
import { play, type Stage } from "../stage.ts";

/** Every page there is; what they may not do is reported to the site. */
export function playPages(stage: () => Stage): void {
  play(
    stage,
    "each page of the build, and the slides as sheets of paper",
    async (profile, { site, lecture }) => {
      const { id: chart } = slideWith(lecture, { layout: "chart", figures: 1, bars: true });
      const pages = (await readdir("dist")).filter((name) => name.endsWith(".html") && name !== "index.html");
      expect(pages.length).toBeGreaterThan(4);
      // A page that is left while it fetches what draws charts says so: each is left once they stand.
      const view = await profile.open(`${site.url}#/${chart}`);
      await stands(view, chart);
      for (const page of pages) {
        await view.goto(site.url + page);
        await until(
          view,
          () =>
            document.readyState === "complete" &&
            document.querySelector("h1, h2") !== null &&
            // Figures, where there are any, are drawn as they come into sight.
            (document.querySelector("figure[data-figure]") === null ||
              document.querySelector("figure[data-state=drawn]") !== null),
        );
      }
      await view.goto(`${site.url}index.html#/${chart}`);
      await stands(view, chart);
      await view.goto(`${site.url}?view=print`);
      await until(view, () => document.documentElement.dataset["pdf"] === "ready");
      expect(profile.complaints).toEqual([]);
    },
  );
}
