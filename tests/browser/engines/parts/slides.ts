import { expect } from "vitest";
import { findFaults } from "../../faults.ts";
import { deckStands, goTo, stands } from "../ready.ts";
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
