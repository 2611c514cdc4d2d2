import { expect } from "vitest";
import { findCut, spaceOut } from "../../checks/cut.ts";
import { walk } from "../../checks/focus.ts";
import { findMotion } from "../../checks/motion.ts";
import { findSmall } from "../../checks/targets.ts";
import { slideWith } from "../../slides.ts";
import { PAGES, READY } from "../../surfaces.ts";
import { until, type View } from "../engine.ts";
import { deckStands, goTo, shows, stands } from "../ready.ts";
import { play, type Stage } from "../stage.ts";

/* What readers with other eyes, hands and wishes need, on every page: WCAG 2.2 AA, as far as a program can tell. */

const SIZES = [
  [1280, 720],
  [390, 844],
  // 1280 by 1024 at 400 %.
  [320, 256],
] as const;

/** What a check finds once the page has come to rest. */
async function atRest(view: View, check: () => string[]): Promise<string[]> {
  let found = await view.run(check);
  const end = Date.now() + 10_000;
  while (found.length > 0 && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    found = await view.run(check);
  }
  return found;
}

export function playAccess(stage: () => Stage): void {
  for (const name of PAGES) {
    play(
      stage,
      `${name} for eyes, fingers and by keyboard, without motion`,
      async (profile, { site }) => {
        const faults: string[] = [];
        // One window for all sizes: of several, only one has the focus.
        const view = await profile.open(site.url + name);
        for (const [width, height] of SIZES) {
          const note = (found: readonly string[]) =>
            faults.push(...found.map((fault) => `${width} px: ${fault}`));
          await view.resize(width, height);
          await view.goto(site.url + name);
          await shows(view, READY[name] ?? "body");
          expect(await view.run(() => matchMedia("(prefers-reduced-motion: reduce)").matches)).toBe(true);
          note(await atRest(view, findCut));
          note(await view.run(findSmall));
          note(await view.run(findMotion));
          const { stops, faults: unseen } = await walk(view);
          note(unseen);
          expect(stops).toBeGreaterThan(0);
          await view.run(spaceOut);
          note((await atRest(view, findCut)).map((fault) => `spaced out, ${fault}`));
        }
        expect(faults).toEqual([]);
      },
      { wish: "still" },
    );
  }

  play(
    stage,
    "the deck, spaced out, offers what is not bound to a canvas",
    async (profile, { site, lecture }) => {
      const [first, last] = [lecture.slides[0]?.id ?? "", lecture.slides.at(-1)?.id ?? ""];
      const view = await profile.open(site.url);
      await deckStands(view);
      await stands(view, first);
      expect(await view.run(() => document.querySelector(".offer"))).toBe(null);
      await view.run(spaceOut);
      await goTo(view, last);
      await stands(view, last);
      await shows(view, `.offer a[href$="handout.html#${last}"]`);
      await view.click(".offer a");
      await until(view, () => location.pathname.endsWith("handout.html"));
      await shows(view, `[id="${last}"]`);
    },
  );

  play(stage, "the deck at 400 % is the reading view", async (profile, { site, lecture }) => {
    const { id = "" } = lecture.slides.at(-1) ?? {};
    const view = await profile.open("about:blank");
    await view.resize(320, 256);
    await view.goto(`${site.url}#/${id}`);
    await until(view, (slide) => location.href.includes(`handout.html#${slide}`), id);
    await shows(view, `[id="${id}"]`);
  });

  play(stage, "the deck for fingers and by keyboard", async (profile, { site, lecture }) => {
    const faults: string[] = [];
    const view = await profile.open(site.url);
    const slides = [{ layout: "chart", figures: 1, bars: true }, { layout: "title" }] as const;
    for (const wanted of slides) {
      const { id } = slideWith(lecture, wanted);
      await view.goto(`${site.url}?${wanted.layout}#/${id}`);
      await deckStands(view);
      await stands(view, id);
      const { stops, faults: found } = await walk(view);
      expect(stops, id).toBeGreaterThan(4);
      faults.push(...[...(await view.run(findSmall)), ...found].map((fault) => `${id}: ${fault}`));
      await view.press("?");
      await shows(view, "dialog.help[open]");
      faults.push(...(await view.run(findSmall)));
    }
    expect(faults).toEqual([]);
  });

  play(
    stage,
    "the deck without motion, its overview and help, too",
    async (profile, { site, lecture }) => {
      const view = await profile.open(site.url);
      await deckStands(view);
      const found: string[] = [];
      const look = async (place: string) =>
        found.push(...(await view.run(findMotion)).map((one) => `${place}: ${one}`));
      for (const layout of new Set(lecture.slides.map((slide) => slide.layout))) {
        const { id = "" } = lecture.slides.find((slide) => slide.layout === layout) ?? {};
        await goTo(view, id);
        await stands(view, id);
        await view.press("a");
        await look(id);
      }
      for (const key of ["o", "o", "b", "b", "?"]) {
        await view.press(key);
        await look(key);
      }
      expect(found).toEqual([]);
    },
    { wish: "still" },
  );

  play(stage, "motion, where nobody minds it", async (profile, { site }) => {
    const view = await profile.open(site.url);
    await deckStands(view);
    expect((await view.run(findMotion)).length).toBeGreaterThan(0);
  });
}
