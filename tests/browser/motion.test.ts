import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { openDeck, openPage, openSite, PRESENT, type Site, showSlide, waitForSlide } from "./site.ts";
import { nextOf, previousOf, type Spot, slideWith, spotsOf } from "./slides.ts";

let site: Site;
/** A slide with bars between two without points. */
let before: Spot;
let charted: Spot;
let after: Spot;
/** Bars come with its points. */
let stepped: Spot;
/** Two slides of which the second has rows of the first. */
let listed: Spot;
let again: Spot;
let returning: readonly string[];

beforeAll(async () => {
  site = await openSite();
  const lecture = await readLecture(process.cwd());
  const fresh = { layout: "chart", figures: 1, bars: true } as const;
  charted = slideWith(lecture, {
    ...fresh,
    steps: 0,
    previous: { steps: 0, figures: 0 },
    next: { steps: 0 },
  });
  [before, after] = [previousOf(charted), nextOf(charted)];
  stepped = slideWith(lecture, { layout: "findings", minSteps: 1, figures: 3 });
  const idsOf = ({ figures }: Spot) => figures.flatMap(({ rows }) => rows.map(({ category }) => category.id));
  const pairs = spotsOf(lecture).flatMap((spot) => {
    const shared =
      spot.next && spot.steps === 0 ? idsOf(spot.next).filter((id) => idsOf(spot).includes(id)) : [];
    return shared.length > 1 && spot.next ? [{ spot, next: spot.next, shared }] : [];
  });
  const [pair = expect.unreachable("no two slides in a row share a row")] = pairs;
  [listed, again, returning] = [pair.spot, pair.next, pair.shared];
});
afterAll(() => site.close());

/** Animations of the bars on stage, once a slide stands whose bars are awaited: their length in milliseconds. */
const growing = async (page: Page) => {
  await page.waitForFunction(() => !document.querySelector('[data-fresh="soon"]'));
  return page.locator(`${PRESENT} figure`).evaluateAll((figures) =>
    figures
      .flatMap((figure) => figure.getAnimations({ subtree: true }))
      .filter((animation) => (animation as CSSAnimation).animationName === "grow")
      .map((animation) => Number(animation.effect?.getComputedTiming().endTime)),
  );
};

/** Stops every movement where it begins, so that a test can look at it. */
async function holdMotion(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Animation.enable");
  await session.send("Animation.setPlaybackRate", { playbackRate: 0 });
}

describe("bars", () => {
  test("grow under an axis and labels that stand, and what they come to stands last", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${before.id}`);
    await holdMotion(page);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, charted.id);
    expect(await growing(page)).not.toEqual([]);
    const seen = await page.locator(`${PRESENT} .plot`).evaluate((plot) => {
      const texts = [...plot.querySelectorAll('[aria-label="text"]')];
      return texts.map((one) => `${one.getAttribute("font-weight")}: ${getComputedStyle(one).opacity}`);
    });
    expect(seen).toContain("600: 0");
    expect(seen).toContain("400: 1");
    expect(seen).not.toContain("400: 0");
    await page.context().close();
  });

  test("are awaited while axis and labels come, and take no movement along to the next slide", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${before.id}`);
    await page.waitForSelector("html[data-ahead=done]");
    const steps = await page.evaluateHandle((id) => {
      const figure = document.querySelector<HTMLElement>(`#${id} figure`);
      if (!figure) throw new Error(`no figure on ${id}`);
      const steps: (string | undefined)[][] = [];
      new MutationObserver(() => {
        const bars = [...figure.querySelectorAll(".grows")];
        const looks = bars.map((bar) => getComputedStyle(bar).visibility);
        steps.push([figure.dataset["fresh"], ...new Set(looks)]);
      }).observe(figure, { attributeFilter: ["data-fresh"] });
      return steps;
    }, charted.id);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, charted.id);
    await page.waitForFunction((steps) => steps.length > 1, steps);
    await holdMotion(page);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, after.id);
    await page.waitForFunction((steps) => steps.length > 2, steps);
    expect(await steps.jsonValue()).toEqual([
      ["soon", "hidden"],
      ["", "visible"],
      [undefined, "visible"],
    ]);
    await page.context().close();
  });

  test("grow when their chart first appears, within 600 ms, and not on the way back", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${before.id}`);
    await holdMotion(page);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, charted.id);
    const lengths = await growing(page);
    expect(lengths.length).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(600);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    await waitForSlide(page, charted.id);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, after.id);
    await page.context().close();

    const back = await openPage(site);
    await openDeck(back.page, site, `#/${after.id}`);
    await holdMotion(back.page);
    await back.page.keyboard.press("ArrowLeft");
    await waitForSlide(back.page, charted.id);
    expect(await growing(back.page)).toEqual([]);
    await back.page.context().close();
  });

  test("grow once: the second time they stand", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${before.id}`);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, charted.id);
    await page.waitForFunction((id) => !document.querySelector(`#${id} [data-fresh]`), charted.id);
    await holdMotion(page);
    await page.keyboard.press("ArrowLeft");
    await waitForSlide(page, before.id);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, charted.id);
    expect(await growing(page)).toEqual([]);
    await page.context().close();
  });

  test("stand at once while one steps through the categories", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${before.id}`);
    await holdMotion(page);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, charted.id);
    await page.keyboard.press("ArrowDown");
    expect(await growing(page)).toEqual([]);
    await page.context().close();
  });

  test("grow with the point they belong to", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${stepped.id}`);
    await waitForSlide(page, stepped.id);
    await page.waitForFunction((id) => !document.querySelector(`#${id} [data-fresh]`), stepped.id);
    await holdMotion(page);
    await page.keyboard.press("ArrowRight");
    expect((await growing(page)).length).toBeGreaterThan(0);
    await page.context().close();
  });

  test.each([
    ["reduced motion", { reducedMotion: "reduce" }],
    ["print", { media: "print" }],
  ] as const)("stand under %s", async (_name, media) => {
    const { page } = await openPage(site);
    await page.emulateMedia(media);
    await page.goto(`${site.url}#/${before.id}`);
    if ("media" in media) {
      // A printed page is a document; the rule that moves bars must not hold in it.
      const moves = await page.evaluate(() => {
        const bar = document.createElement("figure");
        bar.dataset["fresh"] = "";
        const grows = document.createElement("b");
        grows.className = "grows";
        bar.append(grows);
        document.body.append(bar);
        return getComputedStyle(bar.firstElementChild as Element).animationName;
      });
      expect(moves).toBe("none");
    } else {
      await page.waitForSelector("html[data-deck=ready]");
      await holdMotion(page);
      await showSlide(page, charted.id);
      expect(await growing(page)).toEqual([]);
    }
    await page.context().close();
  });
});

