import type { Block, FigurePlace, Inline, List, Point } from "../model/slide.ts";
import { escapeHtml } from "./escape.ts";

/** What stands where a figure is placed. */
export type RenderPlace = (place: FigurePlace) => string;

/** A tree as HTML. */
export function renderBlocks(blocks: readonly Block[], renderPlace: RenderPlace): string {
  return blocks.map((block) => renderBlock(block, renderPlace)).join("\n");
}

function renderBlock(block: Block, renderPlace: RenderPlace): string {
  switch (block.type) {
    case "paragraph":
      return `<p>${renderInlines(block.children)}</p>`;
    case "list":
      return renderList(block, renderPlace);
    case "figure":
      return renderPlace(block);
  }
}

function renderList({ start, tight, points }: List, renderPlace: RenderPlace): string {
  const tag = start === undefined ? "ul" : "ol";
  const from = start === undefined || start === 1 ? "" : ` start="${start}"`;
  const items = points.map((point) => renderPoint(point, tight, renderPlace));
  return `<${tag}${from}>\n${items.join("\n")}\n</${tag}>`;
}

function renderPoint({ step, children }: Point, tight: boolean, renderPlace: RenderPlace): string {
  const parts = children.map((block) =>
    tight && block.type === "paragraph" ? renderInlines(block.children) : renderBlock(block, renderPlace),
  );
  return `<li${step ? ' class="fragment"' : ""}>${parts.join("\n")}</li>`;
}

function renderInlines(inlines: readonly Inline[]): string {
  return inlines.map(renderInline).join("");
}

function renderInline(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return escapeHtml(inline.text);
    case "code":
      return `<code>${escapeHtml(inline.text)}</code>`;
    case "emphasis":
      return `<em>${renderInlines(inline.children)}</em>`;
    case "strong":
      return `<strong>${renderInlines(inline.children)}</strong>`;
    case "link":
      return `<a href="${escapeHtml(inline.url)}">${renderInlines(inline.children)}</a>`;
    case "break":
      return "<br>";
  }
}
