import { expect } from "vitest";
import { slideWith } from "../../slides.ts";
import { until } from "../engine.ts";
import { deckStands, shows, stands } from "../ready.ts";
import { play, type Stage } from "../stage.ts";

/** A file that the page gave away: its name, and how it begins. */
type Given = readonly [name: string, size: number, start: string];

/**
 * Runs in the page: keeps what it gives away instead of saving it. The bar in which WebKit's browser shows what it
 * saves makes the window smaller, and moves a button away while it is clicked.
 */
function catchFiles(): void {
  const made = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob) => {
    const address = make(file);
    made.set(address, file);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    const file = made.get(this.href);
    void file?.text().then((text) => {
      const kept = JSON.parse(document.body.dataset["files"] ?? "[]") as unknown[];
      document.body.dataset["files"] = JSON.stringify([
        ...kept,
        [this.download, file.size, text.slice(0, 4)],
      ]);
    });
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
        for (const [nth, type, start] of [
          [1, "svg", "<svg"],
          [2, "png", "PNG"],
        ] as const) {
          await view.click(`.downloads button:nth-of-type(${nth})`);
          const [name, size, begins] = await until(
            view,
            (count) => (JSON.parse(document.body.dataset["files"] ?? "[]") as Given[])[count - 1],
            nth,
          );
          expect(name).toMatch(new RegExp(`\\.${type}$`));
          expect(begins).toContain(start);
          expect(size).toBeGreaterThan(8000);
        }
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
