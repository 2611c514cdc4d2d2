import { keepTogether } from "#words/keep.ts";
import { words } from "#words/origin.ts";
import { describeAnswers, describeAsked, describeBase, describeFoot } from "../describe/figure.ts";
import { describeOrigin } from "../describe/origin.ts";
import { type Cell, tabulate } from "../describe/table.ts";
import { knownRows } from "../describe/value.ts";
import type { CitedFigure, Figure, Source } from "../model/figure.ts";
import { type Lecture, mainSlides } from "../model/lecture.ts";
import type { Nouns } from "../model/nouns.ts";
import type { Slide } from "../model/slide.ts";
import { renderBlocks } from "./blocks.ts";
import { escapeHtml } from "./escape.ts";

const element = (tag: string, className: string, text: string | undefined, nouns: Nouns) =>
  text ? `<${tag} class="${className}">${escapeHtml(keepTogether(text, nouns.kept))}</${tag}>` : "";

/** What a cell is decides how it is marked up. */
const CELLS: Readonly<Record<Cell["kind"], (text: string) => string>> = {
  head: (text) => `<th scope="col">${text}</th>`,
  label: (text) => `<th scope="row">${text}</th>`,
  value: (text) => `<td>${text}</td>`,
  missing: (text) => `<td class="missing">${text}</td>`,
  field: (text) => `<td class="field">${text}</td>`,
};

/** A figure's table, readable where its chart is not drawn. */
export function renderTable(figure: Figure, caption: string): string {
  const { head, body } = tabulate(figure);
  const row = (cells: readonly Cell[]) =>
    `<tr>${cells.map(({ kind, text }) => CELLS[kind](escapeHtml(text))).join("")}</tr>`;
  return (
    `<table><caption>${escapeHtml(caption)}</caption>` +
    `<thead>${row(head)}</thead><tbody>${body.map(row).join("")}</tbody></table>`
  );
}

/** A figure as it arrives: question, base, an empty place for the chart, the table, the source line. */
export function renderFigure(figure: CitedFigure, caption: string, nouns: Nouns): string {
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
export function renderOrigin(figure: CitedFigure): string {
  const entries = describeOrigin(figure);
  if (entries.length === 0) return "";
  const list = entries.map(({ term, texts }) => {
    const details = texts.map((text) => `<dd>${escapeHtml(text)}</dd>`).join("");
    return `<dt>${escapeHtml(term)}</dt>${details}`;
  });
  return (
    `<details class="origin"><summary>${escapeHtml(words.unfold)}</summary>` +
    `<dl>${list.join("")}</dl>` +
    `<p><a href="data/${figure.id}.csv" download>${escapeHtml(words.download)}</a></p></details>`
  );
}

/** Publications in full, reports on them in one line: the text of „Quellen und Datenlage“. */
export function renderSources(sources: readonly Source[], nouns: Nouns): string {
  const publications = sources.filter(({ kind }) => kind === "publication");
  const reports = sources.filter(({ kind }) => kind === "press").map(({ short }) => short);
  const items = publications.map(({ citation }) => `<li>${escapeHtml(citation)}</li>`);
  const line = reports.length > 0 ? words.reports(reports.join("; ")) : undefined;
  return `<div class="references"><ul>${items.join("")}</ul>${element("div", "source", line, nouns)}</div>`;
}

/** What stands over an appendix instead of its chapter. */
export const APPENDIX = "Ergänzung zum Vortrag";

/** What stands under a slide's heading. */
export function renderBody(
  { layout, body }: Slide,
  { figures, sources, nouns }: Pick<Lecture, "figures" | "sources" | "nouns">,
): string {
  const references = layout === "sources" ? renderSources(Object.values(sources), nouns) : "";
  const blocks = renderBlocks(body, ({ figure, alt }) => {
    const known = figures[figure];
    return known ? renderFigure(known, alt, nouns) : "";
  });
  return references + blocks;
}

/** What the speaker says, as HTML. */
export function renderNoteBlocks({ notes }: Slide): string {
  return renderBlocks(notes, () => "");
}

/**
 * A slide as a section of the page. The heading carries the deep link's own fragment as its id, so that
 * `/#/<id>` finds its slide without a script.
 */
export function renderSection(slide: Slide, lecture: Pick<Lecture, "figures" | "sources" | "nouns">): string {
  const { id, layout, title, subtitles, authors, chapter, number, below } = slide;
  const { nouns } = lecture;
  const level = layout === "title" ? "h1" : "h2";
  return [
    `<section id="${id}" class="slide ${layout}" data-number="${number}">`,
    "<header>",
    layout === "title" || layout === "closing"
      ? ""
      : element("p", "chapter", below ? APPENDIX : chapter, nouns),
    element("p", "authors", authors, nouns),
    `<${level} id="/${id}" tabindex="-1">${escapeHtml(title)}</${level}>`,
    ...subtitles.map((line) => element("p", "subtitle", line, nouns)),
    "</header>",
    `<div class="body">${renderBody(slide, lecture)}</div>`,
    "</section>",
  ].join("");
}

/** All slides, in order; a slide with appendices and these in a section around them, as reveal.js stacks. */
export function renderSections(lecture: Pick<Lecture, "slides" | "figures" | "sources" | "nouns">): string {
  const stacks = mainSlides(lecture).map((main) => {
    const below = lecture.slides.filter((slide) => slide.below === main.id);
    const sections = [main, ...below].map((slide) => renderSection(slide, lecture)).join("\n");
    return below.length > 0 ? `<section class="stack">\n${sections}\n</section>` : sections;
  });
  return stacks.join("\n");
}
