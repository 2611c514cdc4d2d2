import { expect } from "vitest";
import { findFaults } from "../../faults.ts";
import { type Kind, until } from "../engine.ts";
import { deckStands, goTo, rests, stands } from "../ready.ts";
import { play, type Stage } from "../stage.ts";

/** Every slide with all of its points, at the sizes of projectors, and by its link. */
export function playSlides(stage: () => Stage): void {
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
  ] as const)
    play(
      stage,
      `with every slide inside its canvas at ${width}×${height}`,
      async (profile, { site, lecture }) => {
        const view = await profile.open(site.url);
        await view.resize(width, height);
        await deckStands(view);
        const faults: string[] = [];
        for (const { id } of lecture.slides) {
          await goTo(view, id);
          await stands(view, id);
          await view.press("a");
          faults.push(...(await view.run(findFaults)));
        }
        expect(faults).toEqual([]);
        expect(profile.complaints).toEqual([]);
      },
    );
}

/** Every chart, before its slide comes: whoever turns a page waits for none. */
export function playAhead(stage: () => Stage): void {
  play(stage, "every chart while nothing else is to be done", async (profile, { site, lecture }) => {
    const view = await profile.open(site.url);
    await deckStands(view);
    await until(view, () => document.documentElement.dataset["ahead"] === "done");
    const left = await view.run(() =>
      [...document.querySelectorAll<HTMLElement>(".slides figure[data-figure]")]
        .filter((figure) => figure.dataset["state"] !== "drawn")
        .map((figure) => figure.dataset["figure"]),
    );
    expect(left).toEqual([]);
    expect(lecture.slides.flatMap(({ figures }) => figures).length).toBeGreaterThan(9);
    expect(profile.complaints).toEqual([]);
  });
}

/** Runs in the page: from now on a kind of things is not there to see, and nothing moves or comes and goes by itself. */
function hide(selector: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${selector}, .deck > .chrome { visibility: hidden !important } * { animation: none !important; transition: none !important }`,
  );
  document.adoptedStyleSheets.push(sheet);
}

/** Charts have their table under them, for those who browse by ear. */
export function playTables(stage: () => Stage, kind: Kind): void {
  play(
    stage,
    "with charts that no part of their table shows through",
    async (profile, { pictured, lecture }) => {
      const view = await profile.open(pictured.url);
      await view.resize(1280, 720);
      await deckStands(view);
      await view.run(hide, "nothing");
      const drawn = lecture.slides.filter(({ figures }) => figures.length > 0);
      const layouts = new Map(drawn.map((slide) => [slide.layout, slide.id]));
      for (const id of layouts.values()) {
        await goTo(view, id);
        await stands(view, id);
        await view.press("a");
        await rests(view);
        const seen = await view.picture();
        await view.run(hide, `[id="${id}"] table`);
        expect(Buffer.compare(await view.picture(), seen), id).toBe(0);
      }
      expect(layouts.size).toBeGreaterThan(3);
    },
    { cannot: kind.cannot["same-pictures"] },
  );
}
