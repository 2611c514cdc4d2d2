import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderPage } from "../../src/render/pages.tsx";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { parseHtml } from "../helpers.ts";
import { paragraphsOf } from "../tree.ts";

const lecture = await readLecture(process.cwd());
const page = parseHtml(renderPage("handout", lecture)?.body ?? "");

describe("the handout", () => {
  test("has one h1, chapters as h2 and every slide as h3, none of them out of order", () => {
    const headings = [...page.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    expect(headings[0]?.tagName).toBe("H1");
    expect(page.querySelectorAll("h1")).toHaveLength(1);
    for (const [index, heading] of headings.entries()) {
      const before = Number(headings[index - 1]?.tagName.slice(1) ?? 1);
      expect(Number(heading.tagName.slice(1)) - before, heading.textContent ?? "").toBeLessThanOrEqual(1);
    }
    expect([...page.querySelectorAll("h3")].map((one) => one.textContent)).toEqual(
      lecture.slides.slice(1).map(({ title }) => title),
    );
    const chapters = lecture.chapters.slice(1).map(({ title }) => title);
    expect([...page.querySelectorAll("h2")].map((one) => one.textContent)).toEqual(["Inhalt", ...chapters]);
  });

  test.each(lecture.slides)(
    "has slide $id with its words, figures, notes and the way to the slide",
    (slide) => {
      const place = page.getElementById(slide.id);
      expect(place?.textContent).toContain(slide.title);
      for (const id of slide.figures) {
        const figure = place?.querySelector(`figure[data-figure="${id}"]`);
        expect(figure?.querySelector("details.values table caption")?.textContent).not.toBe("");
        expect(figure?.querySelectorAll("table")).toHaveLength(1);
      }
      for (const paragraph of paragraphsOf(slide.notes))
        expect(place?.querySelector(".notes")?.textContent).toContain(paragraph);
      expect(place?.querySelector("a.to-slide")?.getAttribute("href")).toBe(`./?folien#/${slide.id}`);
    },
  );

  test("leads from its contents to every slide and chapter, and no id is there twice", () => {
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.querySelectorAll(".contents a")].map((a) => a.getAttribute("href")?.slice(1));
    expect(targets.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
    expect(targets).toEqual(expect.arrayContaining(lecture.slides.slice(1).map(({ id }) => id)));
  });

  test("calls no two entries of its contents alike", () => {
    const names = [...page.querySelectorAll(".contents li li a")].map(({ textContent }) => textContent ?? "");
    expect(new Set(names).size).toBe(lecture.slides.length - 1);
    const points = names.filter((name) => /^\p{L}+ \d/u.test(name));
    expect(points).toEqual([
      ...["Ergebnisse 1–3", "Ergebnisse 4–6", "Ergebnisse 7–8", "Ergebnisse 9–10"],
      ...["Empfehlungen 1–4", "Empfehlungen 5–7"],
    ]);
  });

  test("keeps an appendix in the chapter of the slide it belongs to", () => {
    const part = page.getElementById("ergebnisse-2")?.closest("section");
    expect(page.getElementById("beteiligung-2016")?.closest("section")).toBe(part);
    expect(page.getElementById("beteiligung-2016")?.textContent).toContain("Ergänzung zum Vortrag");
  });

  test.each(lecture.slides.slice(1))("says of slide $id whether the editors added it", ({ id, added }) => {
    const said = page.getElementById(id)?.querySelector(".number")?.textContent ?? "";
    expect(said.includes("Ergänzung zum Vortrag")).toBe(added);
  });

  test("says over every note that it is the editors' suggestion, and of the plan that it is theirs", () => {
    const labels = [...page.querySelectorAll(".notes .label")].map((label) => label.textContent);
    expect(labels).toEqual(
      lecture.slides.map(({ number }) => `Folie ${number} · Sprechnotizen: Vorschlag der Redaktion`),
    );
    expect(page.querySelector(".length")?.textContent).toContain("Zeitplan der Redaktion");
  });

  test("names the editors beside the lecture's author, and so does its PDF; the deck without notes does not", () => {
    expect(renderPage("handout", lecture)?.head).toContain("Redaktion (Sprechnotizen)");
    expect(renderPage("index", lecture)?.head).not.toContain("Redaktion");
  });

  test("says where its title comes from, and so does the licence", () => {
    expect(page.getElementById("quellen")?.textContent).toContain("Der Titel ist der des Berichts von 2016.");
    expect(readFileSync("LICENSE", "utf8")).toMatch(/added by the maintainers[\s\S]*all speaker notes/);
  });
});