describe("rows that return on the next slide", () => {
  /** Every moving label on stage, and where each label stands on the screen. */
  const look = (page: Page) =>
    page.locator(`${PRESENT} figure .chart text`).evaluateAll((texts) =>
      texts.map((text) => {
        const { left, top } = text.getBoundingClientRect();
        const lengths = text.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime));
        const name = text.textContent?.replaceAll(/[\s\u00ad-]/g, "") ?? "";
        return { name, left: Math.round(left), top: Math.round(top), lengths };
      }),
    );
  const moving = async (page: Page) => (await look(page)).filter(({ lengths }) => lengths.length > 0);
  const measured = ({ id }: Spot, ways: number) => `.deck[data-travels="${id} ${ways}"]`;
  const drawn = (page: Page) =>
    page.locator(`${PRESENT} .chart`).evaluateAll((charts) => charts.map(({ innerHTML }) => innerHTML));

  test("come from where they stood, within 600 ms, and stand as they do without it", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${listed.id}`);
    await page.waitForSelector(measured(listed, 1));
    const before = new Map((await look(page)).map((one) => [one.name, one]));
    await holdMotion(page);
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, again.id);
    const labels = await moving(page);
    expect(labels).toHaveLength(returning.length);
    for (const { name, left, top, lengths } of labels) {
      const stood = before.get(name);
      expect([Math.abs(left - (stood?.left ?? 0)) < 3, Math.abs(top - (stood?.top ?? 0)) < 3], name).toEqual([
        true,
        true,
      ]);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(600);
    }
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    expect(await moving(page)).toEqual([]);
    const [places, charts] = [await look(page), await drawn(page)];
    await page.context().close();

    const calm = await openPage(site, { reducedMotion: "reduce" });
    await openDeck(calm.page, site, `#/${listed.id}`);
    await calm.page.waitForSelector(measured(listed, 1));
    await holdMotion(calm.page);
    await calm.page.keyboard.press("ArrowRight");
    await waitForSlide(calm.page, again.id);
    expect(await moving(calm.page)).toEqual([]);
    expect([await look(calm.page), await drawn(calm.page)]).toEqual([places, charts]);
    await calm.page.context().close();
  });

  test("stand on the way back, and when one comes from elsewhere", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${again.id}`);
    await page.waitForSelector(`.deck[data-travels^="${again.id} "]`);
    await holdMotion(page);
    await page.keyboard.press("ArrowLeft");
    await waitForSlide(page, listed.id);
    expect(await moving(page)).toEqual([]);
    await showSlide(page, before.id);
    await showSlide(page, again.id);
    expect(await moving(page)).toEqual([]);
    await page.context().close();
  });
});
