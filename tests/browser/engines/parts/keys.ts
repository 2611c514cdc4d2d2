import { expect } from "vitest";
import { nextOf, slideWith } from "../../slides.ts";
import { until } from "../engine.ts";
import { deckStands, shows, stands } from "../ready.ts";
import { play, type Stage } from "../stage.ts";

/** What a key brings, and what takes it away again. */
const SWITCHES = [
  ["b", ".reveal.paused"],
  ["w", "body.white-out"],
  ["t", ".slide.present figure[data-view=table]"],
  ["q", "dialog.origin-panel[open]"],
  ["?", "dialog.help[open]"],
  ["o", ".reveal.overview"],
] as const;

export function playKeys(stage: () => Stage): void {
  play(
    stage,
    "step by step with its keys, and stays there through a reload",
    async (profile, { site, lecture }) => {
      const plain = slideWith(lecture, { steps: 0, figures: 1, next: { minSteps: 2 } });
      const pointed = nextOf(plain);
      const view = await profile.open(`${site.url}#/${plain.id}`);
      await deckStands(view);
      await stands(view, plain.id);
      await view.press("ArrowRight");
      await stands(view, pointed.id, 0);
      await view.press("PageDown");
      await view.press(" ");
      await stands(view, pointed.id, 2);
      await view.press("ArrowLeft");
      await stands(view, pointed.id, 1);
      await view.reload();
      await deckStands(view);
      await stands(view, pointed.id, 1);
      await view.press("PageUp");
      await view.press("PageUp");
      await stands(view, plain.id);
      await view.press("End");
      await until(view, (id) => !location.hash.includes(id), plain.id);
      await view.press("Home");
      await stands(view, lecture.slides[0]?.id ?? "");
      expect(profile.complaints).toEqual([]);
    },
  );

  play(stage, "with every switch on and off by its key", async (profile, { site, lecture }) => {
    const { id } = slideWith(lecture, { layout: "chart", figures: 1, bars: true });
    const view = await profile.open(`${site.url}#/${id}`);
    await deckStands(view);
    await stands(view, id);
    for (const [key, selector] of SWITCHES) {
      await view.press(key);
      await shows(view, selector);
      await view.press(key);
      await shows(view, selector, false);
    }
    // Whoever reads by keyboard or by ear begins at the dialog's heading, not at a link below the fold.
    await view.press("q");
    await until(view, () => document.activeElement?.id === "origin-title");
    expect(await view.run(() => document.querySelector("dialog.origin-panel")?.scrollTop)).toBe(0);
    await view.press("Escape");
    await shows(view, "dialog[open]", false);
    // The reader's own way out and the owner's must not open it again.
    await view.press("ArrowDown");
    await until(
      view,
      (slide) => document.querySelector(`#${CSS.escape(slide)} .readout`)?.textContent?.includes("1 "),
      id,
    );
    expect(profile.complaints).toEqual([]);
  });
}
