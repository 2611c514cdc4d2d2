import { keepTogether } from "#words/format.ts";
import { describeAnswers, describeAsked, describeBase, describeFoot } from "../describe/figure.ts";
import { describeOrigin } from "../describe/origin.ts";
import { LOST, tabulate } from "../describe/table.ts";
import { knownRows, WITHOUT_VALUE } from "../describe/value.ts";
import type { Figure, Source } from "../model/figure.ts";
import { type Lecture, mainSlides, type Slide } from "../model/lecture.ts";
import type { Nouns } from "../model/nouns.ts";

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const element = (tag: string, className: string, text: string | undefined, nouns: Nouns) =>
  text ? `<${tag} class="${className}">${escapeHtml(keepTogether(text, nouns.kept))}</${tag}>` : "";

/** A figure's table, readable where its chart is not drawn. */
export function renderTable(figure: Figure, caption: string): string {
  const { head, body } = tabulate(figure);
  const mark = (column: number, cell: string) => {
    // The editors' column is no value, and what is missing is none.
    if (figure.fieldNoun && head[column + 1]?.startsWith(figure.fieldNoun.one)) return ' class="field"';
    return [WITHOUT_VALUE, LOST, "–"].includes(cell) ? ' class="missing"' : "";
  };
  const heads = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join("");
  const rows = body.map(([label = "", ...cells]) => {
    const values = cells.map((cell, column) => `<td${mark(column, cell)}>${escapeHtml(cell)}</td>`).join("");
    return `<tr><th scope="row">${escapeHtml(label)}</th>${values}</tr>`;
  });
  return (
    `<table><caption>${escapeHtml(caption)}</caption>` +
    `<thead><tr>${heads}</tr></thead><tbody>${rows.join("")}</tbody></table>`
  );
}

/** A figure as it arrives: question, base, an empty place for the chart, the table, the source line. */
export function renderFigure(figure: Figure, caption: string, nouns: Nouns): string {
  const { id, gap, finding } = figure;
  const known = knownRows(figure);
  const answers = describeAnswers(figure);
  // Who is counted is the base as well.
  const base = figure.sources.length > 0 && figure.measure === "share" ? describeBase(figure) : undefined;
  return [
    `<figure data-figure="${id}">`,
    element("p", "finding", finding, nouns),
    '<div class="about">',
    element("p", "asked", describeAsked(figure), nouns),
    base
      ? ` <p class="base"><span>${escapeHtml(keepTogether(base, nouns.kept))}</span>${answers ? ` <span>${escapeHtml(answers)}</span>` : ""}</p>`
      : "",
    "</div>",
    '<div class="chart"></div>',
    renderTable(figure, caption),
    element("p", "gap", known.length === 0 ? gap?.text : undefined, nouns),
    renderOrigin(figure),
    element("figcaption", "source", describeFoot(figure), nouns),
    "</figure>",
  ].join("");
}

/** „Woher?“ of a figure, folded away: the deck shows it in a dialog, the document unfolds it in place. */
export function renderOrigin(figure: Figure): string {
  const entries = describeOrigin(figure);
  if (entries.length === 0) return "";
  const list = entries.map(({ term, texts }) => {
    const details = texts.map((text) => `<dd>${escapeHtml(text)}</dd>`).join("");
    return `<dt>${escapeHtml(term)}</dt>${details}`;
  });
  return (
    '<details class="origin"><summary>Woher?</summary>' +
    `<dl>${list.join("")}</dl>` +
    `<p><a href="data/${figure.id}.csv" download>Werte als CSV</a></p></details>`
  );
}

/** Publications in full, reports on them in one line: the text of „Quellen und Datenlage“. */
export function renderSources(sources: readonly Source[], nouns: Nouns): string {
  const publications = sources.filter(({ kind }) => kind === "publication");
  const reports = sources.filter(({ kind }) => kind === "press").map(({ short }) => short);
  const items = publications.map(({ citation }) => `<li>${escapeHtml(citation)}</li>`);
  const line = reports.length > 0 ? `Berichte: ${reports.join("; ")}` : undefined;
  return `<div class="references"><ul>${items.join("")}</ul>${element("div", "source", line, nouns)}</div>`;
}

/**
 * A slide as a section of the page. The heading carries the deep link's own fragment as its id, so that
 * `/#/<id>` finds its slide without a script.
 */
export function renderSection(slide: Slide, nouns: Nouns): string {
  const { id, layout, title, subtitle, authors, chapter, html, number } = slide;
  const level = layout === "title" ? "h1" : "h2";
  return [
    `<section id="${id}" class="slide ${layout}" data-number="${number}">`,
    "<header>",
    layout === "title" || layout === "closing" ? "" : element("p", "chapter", chapter, nouns),
    element("p", "authors", authors, nouns),
    `<${level} id="/${id}" tabindex="-1">${escapeHtml(title)}</${level}>`,
    element("p", "subtitle", subtitle, nouns),
    "</header>",
    `<div class="body">${html}</div>`,
    "</section>",
  ].join("");
}

/** All slides, in order; a slide with appendices and these in a section around them, as reveal.js stacks. */
export function renderSections(lecture: Pick<Lecture, "slides" | "nouns">): string {
  const stacks = mainSlides(lecture).map((main) => {
    const below = lecture.slides.filter((slide) => slide.below === main.id);
    const sections = [main, ...below].map((slide) => renderSection(slide, lecture.nouns)).join("\n");
    return below.length > 0 ? `<section class="stack">\n${sections}\n</section>` : sections;
  });
  return stacks.join("\n");
}
