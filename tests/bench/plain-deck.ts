import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { build } from "vite";
import type { Figure } from "../../src/model/figure.ts";
import type { Lecture } from "../../src/model/lecture.ts";

/**
 * The same lecture as a plain deck of reveal.js and Plot: the texts of the built page, the same values, written without
 * any of the engine.
 * @param page the built deck, whose slides are taken over
 */
export async function buildPlainDeck(lecture: Lecture, page: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const { document } = new JSDOM(await readFile(page, "utf8")).window;
  const drawn = new Map<string, ReturnType<typeof plain>>();
  const sections = lecture.slides.map(({ id, figures }) => {
    const slide = document.getElementById(id);
    const texts = [...(slide?.querySelectorAll("h1, h2, p, li") ?? [])].filter(
      (one) => !one.closest("figure"),
    );
    const parts = texts.map(
      ({ localName, textContent }) => `<${localName}>${escapeHtml(textContent)}</${localName}>`,
    );
    const charts = figures.filter((figure) => {
      const found = plain(lecture.figures[figure]);
      if (found.values.length > 0) drawn.set(figure, found);
      return drawn.has(figure);
    });
    const places = charts.map((figure) => `<div data-figure="${figure}"></div>`);
    return `<section id="${id}">${[...parts, ...places].join("\n")}</section>`;
  });
  await writeFile(join(folder, "figures.json"), JSON.stringify(Object.fromEntries(drawn)));
  await copyFile(join(import.meta.dirname, "plain-main.mjs"), join(folder, "main.mjs"));
  await writeFile(
    join(folder, "index.html"),
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(lecture.title)}</title></head><body><div class="reveal"><div class="slides">${sections.join("\n")}</div></div><script type="module" src="./main.mjs"></script></body></html>`,
  );
  const outDir = join(folder, "dist");
  await build({
    root: folder,
    base: "./",
    configFile: false,
    logLevel: "error",
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}

/** What a figure's chart needs, without how well it is known. */
function plain(figure: Figure | undefined) {
  const rows = figure?.rows.map(({ category }) => category.label) ?? [];
  const levels = figure?.scale?.levels.map(({ label }) => label) ?? [];
  const values = (figure?.rows ?? []).flatMap(({ category: { label: row }, value }) => {
    if (value.kind === "levels")
      return value.levels.map(({ index, percent }) => ({ row, level: levels[index] ?? "", percent }));
    if (value.kind === "share") return [{ row, level: "", percent: value.share.percent }];
    return value.kind === "count" ? [{ row, level: "", percent: value.count }] : [];
  });
  return { rows, levels: values.some(({ level }) => level !== "") ? levels : [], values };
}

const escapeHtml = (text: string | null) =>
  (text ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
