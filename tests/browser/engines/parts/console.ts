import { expect } from "vitest";
import { nextOf, slideWith } from "../../slides.ts";
import { until, type View } from "../engine.ts";
import { deckStands, shows, stands } from "../ready.ts";
import { play, type Stage } from "../stage.ts";

const connected = (desk: View) => shows(desk, '.status[data-state="connected"]');
const deskShows = (desk: View, number: string, step: number) =>
  until(
    desk,
    (folie, schritt) => {
      const words = document.querySelector(".place")?.textContent ?? "";
      return words.includes(` ${folie} / `) && (schritt === 0 || words.includes(` ${schritt} / `));
    },
    number,
    step,
  );

export function playConsole(stage: () => Stage): void {
  play(
    stage,
    "room and console that move each other, and find each other after reloads",
    async (profile, { site, lecture }) => {
      const plain = slideWith(lecture, { layout: "chart", steps: 0, next: { minSteps: 2 } });
      const pointed = nextOf(plain);
      const room = await profile.open(`${site.url}#/${plain.id}`);
      await deckStands(room);
      const desk = await profile.open(`${site.url}speaker.html`);
      await connected(desk);
      await deskShows(desk, plain.number, 0);
      await desk.press("ArrowRight");
      await desk.press("PageDown");
      await stands(room, pointed.id, 1);
      await room.press("ArrowRight");
      await deskShows(desk, pointed.number, 2);
      await desk.reload();
      await connected(desk);
      await deskShows(desk, pointed.number, 2);
      await room.reload();
      await deckStands(room);
      await stands(room, pointed.id, 2);
      await connected(desk);
      await desk.press("ArrowLeft");
      await stands(room, pointed.id, 1);
      await desk.press("b");
      await shows(room, ".reveal.paused");
      await shows(desk, '.now[data-cover="black"]');
      expect(profile.complaints).toEqual([]);
    },
  );

  play(
    stage,
    "a console that fits its window, its slide as large as its place",
    async (profile, { site, lecture }) => {
      const { id } = slideWith(lecture, { layout: "chart", figures: 1, bars: true });
      const room = await profile.open(`${site.url}#/${id}`);
      await deckStands(room);
      const desk = await profile.open(`${site.url}speaker.html`);
      await connected(desk);
      await shows(desk, ".now figure svg[role=img]");
      for (const [width, height] of [
        [1280, 720],
        [1024, 768],
      ] as const) {
        await desk.resize(width, height);
        const sizes = await desk.run(() => {
          const box = (selector: string) =>
            document.querySelector(selector)?.getBoundingClientRect().width ?? 0;
          const { scrollWidth, scrollHeight } = document.documentElement;
          return {
            over: [scrollWidth - innerWidth, scrollHeight - innerHeight],
            slide: box(".now .slide"),
            stage: box(".now .stage"),
          };
        });
        expect(sizes.over, `${width}`).toEqual([0, 0]);
        expect(sizes.stage).toBeGreaterThan(300);
        expect(Math.abs(sizes.slide - sizes.stage)).toBeLessThan(2);
      }
    },
  );

  play(stage, "own notes that stay through a reload", async (profile, { site }) => {
    const desk = await profile.open(`${site.url}speaker.html`);
    await shows(desk, ".own-notes");
    await desk.run(() => {
      const panel = document.querySelector(".own-notes")?.closest("details");
      if (panel) panel.open = true;
    });
    await desk.click("#own-notes-text");
    for (const key of "bq!") await desk.press(key);
    await desk.reload();
    await until(desk, () => document.querySelector<HTMLTextAreaElement>("#own-notes-text")?.value === "bq!");
    expect(profile.complaints).toEqual([]);
  });
}
