import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { summarizeFigure } from "../../src/describe/figure.ts";
import type { Lecture } from "../../src/model/lecture.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { findBarriers } from "./barriers.ts";
import { currentSlide, openDeck, openPage, openSite, type Site } from "./site.ts";
import { slideWith } from "./slides.ts";

let site: Site;
let lecture: Lecture;

beforeAll(async () => {
  [site, lecture] = await Promise.all([openSite(), readLecture(process.cwd())]);
});
afterAll(() => site.close());

async function openHandout(page: Page, rest = ""): Promise<void> {
  await page.goto(`${site.url}handout.html${rest}`);
  await page.waitForSelector("html[data-handout=ready]");
}
/** A slide with a chart that has values, and one far down the page. */
const charted = () => slideWith(lecture, { layout: "chart", figures: 1, bars: true }).id;
const closing = () => slideWith(lecture, { layout: "closing" }).id;
const phone = { viewport: { width: 320, height: 640 } };

describe("the reading view", () => {
  test.each([320, 390, 1280])(
    "draws every chart to its column at %i px, with nothing to scroll sideways",
    async (width) => {
      const { page, complaints } = await openPage(site, { viewport: { width, height: 800 } });
      await openHandout(page, "?notizen&tabellen");
      for (const id of Object.keys(lecture.figures)) {
        const svg = page.locator(`figure[data-figure="${id}"] svg[role="img"]`);
        expect(await svg.getAttribute("aria-label"), id).toBe(summarizeFigure(lecture.figures[id] as never));
        const box = await svg.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 9999), id).toBeLessThanOrEqual(width);
      }
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test("sets no chart's type smaller than 14 px on a phone, and grows with 200 % text", async () => {
    const { page } = await openPage(site, phone);
    await openHandout(page);
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll<SVGSVGElement>("figure svg")].map(
          (svg) => (18 * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width,
        ),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual(14);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.context().close();
  });

  test("axe finds nothing serious, with everything unfolded and on a phone", async () => {
    const wide = await openPage(site);
    await openHandout(wide.page, "?notizen&tabellen&fassung=handout");
    for (const origin of await wide.page.locator(".origin summary").all()) await origin.click();
    expect(await findBarriers(wide.page)).toEqual([]);
    await wide.page.context().close();
    const narrow = await openPage(site, phone);
    await openHandout(narrow.page);
    expect(await findBarriers(narrow.page)).toEqual([]);
    await narrow.page.context().close();
  });

  test("shows notes and tables on request, and keeps the choice in the link", async () => {
    const { page } = await openPage(site);
    await openHandout(page, `#${closing()}`);
    const notes = page.locator(`#${closing()} .notes`);
    const table = page.locator(`#${charted()} table`);
    expect([await notes.isVisible(), await table.isVisible()]).toEqual([false, false]);
    await page.getByRole("checkbox", { name: "Notizen" }).check();
    await page.getByRole("checkbox", { name: "Tabellen" }).check();
    expect([await notes.isVisible(), await table.isVisible()]).toEqual([true, true]);
    expect(page.url()).toMatch(new RegExp(`handout\\.html\\?notizen&tabellen#${closing()}$`));
    await page.reload();
    await page.waitForSelector("html[data-handout=ready]");
    expect([await notes.isVisible(), await table.isVisible()]).toEqual([true, true]);
    expect(await page.getByRole("checkbox", { name: "Notizen" }).isChecked()).toBe(true);
    await page.context().close();
  });

  test("leads by keyboard past the contents, to the slide and back", async () => {
    const { page } = await openPage(site);
    await openHandout(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("vortrag");
    const id = charted();
    await page.locator(`#${id} a.to-slide`).click();
    await page.waitForSelector("html[data-deck=ready]");
    expect(await currentSlide(page)).toBe(id);
    await page.getByRole("link", { name: "Leseansicht und Druck" }).click();
    await page.waitForSelector("html[data-handout=ready]");
    expect(page.url()).toMatch(new RegExp(`handout\\.html#${id}$`));
    const top = await page.locator(`#${id}`).evaluate((slide) => slide.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(60);
    await page.context().close();
  });

  test("reads without JavaScript, tables at hand", async () => {
    const { page } = await openPage(site, { javaScriptEnabled: false });
    await page.goto(`${site.url}handout.html`);
    await page.locator(`#${charted()} .values summary`).click();
    expect(await page.locator(`#${charted()} table`).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe("narrow visitors of the deck", () => {
  test("get the reading view with their slide", async () => {
    const { page, complaints } = await openPage(site, phone);
    const { id } = slideWith(lecture, { minSteps: 2 });
    await page.goto(`${site.url}#/${id}/2`);
    await page.waitForURL(new RegExp(`handout\\.html#${id}$`));
    await page.waitForSelector("html[data-handout=ready]");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("keep the slides if they ask for them, with the reading view one step away", async () => {
    const { page } = await openPage(site, phone);
    await openHandout(page, `#${charted()}`);
    await page.locator(`#${charted()} a.to-slide`).click();
    await page.waitForLoadState("networkidle");
    expect(new URL(page.url()).search).toBe("?folien");
    expect(await page.locator(`#${charted()} h2`).isVisible()).toBe(true);
    await page.getByRole("link", { name: "Leseansicht mit Abbildungen" }).click();
    await page.waitForURL(/handout\.html/);
    await page.context().close();
  });

  test("are not sent away in the middle of a talk", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, `#/${charted()}`);
    await page.setViewportSize(phone.viewport);
    await page.waitForSelector("html:not([data-deck])");
    expect(await page.getByRole("link", { name: "Leseansicht mit Abbildungen" }).isVisible()).toBe(true);
    expect(page.url()).not.toContain("handout");
    await page.context().close();
  });
});

describe("on paper", () => {
  test("charts are composed for the page, switches and ways elsewhere are left out", async () => {
    const { page } = await openPage(site, phone);
    await openHandout(page);
    const width = () =>
      page
        .locator(`#${charted()} .chart svg`)
        .evaluate((chart) => (chart as SVGSVGElement).viewBox.baseVal.width);
    const onScreen = await width();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await width()).toBe(560);
    await page.emulateMedia({ media: "print" });
    for (const hidden of [".controls", ".ways", ".origin", ".notes", ".skip"])
      expect(await page.locator(hidden).filter({ visible: true }).count(), hidden).toBe(0);
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await width()).toBe(onScreen);
    await page.context().close();
  });
});

test.each([1280, 900, 1600])("no text of a chart leaves its picture at %i px", async (width) => {
  const { page } = await openPage(site, { viewport: { width, height: 800 } });
  await openHandout(page);
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>("figure svg")].flatMap((svg) => {
      const box = svg.getBoundingClientRect();
      const id = svg.closest<HTMLElement>("figure")?.dataset["figure"];
      return [...svg.querySelectorAll("text")]
        .filter((text) => text.getBoundingClientRect().bottom > box.bottom + 3)
        .map(
          (text) =>
            `${id}: ${text.textContent} by ${Math.round(text.getBoundingClientRect().bottom - box.bottom)} px`,
        );
    }),
  );
  expect(faults).toEqual([]);
  await page.context().close();
});
