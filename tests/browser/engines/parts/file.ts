import { expect } from "vitest";
import { nextOf, slideWith } from "../../slides.ts";
import { type Kind, until } from "../engine.ts";
import { deckStands, shows, stands } from "../ready.ts";
import { play, type Stage } from "../stage.ts";

/** The one file, from the disk. */
export function playFile(stage: () => Stage, kind: Kind): void {
  play(stage, "the file: deck, notes, reload and reading view", async (profile, { file, lecture }) => {
    const spot = slideWith(lecture, { layout: "chart", steps: 0, next: { layout: "chart", figures: 1 } });
    const view = await profile.open(`${file}#/${spot.id}`);
    await deckStands(view);
    await stands(view, spot.id);
    await view.press("ArrowRight");
    await stands(view, nextOf(spot).id);
    await view.reload();
    await deckStands(view);
    await stands(view, nextOf(spot).id);
    await view.press("n");
    await view.press("n");
    await shows(view, ".manuscript p");
    expect(await view.run(() => document.fonts.check('400 20px "Plex German"'))).toBe(true);
    await view.goto(`${file}?lesen#${spot.id}`);
    await until(view, () => document.documentElement.dataset["handout"] === "ready");
    for (const id of Object.keys(lecture.figures))
      await shows(view, `figure[data-figure="${id}"] svg[role=img]`);
    expect(profile.complaints).toEqual([]);
  });

  play(
    stage,
    "the file's console, which leads it in a second window",
    async (profile, { file, lecture }) => {
      const spot = slideWith(lecture, { layout: "chart", steps: 0, next: { layout: "chart", figures: 1 } });
      const room = await profile.open(`${file}#/${spot.id}`);
      await deckStands(room);
      const desk = await profile.open(`${file}?pult`);
      await shows(desk, '.status[data-state="connected"]');
      await desk.press("ArrowRight");
      await stands(room, nextOf(spot).id);
      expect(profile.complaints).toEqual([]);
    },
    { cannot: kind.cannot["file-windows"] },
  );
}
