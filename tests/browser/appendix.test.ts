import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { currentSlide, openDeck, openPage, openSite, PRESENT, type Site, waitForSlide } from "./site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("the appendix below slide 15", () => {
  test.each([
    ["arrow", ["ArrowRight", "ArrowLeft"]],
    ["page", ["PageDown", "PageUp"]],
    ["space and P", ["Space", "p"]],
  ] as const)("is passed by with the %s keys, both ways", async (_name, [next, back]) => {
    const { page } = await openPage(site);
    await openDeck(page, site, "#/ergebnisse-2");
    await waitForSlide(page, "ergebnisse-2");
    await page.keyboard.press("a");
    await page.keyboard.press(next);
    expect(await currentSlide(page)).toBe("ergebnisse-3");
    await page.keyboard.press(back);
    expect(await currentSlide(page)).toBe("ergebnisse-2");
    await page.context().close();
  });

  test("is reached downwards, by key and button, says what it is, and leads back up", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, "#/ergebnisse-2");
    await page.keyboard.press("ArrowDown");
    await waitForSlide(page, "engagement-gruppen-2016");
    expect(await page.locator(`${PRESENT} .chapter`).textContent()).toBe("Ergänzung zum Vortrag");
    expect(await page.locator(".toolbar .place").textContent()).toBe("15a / 26");
    expect(await page.locator(".announcer").textContent()).toBe("Folie 15a von 26");
    await page.getByRole("button", { name: "Ergänzung zum Vortrag" }).click();
    await waitForSlide(page, "beteiligung-2016");
    expect(await page.getByRole("button", { name: "Ergänzung zum Vortrag" }).count()).toBe(0);
    await page.keyboard.press("ArrowUp");
    await waitForSlide(page, "engagement-gruppen-2016");
    await page.keyboard.press("ArrowLeft");
    expect(await currentSlide(page)).toBe("ergebnisse-2");
    await page.context().close();
  });

  test("goes on to the talk, and is not come back to by mistake", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, "#/beteiligung-2016");
    await waitForSlide(page, "beteiligung-2016");
    await page.keyboard.press("ArrowRight");
    await waitForSlide(page, "ergebnisse-3");
    await page.getByRole("button", { name: "Zurück" }).click();
    expect(await currentSlide(page)).toBe("ergebnisse-2");
    await page.context().close();
  });

  test("opens by its link and keeps its place through a reload", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, "#/engagement-gruppen-2016");
    await waitForSlide(page, "engagement-gruppen-2016");
    await page.reload();
    await page.waitForSelector("html[data-deck=ready]");
    expect(await currentSlide(page)).toBe("engagement-gruppen-2016");
    await page.context().close();
  });

  test("lets the arrow keys step through its categories first, then up and down", async () => {
    const { page } = await openPage(site);
    await openDeck(page, site, "#/engagement-gruppen-2016");
    await waitForSlide(page, "engagement-gruppen-2016");
    for (let press = 0; press < 8; press += 1) await page.keyboard.press("ArrowDown");
    expect(await page.locator(`${PRESENT} .readout`).textContent()).toContain("8 von 8: Unternehmen");
    await page.keyboard.press("ArrowDown");
    expect(await currentSlide(page)).toBe("beteiligung-2016");
    await page.context().close();
  });
});
