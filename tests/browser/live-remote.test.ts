import type { BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { LiveSite, openWindow, TOKEN } from "./live-site.ts";

const SOON = { timeout: 20_000 };
const soon = <T>(ask: () => T) => expect.poll(ask, SOON);

let site: LiveSite;
let phone: BrowserContext;
beforeAll(async () => {
  site = await LiveSite.open();
});
afterAll(() => site.close());
beforeEach(async () => {
  await site.say({ do: "cover", cover: "none" });
  await site.say("first");
  phone = await site.browser.newContext({ viewport: { width: 390, height: 780 }, hasTouch: true });
});
afterEach(() => phone.close());

const main = () => site.talk.filter(({ below }) => below === undefined);
/** The speaker's link, opened on a phone. */
const openRemote = () => openWindow(phone, `${site.url}#${TOKEN}`, '.status[data-state="connected"]');
const slideNow = () => site.hall.room.now.slide;

test("the speaker's link on a phone is a remote: the hall goes where it says", async () => {
  const { page, complaints } = await openRemote();
  expect(page.url()).toBe(`${site.url}speaker.html`);
  await soon(() => page.locator(".status .text").textContent()).toBe("Der Saal folgt diesem Pult");
  await page.getByRole("button", { name: "Weiter", exact: true }).first().click();
  await soon(slideNow).toBe(main()[1]?.id);
  await page.getByRole("button", { name: "Zurück", exact: true }).first().click();
  await soon(slideNow).toBe(main()[0]?.id);
  await page.keyboard.press("b");
  await soon(() => site.hall.room.now.cover).toBe("black");
  // Pressed again it means the other thing only once the speaker sees it.
  await page.locator('button[aria-pressed="true"]').first().waitFor();
  await page.keyboard.press("b");
  await soon(() => site.hall.room.now.cover).toBe("none");
  // And shows where others have led it.
  await site.say({ do: "go", slide: main()[4]?.id });
  await page.locator(".place", { hasText: `Folie ${main()[4]?.number} /` }).waitFor();
  expect(complaints).toEqual([]);
});

test("says how many follow", async () => {
  const { page } = await openRemote();
  const followers = page.locator(".status .followers");
  await soon(() => followers.textContent()).toBe("0 verbunden");
  const hall = await site.browser.newContext({ viewport: { width: 1280, height: 720 } });
  await openWindow(hall, site.url);
  await soon(() => followers.textContent()).toBe("1 verbunden");
  await hall.close();
  await soon(() => followers.textContent()).toBe("0 verbunden");
});

test("with its line lost it says so, and does nothing by surprise when it is back", async () => {
  const { page } = await openRemote();
  await page.keyboard.press("PageDown");
  await soon(slideNow).toBe(main()[1]?.id);
  await site.crash();
  await page.locator('.status[data-state="lost"]', { hasText: "Verbindung unterbrochen" }).waitFor();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("PageDown");
  await site.start();
  await page.locator('.status[data-state="connected"]').waitFor();
  await page.locator(".place", { hasText: `Folie ${main()[1]?.number} /` }).waitFor();
  expect(slideNow()).toBe(main()[1]?.id);
});

test("laptop, its console and the phone move one talk", async () => {
  const laptop = await site.browser.newContext({ viewport: { width: 1280, height: 720 } });
  const deck = await openWindow(laptop, `${site.url}#${TOKEN}`);
  await soon(async () => (await laptop.cookies()).length).toBe(1);
  const desk = await openWindow(laptop, `${site.url}speaker.html`, '.status[data-state="connected"]');
  // A deck of its own is what it leads; the hall follows that.
  await soon(() => desk.page.locator(".status .text").textContent()).toBe("Vortragsfenster verbunden");
  const remote = await openRemote();
  await desk.page.keyboard.press("PageDown");
  await soon(slideNow).toBe(main()[1]?.id);
  await remote.page.locator(".place", { hasText: `Folie ${main()[1]?.number} /` }).waitFor();
  await remote.page.keyboard.press("PageDown");
  const after = { slide: main()[1]?.id, step: 1 };
  const reached = (main()[1]?.steps ?? 0) > 0 ? after : { slide: main()[2]?.id, step: 0 };
  await soon(() => site.hall.room.now).toMatchObject(reached);
  await soon(() => deck.page.evaluate(() => location.hash)).toContain(reached.slide);
  await desk.page
    .locator(".place", { hasText: `Folie ${site.talk.find(({ id }) => id === reached.slide)?.number} /` })
    .waitFor();
  await laptop.close();
});
