import { describe, expect, test } from "vitest";
import { address } from "#words/address.ts";
import { lang, words } from "#words/pages.ts";
import { words as reading } from "#words/reading.ts";
import type { Lecture } from "../../../src/model/lecture.ts";
import { LAYOUTS } from "../../../src/model/slide.ts";
import { PAGES, renderNotes, renderPage } from "../../../src/render/pages.tsx";
import { STATEMENTS } from "../../../src/render/statements.tsx";
import { writeTable } from "../../../src/render/write-table.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { parseHtml } from "../../helpers.ts";
import { sample } from "./sample.ts";

/** The codebook is about the data, what is easy to read is a summary, statements are about the pages: they have no slides. */
const names = Object.keys(PAGES).filter(
  (name) => !["codebuch", "leicht"].includes(name) && !Object.hasOwn(STATEMENTS, name),
);

/** A page as a browser has it, what lies in templates included. */
function open(name: string, lecture: Lecture = sample): Document {
  const parts = renderPage(name, lecture);
  const page = parseHtml(
    `<html lang="${parts?.lang}"><head>${parts?.head}</head><body>${parts?.body}</body>`,
  );
  for (const template of page.querySelectorAll("template"))
    page.body.append(...template.content.cloneNode(true).childNodes);
  return page;
}

describe.each(names)("the page %s", (name) => {
  const page = open(name);

  test("is in the language of its words, under the lecture's title and speaker", () => {
    expect(page.documentElement.lang).toBe(lang);
    expect(page.title).toContain(sample.title);
    expect(page.querySelector("meta[name=author]")?.getAttribute("content")).toBe(sample.speaker);
  });

  test("has every slide and figure", () => {
    for (const { id } of sample.slides) expect(page.getElementById(id), id).not.toBeNull();
    for (const { id } of Object.values(sample.figures))
      expect(page.querySelector(`figure[data-figure="${id}"] table`), id).not.toBeNull();
  });

  test("has every text once in its place, whatever markup it pretends to be", () => {
    const hostile = open(name, makeHostile(sample));
    expect(hostile.querySelectorAll("x-evil")).toHaveLength(0);
    const attributes = [...hostile.querySelectorAll("*")].flatMap((one) => one.getAttributeNames());
    expect(attributes.filter((attribute) => attribute.startsWith("evil"))).toEqual([]);
    // The same elements as without it: nothing was opened, closed or lost.
    const tags = (one: Document) => [...one.querySelectorAll("*")].map(({ tagName }) => tagName);
    expect(tags(hostile)).toEqual(tags(page));
    expect(hostile.body.textContent?.split(EVIL).length).toBeGreaterThan(200);
  });
});

test("speaker notes are text, whatever markup they pretend to be", () => {
  const notes = renderNotes(makeHostile(sample));
  expect(Object.keys(notes)).toEqual(sample.slides.map(({ id }) => id));
  for (const html of Object.values(notes)) {
    const page = parseHtml(html);
    expect(page.body.textContent).toContain(EVIL);
    expect(page.querySelectorAll("x-evil")).toHaveLength(0);
  }
});

test("over notes that the editors wrote stands that they are theirs, in the speaker's panels as well", () => {
  for (const [whose, expected] of [
    [["notes"], [words.editorsNotes]],
    [["plan"], []],
  ] as const)
    for (const html of Object.values(renderNotes({ ...sample, byEditors: whose })))
      expect([...parseHtml(html).querySelectorAll(".whose")].map((one) => one.textContent)).toEqual(expected);
});

test("a page that is no page of a lecture keeps its own words", () => {
  expect(renderPage("gallery", sample)).toBeUndefined();
});

/** Ends an element, an attribute and a comment, and begins others. */
const EVIL = `</p></script></template>--><x-evil evil=1>" evil2='&lt;' '>&amp;`;

/** What is no text for people, and so stays as it is. */
const NAMES = new Set([
  "id",
  "kind",
  "type",
  "layout",
  "lang",
  "below",
  "source",
  "level",
  "field",
  "figure",
]);
NAMES.add("measure").add("symbol").add("color").add("at").add("neutral").add("wave").add("poll");

/** The same lecture with markup in each of its texts. */
function makeHostile<T>(value: T, key = ""): T {
  if (typeof value === "string") return (NAMES.has(key) ? value : value + EVIL) as T;
  // Ids of slides and figures stand in lists of their own.
  if (Array.isArray(value))
    return (
      ["slides", "figures", "sources"].includes(key) && typeof value[0] === "string"
        ? value
        : value.map((one) => makeHostile(one, key))
    ) as T;
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, makeHostile(one, name)])) as T;
}

