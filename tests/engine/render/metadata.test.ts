import { expect, test } from "vitest";
import { readSite } from "../../../src/read/read-site.ts";
import {
  describeTalk,
  linesUnderTitle,
  PREVIEW,
  renderShared,
  renderSlidePage,
  slideFile,
  writeRobots,
  writeSitemap,
} from "../../../src/render/metadata.tsx";
import { parseHtml } from "../../helpers.ts";
import { sample } from "./sample.ts";

const known = { ...sample, site: readSite("url: https://a.example/talk\noperator: { name: Amt }") };
const meta = (page: Document, name: string) =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content");

test("addresses are said only where it is known where the deck will lie", () => {
  const unknown = renderShared(sample, "") + describeTalk(sample) + writeRobots(sample);
  expect(unknown.replace("https://schema.org", "")).not.toMatch(/https?:/);
  expect(writeSitemap(sample, [])).toBeUndefined();
  const page = parseHtml(renderShared(known, "handout.html"));
  expect(page.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
    "https://a.example/talk/handout.html",
  );
  expect(meta(page, "og:image")).toBe(`https://a.example/talk/${PREVIEW.file}`);
  expect(writeRobots(known)).toContain("Disallow: /talk/speaker.html");
});

test("the lecture is a presentation for search engines, by its speaker", () => {
  const [, text = ""] = />(.*)<\/script>/.exec(describeTalk(known)) ?? [];
  expect(JSON.parse(text)).toMatchObject({
    "@type": "PresentationDigitalDocument",
    name: sample.title,
    author: { name: sample.speaker },
    publisher: { name: "Amt" },
    timeRequired: `PT${sample.minutes}M`,
  });
});

test("every slide's page says the slide's own title, opens the deck there, and needs no script", () => {
  for (const slide of sample.slides) {
    const page = parseHtml(renderSlidePage(known, slide, "default-src 'self'"));
    expect(meta(page, "og:title"), slide.id).toContain(slide.title);
    expect(meta(page, "og:url")).toBe(`https://a.example/talk/${slideFile(slide.id)}`);
    expect(page.querySelector("meta[http-equiv=refresh]")?.getAttribute("content")).toBe(
      `0; url=../#/${slide.id}`,
    );
    expect(page.querySelector("h1 + p a")?.getAttribute("href")).toBe(`../#/${slide.id}`);
    expect(page.querySelector("script")).toBeNull();
  }
});

test("the map names every page and slide once", () => {
  const map = writeSitemap(known, ["handout.html"]) ?? "";
  const all = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(sample.slides.length + 2);
});

test("what the lecture says is text, whatever markup it pretends to be", () => {
  const evil = `"><x-evil>&</script><script>alert(1)</script>`;
  const [first, ...rest] = known.slides;
  if (!first) throw new Error("the sample has no slides");
  const slide = { ...first, title: evil, subtitles: [evil] };
  const hostile = { ...known, title: evil, speaker: evil, slides: [slide, ...rest] };
  for (const html of [
    renderShared(hostile, ""),
    describeTalk(hostile),
    renderSlidePage(hostile, slide, ""),
  ]) {
    const page = parseHtml(html);
    expect(page.querySelector("x-evil")).toBeNull();
    expect([...page.querySelectorAll("script")].every(({ type }) => type === "application/ld+json")).toBe(
      true,
    );
  }
  expect(linesUnderTitle(hostile)[0]).toBe(evil);
});
