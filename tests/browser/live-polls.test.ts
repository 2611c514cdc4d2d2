import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { findBarriers } from "./barriers.ts";
import { LiveSite, openWindow, TOKEN } from "./live-site.ts";

const SOON = { timeout: 20_000 };
const soon = <T>(ask: () => T) => expect.poll(ask, SOON);

let site: LiveSite;
const contexts: BrowserContext[] = [];
let round = 0;
beforeAll(async () => {
  site = await LiveSite.open();
});
afterAll(() => site.close());
beforeEach(async () => {
  site.hall.audience = "http://192.0.2.20:4173/";
  await site.say({ do: "cover", cover: "none" });
  await site.say({ do: "go", slide: asked().slide });
  round += 1;
  await site.say({ do: "poll-open", round });
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

/** The first poll of the talk, and the slide that it stands on. */
const asked = () => {
  const slide = site.talk.find(({ polls }) => polls);
  const poll = site.polls[slide?.polls?.[0] ?? ""];
  const [one, other] = poll?.choices ?? [];
  if (!slide || !poll || !one || !other) throw new Error("the lecture asks nothing");
  return { slide: slide.id, poll, one, other };
};
const newContext = async (width: number, height: number) => {
  const context = await site.browser.newContext({ viewport: { width, height }, reducedMotion: "reduce" });
  contexts.push(context);
  return context;
};
const phone = async () => openWindow(await newContext(390, 844), site.url, "html[data-handout=ready]");
const laptop = async () => openWindow(await newContext(1280, 720), site.url);
const speaker = async () => {
  const context = await newContext(1280, 720);
  return { context, ...(await openWindow(context, `${site.url}#${TOKEN}`)) };
};
const pollIn = (page: Page) => page.locator(`.poll[data-poll="${asked().poll.id}"]`);
const tally = async () => (await site.hall.polls.tallies(true))[asked().poll.id];
const answer = async (page: Page, label: string) => {
  await pollIn(page).getByLabel(label, { exact: true }).check();
  await pollIn(page).locator('[type="submit"]').click();
  await pollIn(page).getByRole("status").filter({ hasText: "Ihre Antwort ist gezählt" }).waitFor();
};

test("phones and laptops answer, once each, and change their answer", async () => {
  const { one, other } = asked();
  const [first, second] = [await phone(), await laptop()];
  await answer(first.page, one.label);
  await answer(second.page, one.label);
  await soon(tally).toEqual({ voters: 2, votes: { [one.id]: 2 } });
  // A reload knows what was answered, and is the same person.
  await first.page.reload();
  await first.page.waitForSelector("html[data-handout=ready]");
  await soon(() => pollIn(first.page).getByLabel(one.label, { exact: true }).isChecked()).toBe(true);
  await pollIn(first.page).getByLabel(one.label, { exact: true }).uncheck();
  await answer(first.page, other.label);
  await soon(tally).toEqual({ voters: 2, votes: { [one.id]: 1, [other.id]: 1 } });
  expect([...first.complaints, ...second.complaints]).toEqual([]);
});

test("an answer that does not arrive says so, and counts once when it is sent again", async () => {
  const { one } = asked();
  const { page } = await phone();
  await pollIn(page).getByLabel(one.label, { exact: true }).check();
  await page.route("**/live/vote", (route) => route.abort());
  await pollIn(page).locator('[type="submit"]').click();
  await pollIn(page).getByRole("status").filter({ hasText: "nicht angekommen" }).waitFor();
  await page.unroute("**/live/vote");
  // It arrived, but the answer to it did not.
  await page.route("**/live/vote", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await pollIn(page).locator('[type="submit"]').click();
  await soon(tally).toEqual({ voters: 1, votes: { [one.id]: 1 } });
  await pollIn(page).getByRole("status").filter({ hasText: "nicht angekommen" }).waitFor();
  await page.unroute("**/live/vote");
  await pollIn(page).locator('[type="submit"]').click();
  await pollIn(page).getByRole("status").filter({ hasText: "gezählt." }).waitFor();
  expect(await tally()).toEqual({ voters: 1, votes: { [one.id]: 1 } });
});

test("the speaker asks from the console and sees what comes; the hall sees it once it is revealed", async () => {
  const { one, poll } = asked();
  const [hall, reader] = [await speaker(), await phone()];
  await pollIn(hall.page).getByText("0 haben geantwortet").waitFor();
  const desk = await openWindow(hall.context, `${site.url}speaker.html`, ".poll-panel");
  await answer(reader.page, one.label);
  const panel = desk.page.locator(".poll-panel");
  await panel.locator("tr", { hasText: one.label }).getByText("1 von 1").waitFor();
  // On the screen how many have answered, and nowhere what.
  await pollIn(hall.page).getByText("1 Person hat geantwortet").waitFor();
  for (const { page } of [hall, reader]) expect(await pollIn(page).locator("table").count()).toBe(0);
  await panel.getByRole("button", { name: "Umfrage schließen" }).click();
  await pollIn(reader.page).getByText("Geschlossen").waitFor();
  await panel.getByRole("button", { name: "Ergebnis zeigen" }).click();
  for (const { page } of [hall, reader]) {
    await pollIn(page).locator("tr", { hasText: one.label }).getByText("1 von 1").waitFor();
    expect(await pollIn(page).locator(".label").textContent()).toBe("Umfrage im Saal");
    expect(await pollIn(page).locator("tr").count()).toBe(poll.choices.length);
    // Nothing has a length but what was answered.
    expect(await pollIn(page).locator(".bar i").count()).toBe(1);
  }
  await panel.getByRole("button", { name: /^Neu fragen/ }).click();
  await panel.getByRole("button", { name: /^Wirklich neu fragen/ }).click();
  await pollIn(reader.page).locator("form").waitFor();
  await soon(() => pollIn(reader.page).locator(":checked").count()).toBe(0);
  expect([...hall.complaints, ...desk.complaints, ...reader.complaints]).toEqual([]);
  round += 1;
});

test("a poll keeps its place and its size, and nobody from using it", async () => {
  const { one } = asked();
  const [hand, lap] = [await phone(), await laptop()];
  for (const { page } of [hand, lap]) {
    await pollIn(page).locator("form").waitFor();
    expect(await findBarriers(page)).toEqual([]);
    for (const target of await pollIn(page).locator("label, button").all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await answer(lap.page, one.label);
  await site.say({ do: "poll-reveal" });
  for (const { page } of [hand, lap]) {
    await pollIn(page).locator("table").waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }
  const bottom = await pollIn(lap.page).evaluate((poll) => poll.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(695);
  await hand.page.setViewportSize({ width: 320, height: 640 });
  expect(
    await hand.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
});

test("a key shows code and address large, in the room alone, and takes them away", async () => {
  const [hall, reader] = [await speaker(), await laptop()];
  const slot = hall.page.locator(`section[id="${asked().slide}"] .join`);
  await slot.getByText("192.0.2.20:4173").waitFor();
  await soon(() =>
    slot.locator("img").evaluate((code: HTMLImageElement) => code.naturalWidth),
  ).toBeGreaterThan(0);
  await hall.page.keyboard.press("j");
  const invite = hall.page.locator(".invite");
  await invite.getByText("192.0.2.20:4173").waitFor();
  await soon(() => site.hall.room.now.cover).toBe("join");
  // Half of the screen's height, and type for the last row.
  expect((await invite.locator("img").boundingBox())?.height).toBeGreaterThan(360);
  const size = await invite
    .locator(".address")
    .evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
  expect(size).toBeGreaterThanOrEqual(56);
  expect(await findBarriers(hall.page)).toEqual([]);
  expect(await reader.page.locator(".invite").count()).toBe(0);
  await hall.page.keyboard.press("j");
  await invite.waitFor({ state: "detached" });
  // And from the console.
  const desk = await openWindow(hall.context, `${site.url}speaker.html`, '.status[data-state="connected"]');
  await desk.page.getByRole("button", { name: "Mehr" }).click();
  await desk.page.getByRole("button", { name: "Code zum Mitlesen" }).click();
  await invite.waitFor();
  expect([...hall.complaints, ...desk.complaints, ...reader.complaints]).toEqual([]);
});

test("where nobody else reaches the server, it says so instead of a code that leads nowhere", async () => {
  site.hall.audience = "";
  const { page } = await speaker();
  expect(await page.locator(".join:not(:empty)").count()).toBe(0);
  await page.keyboard.press("j");
  await page.locator(".invite", { hasText: "nur auf diesem Rechner" }).waitFor();
});
