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
  await soon(() => followers.textContent()).toBe("0 lesen mit");
  const hall = await site.browser.newContext({ viewport: { width: 1280, height: 720 } });
  await openWindow(hall, site.url);
  await soon(() => followers.textContent()).toBe("1 liest mit");
  await hall.close();
  await soon(() => followers.textContent()).toBe("0 lesen mit");
});

test("with its line lost it says so, and does nothing by surprise when it is back", async () => {
  const { page } = await openRemote();
  await page.keyboard.press("PageDown");
  await soon(slideNow).toBe(main()[1]?.id);
  await site.crash();
  await page.locator('.status[data-state="lost"]', { hasText: "Verbindung unterbrochen" }).waitFor();
  await page.getByText(`Nichts ist verloren: Im Saal steht weiter Folie ${main()[1]?.number}`).waitFor();
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
  // Both see which of them it was, the laptop's console through the deck that it leads.
  await desk.page.locator(".moved-by", { hasText: "von einem anderen Gerät" }).waitFor();
  await desk.page.keyboard.press("PageUp");
  await desk.page.locator(".moved-by", { hasText: "von hier" }).waitFor();
  await remote.page.locator(".moved-by", { hasText: "von einem anderen Gerät" }).waitFor();
  await desk.page.keyboard.press("PageDown");
  await desk.page
    .locator(".place", { hasText: `Folie ${site.talk.find(({ id }) => id === reached.slide)?.number} /` })
    .waitFor();
  await laptop.close();
});

test("hands the talk over to another console, which both see, and takes it back", async () => {
  const tablet = await site.browser.newContext({ viewport: { width: 1024, height: 768 } });
  const [one, other] = [
    await openRemote(),
    await openWindow(tablet, `${site.url}#${TOKEN}`).then(async ({ page, complaints }) => {
      await soon(async () => (await tablet.cookies()).length).toBe(1);
      await page.goto("about:blank");
      await page.goto(`${site.url}speaker.html`);
      await page.waitForSelector('.status[data-state="connected"]');
      return { page, complaints };
    }),
  ];
  await one.page.getByRole("button", { name: "Übergeben", exact: true }).click();
  await one.page.locator(".handing", { hasText: "Ein anderes Pult steuert den Vortrag" }).waitFor();
  await other.page.getByText("Der Vortrag ist Ihnen übergeben").waitFor();
  // Here nothing moves any more, and it says so; there it does.
  await one.page.keyboard.press("PageDown");
  await one.page.getByText("dieses Pult bewegt nichts").waitFor({ state: "attached" });
  expect(slideNow()).toBe(main()[0]?.id);
  await other.page.keyboard.press("PageDown");
  await soon(slideNow).toBe(main()[1]?.id);
  // A reload does not take it back by accident.
  await one.page.reload();
  await one.page.locator(".handing", { hasText: "Ein anderes Pult steuert den Vortrag" }).waitFor();
  await one.page.locator(".handing").getByRole("button", { name: "Zurücknehmen" }).click();
  // Each window knows it when it is told: the one that pressed not before the other.
  for (const { page } of [one, other]) await page.locator(".handing").waitFor({ state: "detached" });
  await one.page.keyboard.press("PageUp");
  await soon(slideNow).toBe(main()[0]?.id);
  expect(site.hall.room.now).not.toHaveProperty("handed");
  expect([...one.complaints, ...other.complaints]).toEqual([]);
  await tablet.close();
});

test.each([
  [390, 844],
  [320, 640],
])(
  "in one hand, at %i × %i: large under the thumb, felt, and moved by no accident",
  async (width, height) => {
    const { page } = await openRemote();
    await page.setViewportSize({ width, height });
    await page.evaluate(() => {
      const felt: unknown[] = [];
      Object.assign(globalThis, { felt });
      Object.defineProperty(navigator, "vibrate", { value: (length: unknown) => felt.push(length) });
    });
    const next = page.getByRole("button", { name: "Weiter", exact: true }).first();
    const back = page.getByRole("button", { name: "Zurück", exact: true }).first();
    for (const button of [next, back]) {
      const box = await button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(64);
      // In the lower third of the screen, without scrolling.
      expect(box?.y).toBeGreaterThan((height * 2) / 3);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
    await next.tap();
    await soon(slideNow).toBe(main()[1]?.id);
    expect(
      await page.evaluate(() => (globalThis as unknown as { felt: unknown[] }).felt.length),
    ).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehavior)).toBe(
      "none",
    );
    // Two fingers make it larger, and do not go on.
    const stage = page.locator(".now .stage");
    const fire = (type: string, pointerId: number, clientX: number) =>
      stage.dispatchEvent(type, { pointerId, clientX, clientY: 200, pointerType: "touch", bubbles: true });
    await fire("pointerdown", 1, 200);
    await fire("pointerdown", 2, 240);
    await fire("pointerup", 1, 40);
    await fire("pointerup", 2, 300);
    // One finger does.
    await fire("pointerdown", 3, 240);
    await fire("pointerup", 3, 60);
    await soon(() => site.hall.room.now.seq).toBeGreaterThan(0);
    const after = await page.evaluate(() => (globalThis as unknown as { felt: unknown[] }).felt.length);
    expect(after).toBe(2);
  },
);
