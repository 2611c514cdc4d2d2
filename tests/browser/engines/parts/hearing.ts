import { expect } from "vitest";
import { words as console_ } from "#words/console.ts";
import { words as deck } from "#words/deck.ts";
import { words as origin } from "#words/origin.ts";
import { words as pages } from "#words/pages.ts";
import { summarizeFigure } from "../../../../src/describe/figure.ts";
import { describeOrigin } from "../../../../src/describe/origin.ts";
import { readOut } from "../../../../src/describe/read-out.ts";
import { tabulate } from "../../../../src/describe/table.ts";
import type { CitedFigure, Figure } from "../../../../src/model/figure.ts";
import type { Lecture } from "../../../../src/model/lecture.ts";
import { browse, type Heard, hasSaid, listen } from "../../checks/hearing.ts";
import { slideWith, spotsOf } from "../../slides.ts";
import { plain } from "../../spoken.ts";
import { until, type View } from "../engine.ts";
import { deckStands, goTo, shows, stands } from "../ready.ts";
import { play, type Stage } from "../stage.ts";

const says = (view: View, words: string) => until(view, hasSaid, plain(words));
const of = (heard: readonly Heard[], role: string) =>
  heard.filter((one) => one.role === role).map(({ name }) => name);
const chartedIn = (lecture: Lecture) => {
  const spot = slideWith(lecture, { layout: "chart", figures: 1, rows: 2, previous: {} });
  const figure = lecture.figures[spot.slide.figures[0] ?? ""];
  if (!figure) throw new Error("no figure");
  return { spot, figure };
};
/** The heads of a figure's table, as they are to be browsed. */
const headsOf = (figure: Figure) => {
  const { head, body } = tabulate(figure);
  return {
    columnheader: head.map(({ text }) => plain(text)),
    rowheader: body.map(([first]) => plain(first?.text)),
  };
};
function expectTable(heard: readonly Heard[], figure: Figure): void {
  for (const [role, names] of Object.entries(headsOf(figure))) expect(of(heard, role), role).toEqual(names);
}
function expectOrigin(said: string, figure: CitedFigure): void {
  for (const { term, texts } of describeOrigin(figure))
    for (const text of [term, ...texts]) expect(plain(said)).toContain(plain(text));
}
/** Whatever can be come to has a name; only a region that has nothing to say has none. */
function expectNames(heard: readonly Heard[]): void {
  expect(heard.filter(({ role, name }) => name === "" && role !== "status")).toEqual([]);
}

/** A virtual screen reader's walk: what is said unasked, and what is there to be browsed. */
export function playHearing(stage: () => Stage): void {
  play(
    stage,
    "in the deck: slide, category, table and origin, when they come",
    async (profile, { site, lecture }) => {
      const { spot, figure } = chartedIn(lecture);
      const view = await profile.open(`${site.url}#/${spot.previous?.id}`);
      await deckStands(view);
      await stands(view, spot.previous?.id ?? "");
      await view.run(listen);
      await goTo(view, spot.id);
      await stands(view, spot.id);
      // The heading takes the focus; what a region says comes after that.
      await says(view, spot.slide.title);
      await says(view, deck.place(spot.number, spotsOf(lecture).length, spot.slide.title));
      const one = await view.run(browse);
      expectNames(one);
      expect(of(one, "heading")).toEqual([plain(spot.slide.title)]);
      expect(of(one, "figure")).toEqual([plain(figure.title)]);
      expect(of(one, "image")).toEqual([plain(summarizeFigure(figure))]);
      await view.press("ArrowDown");
      await says(view, readOut(figure, 0));
      await view.press("t");
      await says(view, deck.asTable);
      const table = await view.run(browse);
      expectTable(table, figure);
      expect(of(table, "image")).toEqual([]);
      await view.press("q");
      await says(view, deck.origin.heard);
      const dialog = await view.run(browse);
      expectNames(dialog);
      expect(of(dialog, "figure")).toEqual([]);
      expectOrigin(await view.run(() => document.querySelector("dialog[open]")?.textContent ?? ""), figure);
      await view.press("Escape");
      await shows(view, "dialog[open]", false);
      await view.press("t");
      await says(view, deck.asChart);
    },
  );

  play(stage, "in the deck: each point that comes, and that goes", async (profile, { site, lecture }) => {
    const { id } = slideWith(lecture, { minSteps: 2, figures: 0 });
    const view = await profile.open(`${site.url}#/${id}`);
    await deckStands(view);
    await stands(view, id);
    await view.run(listen);
    const points = await view.run(() =>
      [...document.querySelectorAll(".slide.present .fragment")].map((point) => point.textContent),
    );
    for (const [step, point] of points.slice(0, 2).entries()) {
      await view.press("ArrowRight");
      await stands(view, id, step + 1);
      await says(view, point);
    }
    await view.press("ArrowLeft");
    await says(view, deck.gone(plain(points[1])));
  });

  play(
    stage,
    "in the reading view: headings by their levels, each figure, and a table and an origin that are unfolded",
    async (profile, { site, lecture }) => {
      const { figure } = chartedIn(lecture);
      const view = await profile.open(`${site.url}handout.html`);
      await shows(view, "html[data-handout=ready]");
      const heard = await view.run(browse);
      expectNames(heard);
      const headings = (level: number) =>
        of(
          heard.filter((one) => one.level === level),
          "heading",
        );
      expect(headings(1)).toEqual([plain(lecture.slides[0]?.title)]);
      const chapters = lecture.chapters.slice(1).map(({ title }) => title);
      expect(headings(2)).toEqual([pages.contents, ...chapters].map(plain));
      expect(headings(3)).toEqual(lecture.slides.slice(1).map(({ title }) => plain(title)));
      const figures = lecture.slides.flatMap((slide) => slide.figures);
      expect(of(heard, "figure")).toEqual(figures.map((id) => plain(lecture.figures[id]?.title)));
      const place = `figure[data-figure="${figure.id}"]`;
      expect(of(await view.run(browse, place), "rowheader")).toEqual([]);
      for (const kind of ["values", "origin"]) {
        await view.run(
          (selector) => document.querySelector<HTMLElement>(selector)?.focus(),
          `${place} .${kind} summary`,
        );
        await view.press("Enter");
        await shows(view, `${place} .${kind}[open]`);
      }
      const unfolded = await view.run(browse, place);
      expect(of(unfolded, "image")).toEqual([plain(summarizeFigure(figure))]);
      expect(of(unfolded, "summary")).toEqual(
        [pages.asTableOf(figure.title), origin.unfoldOf(figure.title)].map(plain),
      );
      expectTable(unfolded, figure);
      expectOrigin(
        await view.run((selector) => document.querySelector(selector)?.textContent ?? "", `${place} .origin`),
        figure,
      );
    },
  );

  play(
    stage,
    "in the console: where the talk is, and each of its parts",
    async (profile, { site, lecture }) => {
      const { spot } = chartedIn(lecture);
      const room = await profile.open(`${site.url}#/${spot.id}`);
      await deckStands(room);
      const desk = await profile.open(`${site.url}speaker.html`);
      await shows(desk, '.status[data-state="connected"]');
      const place = plain(console_.room.slideOf(spot.number, spotsOf(lecture).length));
      await until(
        desk,
        (words) => document.querySelector(".place")?.textContent?.replaceAll(/\s+/g, " ").includes(words),
        place,
      );
      const heard = await desk.run(browse);
      expectNames(heard);
      expect(of(heard, "heading").length).toBeGreaterThan(1);
      expect(of(heard, "button").length).toBeGreaterThan(4);
    },
  );
}
