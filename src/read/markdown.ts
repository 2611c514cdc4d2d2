import MarkdownIt, { type Token } from "markdown-it";
import { keepTogether } from "#words/keep.ts";
import type { Nouns } from "../model/nouns.ts";
import { LectureError, type Problem, quote, quoteAll } from "../model/problem.ts";

const FIGURE = "figure:";

/** What a slide's Markdown may refer to, and whether its points come one by one. */
export interface MarkdownContext {
  file: string;
  /** The file's line on which the Markdown starts, for errors. */
  firstLine: number;
  figureIds: readonly string[];
  steps: boolean;
  nouns: Nouns;
  /** HTML of a placed figure; `alt` is what the author wrote between the brackets. */
  renderFigure: (id: string, alt: string) => string;
}

/** A slide's Markdown as HTML, its heading taken out of the body. */
export interface RenderedSlide {
  title: string;
  level: 1 | 2;
  html: string;
  figures: string[];
}

// `html: false`: what a slide says is text, never markup, so a slide cannot carry a script.
const markdown = new MarkdownIt({ html: false });

function keepNumbers(tokens: readonly Token[], nouns: Nouns): void {
  for (const { children } of tokens)
    for (const child of children ?? [])
      if (child.type === "text") child.content = keepTogether(child.content, nouns.kept);
}

/** Speaker notes: plain Markdown. */
export function renderNotes(source: string, nouns: Nouns): string {
  const tokens = markdown.parse(source, {});
  keepNumbers(tokens, nouns);
  return markdown.renderer.render(tokens, markdown.options, {});
}

/**
 * Renders a slide.
 * @throws LectureError for a missing or second heading, and for figures that do not exist
 */
export function renderSlide(source: string, context: MarkdownContext): RenderedSlide {
  const tokens = markdown.parse(source, {});
  keepNumbers(tokens, context.nouns);
  const { title, level } = takeHeading(tokens, context);
  const figures = placeFigures(tokens, context);
  if (context.steps) markSteps(tokens);
  return { title, level, figures, html: markdown.renderer.render(tokens, markdown.options, {}) };
}

const lineOf = (token: Token | undefined, context: MarkdownContext) =>
  context.firstLine + (token?.map?.[0] ?? 0);

function takeHeading(tokens: Token[], context: MarkdownContext): Pick<RenderedSlide, "title" | "level"> {
  const headings = tokens.filter(({ type }) => type === "heading_open");
  const [heading, second] = headings;
  const { file } = context;
  const expected = "one heading (## …) per slide, at its start";
  const misplaced = second ?? (heading && tokens[0] !== heading ? heading : undefined);
  if (!heading || misplaced) {
    const got = misplaced ? quote(tokens[tokens.indexOf(misplaced) + 1]?.content ?? "") : "none";
    throw new LectureError([{ file, line: lineOf(misplaced ?? tokens[0], context), expected, got }]);
  }
  const [, inline] = tokens.splice(0, 3);
  return { title: inline?.content ?? "", level: heading.tag === "h1" ? 1 : 2 };
}

/** Turns `![…](figure:id)` into figures; a paragraph that holds nothing else is dropped around them. */
function placeFigures(tokens: Token[], context: MarkdownContext): string[] {
  const placed: string[] = [];
  const problems: Problem[] = [];
  tokens.forEach((inline, index) => {
    for (const child of inline.children ?? []) {
      const src = child.type === "image" ? String(child.attrGet("src")) : "";
      if (!src.startsWith(FIGURE)) continue;
      const id = src.slice(FIGURE.length);
      const place = { file: context.file, line: lineOf(inline, context) };
      if (!context.figureIds.includes(id)) {
        problems.push({
          ...place,
          expected: `one of the figures ${quoteAll(context.figureIds)}`,
          got: quote(id),
        });
      } else if (inline.children?.length !== 1) {
        problems.push({
          ...place,
          expected: `figure "${id}" in a paragraph of its own`,
          got: quote(inline.content),
        });
      } else {
        placed.push(id);
        child.type = "html_inline";
        child.content = context.renderFigure(id, child.content);
        for (const around of [tokens[index - 1], tokens[index + 1]]) if (around) around.hidden = true;
      }
    }
  });
  if (problems.length > 0) throw new LectureError(problems);
  return placed;
}

/** The first point stands at once, the others come one by one: nobody looks at an empty slide. */
function markSteps(tokens: readonly Token[]): void {
  const items = tokens.filter(({ type, level }) => type === "list_item_open" && level === 1);
  for (const item of items.slice(1)) item.attrJoin("class", "fragment");
}
