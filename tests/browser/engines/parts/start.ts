import { expect } from "vitest";
import { deckStands, stands } from "../ready.ts";
import { play, type Stage } from "../stage.ts";

/** Where the title slide, its heading and its text lie. What is on other slides may be skipped. */
function places() {
  return [".slides", ".slide h1", '[data-layout="title"] .body'].map((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box && [box.x, box.y, box.width, box.height].map(Math.round);
  });
}

export function playStart(stage: () => Stage): void {
  play(stage, "with its first slide, its own font and no complaint", async (profile, { site, lecture }) => {
    const view = await profile.open(site.url);
    await deckStands(view);
    await stands(view, lecture.slides[0]?.id ?? "");
    expect(await view.run(() => document.fonts.check('400 20px "Plex German"'))).toBe(true);
    expect(profile.complaints).toEqual([]);
  });

  play(stage, "before its scripts as after them, at each size", async (profile, { site, mute }) => {
    const [before, after] = [await profile.open(mute.url), await profile.open(site.url)];
    await deckStands(after);
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
    ] as const) {
      for (const view of [before, after]) await view.resize(width, height);
      expect(await before.run(places), `${width}`).toEqual(await after.run(places));
    }
  });
}
