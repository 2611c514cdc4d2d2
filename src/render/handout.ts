import { words as origin } from "#words/origin.ts";
import { words } from "#words/pages.ts";
import type { Lecture } from "../model/lecture.ts";
import type { Slide } from "../model/slide.ts";
import { escapeHtml } from "./escape.ts";
import { APPENDIX, renderBody, renderNoteBlocks } from "./html.ts";

/**
 * The whole lecture as one document, for `handout.html`: on a screen the reading view, on paper the
 * handout. Headings are h1 for the lecture, h2 for chapters, h3 for slides.
 */
export function renderHandout(lecture: Lecture): string {
  const [title, ...rest] = lecture.slides;
  if (!title) return "";
  const chapters = groupByChapter(rest);
  return [
    renderTitle(title, lecture),
    renderContents(chapters),
    '<main id="vortrag" tabindex="-1">',
    ...chapters.map((chapter) => renderChapter(chapter, lecture)),
    "</main>",
  ].join("\n");
}

interface HandoutChapter {
  id: string;
  title: string;
  slides: readonly Slide[];
}

/** Slides by chapter; an appendix stays with the slide it belongs to. */
function groupByChapter(slides: readonly Slide[]): HandoutChapter[] {
  const chapters: { title: string; slides: Slide[] }[] = [];
  for (const slide of slides) {
    const last = chapters.at(-1);
    if (last && (slide.below !== undefined || slide.chapter === last.title)) last.slides.push(slide);
    else chapters.push({ title: slide.chapter, slides: [slide] });
  }
  return chapters.map((chapter, index) => ({ id: `kapitel-${index + 1}`, ...chapter }));
}

/** The title slide: its words stand over everything else. */
function renderTitle(slide: Slide, lecture: Lecture): string {
  const { id, title } = slide;
  const { minutes } = lecture;
  return [
    `<header class="title" id="${id}">`,
    `<h1>${escapeHtml(title)}</h1>`,
    renderBody(slide, lecture),
    `<p class="length">Vortrag, ${minutes} Minuten · <a class="to-slide" href="./?folien#/${id}">als Folien ansehen</a></p>`,
    `<p class="legend">${escapeHtml(words.legend(Object.values(origin.inks).filter((ink) => ink !== undefined)))}</p>`,
    renderNotes(slide),
    "</header>",
  ].join("\n");
}

function renderContents(chapters: readonly HandoutChapter[]): string {
  const items = chapters.map(({ id, title, slides }) => {
    const links = slides.map(
      (slide) =>
        `<li><span class="place">${slide.number}</span> <a href="#${slide.id}">${escapeHtml(fullTitle(slide))}</a></li>`,
    );
    return `<li><a href="#${id}">${escapeHtml(title)}</a><ol>${links.join("")}</ol></li>`;
  });
  return [
    '<nav class="contents" aria-labelledby="inhalt">',
    '<h2 id="inhalt">Inhalt</h2>',
    `<ol>${items.join("")}</ol>`,
    "</nav>",
  ].join("\n");
}

function renderChapter({ id, title, slides }: HandoutChapter, lecture: Lecture): string {
  return [
    `<section class="part" aria-labelledby="${id}">`,
    `<h2 id="${id}">${escapeHtml(title)}</h2>`,
    ...slides.map((slide) => renderArticle(slide, lecture)),
    "</section>",
  ].join("\n");
}

function renderArticle(slide: Slide, lecture: Lecture): string {
  const { id, layout, number, title, subtitles, authors, below } = slide;
  const line = (name: string, text: string | undefined) =>
    text ? `<p class="${name}">${escapeHtml(text)}</p>` : "";
  return [
    `<article id="${id}" class="slide ${layout}" aria-labelledby="${id}-titel">`,
    '<div class="page">',
    "<header>",
    `<p class="number"><a class="to-slide" href="./?folien#/${id}">Folie ${number}</a>${below ? ` · ${APPENDIX}` : ""}</p>`,
    line("authors", authors),
    `<h3 id="${id}-titel">${escapeHtml(title)}</h3>`,
    ...subtitles.map((text) => line("subtitle", text)),
    "</header>",
    `<div class="body">${foldTables(renderBody(slide, lecture))}</div>`,
    "</div>",
    renderNotes(slide),
    // Written on by hand, where there are no notes; the style sheet draws its lines.
    '<div class="lines" aria-hidden="true"></div>',
    "</article>",
  ].join("\n");
}

function renderNotes(slide: Slide): string {
  const { number } = slide;
  const name = `Notizen zu Folie ${number}`;
  return `<div class="notes" role="note" aria-label="${name}"><p class="label">Notizen</p>${renderNoteBlocks(slide)}</div>`;
}

/** Charts are drawn here as well, so their tables are folded away. Only figures have tables, ours all of them. */
function foldTables(html: string): string {
  const open = '<details class="values"><summary>Als Tabelle</summary>';
  return html.replaceAll("<table>", `${open}<table>`).replaceAll("</table>", "</table></details>");
}

/** A heading and its second line, for those who see only one. */
const fullTitle = ({ title, subtitles }: Slide) =>
  subtitles.length > 0 ? `${title}: ${subtitles.join(", ")}` : title;

/** The page's running title on paper, as a rule that only a build can write: style sheets know no variables here. */
export function renderRunningTitle({ title, speaker }: Pick<Lecture, "title" | "speaker">): string {
  const text = (words: string) => JSON.stringify(words);
  // The first page says both in its own words.
  const first = "@page:first{@top-left{content:none}@top-right{content:none}}";
  return `@page{@top-left{content:${text(title)}}@top-right{content:${text(speaker)}}}${first}`;
}
