import { expect } from "vitest";
import { slideWith } from "../../slides.ts";
import { until } from "../engine.ts";
import { deckStands, shows, stands } from "../ready.ts";
import { play, type Stage } from "../stage.ts";

/** Runs in the page: keeps how every file begins that it gives away. */
function catchFiles(): void {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob) => {
    void file.text().then((text) => {
      const kept = JSON.parse(document.body.dataset["files"] ?? "[]") as unknown[];
      document.body.dataset["files"] = JSON.stringify([...kept, [file.type, file.size, text.slice(0, 4)]]);
    });
    return make(file);
  };
}

export function playDownloads(stage: () => Stage): void {
  for (const offline of [false, true])
    play(
      stage,
      `values and pictures to take along${offline ? ", from the file" : ""}`,
      async (profile, { site, file, lecture }) => {
        const { id } = slideWith(lecture, { layout: "chart", figures: 1, bars: true });
        const view = await profile.open(`${offline ? file : site.url}#/${id}`);
        await deckStands(view);
        await stands(view, id);
        await view.run(catchFiles);
        await view.press("q");
        await shows(view, ".origin-panel .downloads");
        await view.click(".downloads button:nth-of-type(1)");
        await view.click(".downloads button:nth-of-type(2)");
        const files = await until(view, () => {
          const kept = JSON.parse(document.body.dataset["files"] ?? "[]") as [string, number, string][];
          return new Set(kept.map(([type]) => type)).size === 2 ? kept : undefined;
        });
        const [svg, png] = [
          files.find(([type]) => /svg/.test(type)),
          files.find(([type]) => /png/.test(type)),
        ];
        expect(svg?.[2]).toBe("<svg");
        expect(png?.[2]).toContain("PNG");
        for (const found of [svg, png]) expect(found?.[1]).toBeGreaterThan(8000);
        const link = await view.run(
          () => document.querySelector<HTMLAnchorElement>(".downloads a")?.href ?? "",
        );
        // Fetched here: a page has no way to look at what its link leads to.
        const values = await (await fetch(link)).text();
        expect(values.split("\n").length).toBeGreaterThan(2);
        expect(profile.complaints).toEqual([]);
      },
    );
}
