import type { Image, ListItem, Nodes, Paragraph, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { keepTogether } from "#words/keep.ts";
import type { FigureId } from "../model/figure.ts";
import type { Nouns } from "../model/nouns.ts";
import type { PollId } from "../model/poll.ts";
import { type Problem, quote, quoteAll } from "../model/problem.ts";
import { type Block, type Point, plainText } from "../model/slide.ts";
import { type InlineReader, readInlines } from "./inlines.ts";
import { nameOf } from "./markdown-names.ts";
import type { MarkdownSource } from "./slide-source.ts";

/** What a tree may refer to, and where its text stands. */
export interface MarkdownContext {
  file: string;
  /** Figures that a slide may place; absent in speaker notes, which place none and have no heading. */
  figures?: readonly FigureId[];
  /** Polls that it may place; absent in speaker notes. */
  polls?: readonly PollId[];
  /** Points of the outermost lists come one by one. */
  steps: boolean;
  nouns: Nouns;
  /** Takes up what is wrong: tables, HTML, figures that do not exist … */
  problems: Problem[];
}

const FIGURE = "figure:";
const JOIN = "join";
const LINE = "text, emphasis, code and links";
const LINE_OR_FIGURE = `${LINE}, and figures in paragraphs of their own`;
const HEADING = "one heading (## …) per slide, at its start";

/** A slide's heading and its tree. */
export function readSlide(
  source: MarkdownSource,
  context: MarkdownContext,
): { title: string; body: readonly Block[] } {
  const reader = new BlockReader(source, context);
  return { title: reader.takeHeading(), body: reader.read() };
}

/** The tree of speaker notes: text and lists. */
export function readNotes(
  source: MarkdownSource,
  context: Pick<MarkdownContext, "file" | "nouns" | "problems">,
): readonly Block[] {
  return new BlockReader(source, { ...context, steps: false }).read();
}

/** Turns the nodes of a parser into blocks of ours, and collects what is none. */
class BlockReader {
  private readonly source: MarkdownSource;
  private readonly context: MarkdownContext;
  private readonly root: Root;
  private readonly inlines: InlineReader;
  /** What an error says instead of a block that is none of ours. */
  private readonly expected: string;
  /** Something stands at once already: nobody looks at an empty slide. */
  private begun = false;

  constructor(source: MarkdownSource, context: MarkdownContext) {
    this.source = source;
    this.context = context;
    this.root = fromMarkdown(source.text);
    this.inlines = {
      keep: (text) => keepTogether(text, context.nouns.kept),
      refuse: (node, expected) => this.refuse(node, expected),
      expected: context.figures ? LINE_OR_FIGURE : LINE,
    };
    this.expected = context.figures ? "text, lists or figures" : "text or lists";
  }

  /** The first node, which has to be a heading; its words are plain text. */
  takeHeading(): string {
    const [first] = this.root.children;
    if (first?.type === "heading") {
      this.root.children.shift();
      if (first.children.length === 0) this.tell(first, "a heading of plain text", "nothing");
      for (const child of first.children)
        if (child.type !== "text") this.refuse(child, "a heading of plain text");
      return plainText(readInlines(first.children, { ...this.inlines, keep: (text) => text }));
    }
    // A heading further down is told where it stands.
    if (!hasHeading(this.root)) this.tell(first, HEADING, "none");
    return "";
  }

  read(): Block[] {
    return this.root.children.flatMap((node) => this.block(node, true));
  }

  private block(node: RootContent, outermost: boolean): Block[] {
    switch (node.type) {
      case "paragraph":
        return this.paragraph(node);
      case "list": {
        const { ordered, start } = node;
        const points = node.children.map((item) => this.point(item, outermost));
        const tight = !(node.spread || node.children.some(({ spread }) => spread));
        return [{ type: "list", ...(ordered && { start: start ?? 1 }), tight, points }];
      }
      case "heading":
        if (!this.context.figures) this.refuse(node, this.expected);
        else this.tell(node, HEADING, quote(this.textOf(node).replace(/^#+\s*/, "")));
        return [];
      default:
        this.refuse(node, this.expected);
        return [];
    }
  }

  private point({ children }: ListItem, outermost: boolean): Point {
    const step = outermost && this.context.steps && this.begun;
    if (outermost) this.begun = true;
    return { step, children: children.flatMap((child) => this.block(child, false)) };
  }

  private paragraph(node: Paragraph): Block[] {
    const { figures } = this.context;
    const image = node.children.find((child) => child.type === "image" && child.url.startsWith(FIGURE));
    if (figures && image?.type === "image") return this.figure(node, image, figures);
    const live = figures && this.live(node);
    if (live) return live;
    if (!TABLE.test(this.textOf(node)))
      return [{ type: "paragraph", children: readInlines(node.children, this.inlines) }];
    this.tell(node, this.expected, `a table ${quote(this.textOf(node))}`);
    return [];
  }

  private figure(node: Paragraph, { url, alt }: Image, figures: readonly FigureId[]): Block[] {
    const figure = url.slice(FIGURE.length);
    if (!figures.includes(figure)) this.tell(node, `one of the figures ${quoteAll(figures)}`, quote(figure));
    else if (node.children.length > 1)
      this.tell(node, `figure "${figure}" in a paragraph of its own`, quote(this.textOf(node)));
    else return [{ type: "figure", figure, alt: alt ?? "" }];
    return [];
  }

  /** What needs the live server: `![…](poll:<id>)`, `![…](live:join)`. Undefined for a paragraph that is none. */
  private live(node: Paragraph): Block[] | undefined {
    const { polls = [] } = this.context;
    const image = node.children.find((child) => child.type === "image");
    const [, kind, name = ""] = /^(poll|live):(.*)$/.exec(image?.url ?? "") ?? [];
    if (!kind) return undefined;
    const known = kind === "poll" ? polls : [JOIN];
    if (!known.includes(name))
      this.tell(node, `one of ${quoteAll(known.map((one) => `${kind}:${one}`))}`, quote(`${kind}:${name}`));
    else if (node.children.length > 1)
      this.tell(node, `"${kind}:${name}" in a paragraph of its own`, quote(this.textOf(node)));
    else return [kind === "poll" ? { type: "poll", poll: name } : { type: "join" }];
    return [];
  }

  private refuse(node: Nodes, expected: string): void {
    this.tell(node, expected, `${nameOf(node)} ${quote(this.textOf(node))}`);
  }

  private tell(node: Nodes | undefined, expected: string, got: string): void {
    const line = this.source.line + (node?.position?.start.line ?? 1) - 1;
    this.context.problems.push({ file: this.context.file, line, expected, got });
  }

  /** A node as its author wrote it. */
  private textOf({ position }: Nodes): string {
    return this.source.text.slice(position?.start.offset, position?.end.offset).trim();
  }
}

/** The line under the head of a table, which Markdown's core takes for text. */
const TABLE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/m;

function hasHeading(node: Nodes): boolean {
  return node.type === "heading" || ("children" in node && node.children.some(hasHeading));
}
