import { tabulate } from "../lecture/data-table.ts";
import { describeBase, describeSources } from "../lecture/describe.ts";
import type { Figure, Source } from "../lecture/figure.ts";
import type { Lecture, Slide } from "../lecture/slide.ts";
import { knownRows } from "../lecture/value-text.ts";

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

const element = (tag: string, className: string, text: string | undefined) =>
  text ? `<${tag} class="${className}">${escapeHtml(text)}</${tag}>` : "";

/** A figure's table, readable where its chart is not drawn. */
export function renderTable(figure: Figure, caption: string): string {
  const { head, body } = tabulate(figure);
  const heads = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join("");
  const rows = body.map(([label = "", ...cells]) => {
    const values = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("");
    return `<tr><th scope="row">${escapeHtml(label)}</th>${values}</tr>`;
  });
  return (
    `<table><caption>${escapeHtml(caption)}</caption>` +
    `<thead><tr>${heads}</tr></thead><tbody>${rows.join("")}</tbody></table>`
  );
}

/** A figure as it arrives: question, base, an empty place for the chart, the table, the source line. */
export function renderFigure(figure: Figure, caption: string): string {
  const { id, question, scale, gap, remark } = figure;
  const levels = scale?.levels.join("\u00a0· ");
  const base = figure.sources.length > 0 ? describeBase(figure) : undefined;
  const lost = figure.rows.length > 0 && knownRows(figure).length === 0;
  const notes = [
    lost && "Prozentwerte in den Folien nicht erhalten, Reihenfolge im Vortrag",
    figure.references.length > 0 && describeSources(figure),
    remark,
  ]
    .filter(Boolean)
    .join(". ");
  return [
    `<figure data-figure="${id}">`,
    element("p", "asked", question && `Frage: ${question}`),
    base
      ? `<p class="base"><span>${escapeHtml(base)}</span>${levels ? ` <span>Antworten: ${escapeHtml(levels)}</span>` : ""}</p>`
      : "",
    '<div class="chart"></div>',
    renderTable(figure, caption),
    element("p", "gap", gap?.text),
    element("figcaption", "source", notes),
    "</figure>",
  ].join("");
}

/** Publications in full, press reports in one line: the text of „Quellen und Datenlage“. */
export function renderSources(sources: readonly Source[]): string {
  const publications = sources.filter(({ kind }) => kind === "publication");
  const press = sources.filter(({ kind }) => kind === "press").map(({ short }) => short);
  const items = publications.map(({ citation }) => `<li>${escapeHtml(citation)}</li>`);
  if (press.length > 0) items.push(`<li>Presse: ${escapeHtml(press.join("; "))}.</li>`);
  return `<ul class="references">${items.join("")}</ul>`;
}

/**
 * A slide as a section of the page. The heading carries the deep link's own fragment as its id, so that
 * `/#/<id>` finds its slide without a script.
 */
export function renderSection(slide: Slide): string {
  const { id, layout, title, subtitle, authors, chapter, html, number } = slide;
  const level = layout === "title" ? "h1" : "h2";
  return [
    `<section id="${id}" class="slide ${layout}" data-number="${number}">`,
    "<header>",
    layout === "title" || layout === "closing" ? "" : element("p", "chapter", chapter),
    element("p", "authors", authors),
    `<${level} id="/${id}" tabindex="-1">${escapeHtml(title)}</${level}>`,
    element("p", "subtitle", subtitle),
    "</header>",
    `<div class="body">${html}</div>`,
    "</section>",
  ].join("");
}

/** All slides, in order. */
export function renderSections({ slides }: Pick<Lecture, "slides">): string {
  return slides.map(renderSection).join("\n");
}