describe("a slide", () => {
  const page = open("index");

  test.each(LAYOUTS)(
    "of the layout %s says so in an attribute, and is a slide by its class alone",
    (layout) => {
      for (const place of [page, open("handout")]) {
        const slide = place.getElementById(layout);
        // The reading view has the title slide as its header.
        if (slide?.tagName === "HEADER") continue;
        expect(slide?.className).toBe("slide");
        expect(slide?.dataset["layout"]).toBe(layout);
      }
    },
  );

  test("has all lines of its heading, its points and its steps", () => {
    const slide = page.getElementById("list");
    expect([...(slide?.querySelectorAll("header > *") ?? [])].map((line) => line.textContent)).toEqual([
      "Chapter",
      "Authors",
      "Title of list",
      "First subtitle",
      "Second subtitle",
    ]);
    expect(slide?.querySelector(".body")?.innerHTML).toBe(
      "<p>Plain <em>emphasis</em><strong>strong</strong><code>code</code><br>" +
        '<a href="https://example.org/a">link</a></p>' +
        '<ul><li>one</li></ul><ol start="4"><li class="fragment"><p>two</p></li></ol>',
    );
  });

  test("that is an appendix stands below its slide and says what it is", () => {
    const appendix = page.getElementById("figures");
    expect(appendix?.parentElement?.className).toBe("stack");
    expect(appendix?.previousElementSibling?.id).toBe("sources");
    expect(appendix?.querySelector(".chapter")?.textContent).toBe(words.appendix);
  });

  test("with the sources has the publications in full and the reports in a line", () => {
    const references = page.querySelector("#sources .references");
    expect([...(references?.querySelectorAll("li") ?? [])].map((item) => item.textContent)).toEqual([
      "The whole book",
    ]);
    expect(references?.querySelector(".source")?.textContent).toContain("Report 2017");
  });
});

test("the audience's reading view is the reading view, without the notes", () => {
  const [own, audiences] = [open("handout"), open("reading")];
  expect(own.querySelectorAll(".notes")).toHaveLength(sample.slides.length);
  for (const notes of own.querySelectorAll(".notes")) notes.remove();
  expect(audiences.body.innerHTML).toBe(own.body.innerHTML);
});

describe.each(["index", "handout"])("what belongs to a figure on the page %s", (name) => {
  const page = open(name);

  test("is heard with the figure's title and what is read on it", () => {
    const parts = [...page.querySelectorAll("figure summary, figure .origin a")];
    expect(parts.length).toBeGreaterThan(5);
    const bare = (text: string) => text.replaceAll(/[^\p{L}\d ]/gu, "");
    for (const part of parts) {
      const heard = part.getAttribute("aria-label") ?? "";
      const id = part.closest("figure")?.getAttribute("data-figure") ?? "";
      expect(bare(heard)).toContain(bare(part.textContent ?? ""));
      expect(heard).toContain(sample.figures[id]?.title ?? "no title");
    }
  });
});

describe("links", () => {
  const { id } = syntheticFigures.shares;
  const link = (page: Document) => page.querySelector(`figure[data-figure="${id}"] .origin a`);

  test("lead to other pages and files", () => {
    expect(open("index").querySelector(".to-reading a")?.getAttribute("href")).toBe("./handout.html");
    const page = open("handout");
    expect(page.querySelector("#list .to-slide")?.getAttribute("href")).toBe(`./?${address.slides}#/list`);
    expect(link(page)?.outerHTML).toContain(`<a href="data/${id}.csv" download="" `);
  });

  test("stay within the offline file, which has its data in them", () => {
    const page = open("vortrag");
    expect(page.querySelector(".to-reading a")?.getAttribute("href")).toBe(`?${address.reading}`);
    expect(page.querySelector('article[id="list"] .to-slide')?.getAttribute("href")).toBe(
      `?${address.slides}#/list`,
    );
    expect(link(page)?.getAttribute("download")).toBe(`${id}.csv`);
    const [, data = ""] = link(page)?.getAttribute("href")?.split("base64,") ?? [];
    expect(Buffer.from(data, "base64").toString()).toBe(writeTable(syntheticFigures.shares));
    const hrefs = [...page.querySelectorAll("a")].map((a) => a.getAttribute("href") ?? "");
    expect(hrefs.filter((href) => !/^(?:[#?]|data:|https:)/.test(href))).toEqual([]);
  });
});

describe("the reading view", () => {
  const page = open("handout");

  test("folds its tables away, and the deck does not", () => {
    expect(page.querySelectorAll("details.values > table")).toHaveLength(
      page.querySelectorAll("table").length,
    );
    expect(page.querySelector("details.values > summary")?.textContent).toBe(words.asTable);
    expect(open("index").querySelector("details.values")).toBeNull();
  });

  test("has a title, switches, contents and notes in the language's words", () => {
    expect(page.title).toBe(reading.title(sample.title));
    expect(page.querySelector(".controls")?.getAttribute("aria-label")).toBe(words.controls);
    expect(page.querySelector(".contents h2")?.textContent).toBe(words.contents);
    expect(page.querySelector("#list .notes")?.getAttribute("aria-label")).toBe(words.notesOf("2"));
    expect(page.querySelector("a.skip")?.getAttribute("href")).toBe(`#${page.querySelector("main")?.id}`);
  });
});
