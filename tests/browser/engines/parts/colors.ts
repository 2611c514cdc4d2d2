import { expect } from "vitest";
import { readPlaces, unseenOf } from "../../checks/seen.ts";
import { colorsIn, faintOf, readInked } from "../../contrast.ts";
import { PAGES, READY } from "../../surfaces.ts";
import { type Kind, until, type View } from "../engine.ts";
import { deckStands, goTo, rests, shows, stands } from "../ready.ts";
import { play, type Stage } from "../stage.ts";

/** What of a window's charts and controls cannot be made out in a picture of it; how much was looked at. */
async function look(view: View, charts: string): Promise<{ faults: string[]; places: number }> {
  const texts = await view.run(readInked, charts);
  const places = await view.run(readPlaces, charts);
  const picture = Buffer.from(await view.picture()).toString("base64");
  const boxes = [...texts, ...places].map(({ box }) => box);
  const colors = await view.run(colorsIn, { picture, boxes });
  const faults = [...faintOf(texts, colors), ...unseenOf(places, colors.slice(texts.length))];
  return { faults, places: places.length };
}

/** The reader's own colours, as systems for high contrast set them. */
export function playColors(stage: () => Stage, kind: Kind): void {
  const terms = { cannot: kind.cannot["forced-colors"], wish: "forced-colors" } as const;

  play(
    stage,
    "in the deck: every text and mark of a chart, every button",
    async (profile, { pictured: site, lecture }) => {
      const view = await profile.open(site.url);
      await deckStands(view);
      expect(await view.run(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
      const faults: string[] = [];
      for (const { id } of lecture.slides.filter(({ figures }) => figures.length > 0)) {
        await goTo(view, id);
        await stands(view, id);
        await view.press("a");
        await rests(view);
        const { faults: found, places } = await look(view, `[id="${id}"] .plot`);
        expect(places, id).toBeGreaterThan(4);
        faults.push(...found.map((fault) => `${id}: ${fault}`));
      }
      expect(faults).toEqual([]);
    },
    terms,
  );

  for (const name of PAGES)
    play(
      stage,
      `in ${name}: every text and mark of a chart, every control`,
      async (profile, { pictured: site }) => {
        const view = await profile.open("about:blank");
        // High, so that few pictures show all of it.
        await view.resize(1280, 2000);
        await view.goto(site.url + name);
        await shows(view, READY[name] ?? "body");
        const faults = new Set<string>();
        let seen = 0;
        for (let top = 0; ; top += 1600) {
          const end = await view.run((to) => {
            scrollTo({ top: to, behavior: "instant" });
            return document.documentElement.scrollHeight - innerHeight;
          }, top);
          // Charts are drawn as they come into sight.
          await until(view, () =>
            [...document.querySelectorAll<HTMLElement>("figure[data-figure]")].every((figure) => {
              const { top, bottom } = figure.getBoundingClientRect();
              return bottom < 0 || top > innerHeight || figure.dataset["state"] === "drawn";
            }),
          );
          const { faults: found, places } = await look(view, ".plot");
          for (const fault of found) faults.add(fault);
          seen += places;
          if (top >= end) break;
        }
        expect(seen).toBeGreaterThan(0);
        expect([...faults]).toEqual([]);
      },
      terms,
    );
}
