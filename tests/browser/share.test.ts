import { afterAll, beforeAll, expect, test } from "vitest";
import type { Lecture } from "../../src/model/lecture.ts";
import { slideFile } from "../../src/render/metadata.tsx";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { FolderSite } from "./folder-site.ts";
import { openPage, openSite, type Site, waitForSlide } from "./site.ts";

let folder: FolderSite;
let site: Site;
let lecture: Lecture;

beforeAll(async () => {
  lecture = await readLecture(process.cwd());
  folder = await FolderSite.open("dist");
  site = { ...(await openSite()), url: folder.url };
});
afterAll(async () => {
  await site.close();
  await folder.stop();
});

test("a slide's shared link says its title to whoever only reads it, and opens the deck there", async () => {
  for (const { id, title } of lecture.slides) {
    const response = await fetch(folder.url + slideFile(id));
    expect(response.status, id).toBe(200);
    const said = (await response.text()).replaceAll("&amp;", "&").replaceAll("&quot;", '"');
    expect(said, id).toContain(`<meta property="og:title" content="${title}`);
  }
  const { id } = lecture.slides[lecture.slides.length >> 1] ?? { id: "" };
  const { page, complaints } = await openPage(site);
  await page.goto(folder.url + slideFile(id));
  await page.waitForURL(new RegExp(`#/${id}$`));
  await waitForSlide(page, id);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("the picture for messengers lies beside the deck", async () => {
  const response = await fetch(`${folder.url}vorschau.png`);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/png"]);
});
