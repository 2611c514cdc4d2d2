import type { FigureId } from "./figure.ts";
import type { PollId } from "./poll.ts";

/** A slide's own slug, part of every link to it: `/#/offene-fragen`. */
export type SlideId = string;

/** Whether a text could be a slide's id: what comes from a store, a file or another window may be anything. */
export function isSlideId(value: unknown): value is SlideId {
  return typeof value === "string" && /^[a-z0-9-]{1,80}$/.test(value);
}

/** How a slide is composed; one arrangement in a sheet of `src/styles/slides/` each. */
export const LAYOUTS = [
  "title",
  "list",
  "two-lists",
  "statements",
  "chart",
  "question",
  "findings",
  "recommendations",
  "closing",
  "sources",
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Layouts whose texts have the rows of their figure beside them. */
const BESIDE: readonly Layout[] = ["list", "statements"];
export const isBeside = ({ layout }: Pick<Slide, "layout">) => BESIDE.includes(layout);

/** Layouts whose points come one by one without being asked to. */
export const STEPPED: readonly Layout[] = ["findings", "recommendations"];

/** Part of a line of text. Whatever else Markdown offers is refused where it stands. */
export type Inline =
  | { type: "text"; text: string }
  | { type: "emphasis" | "strong"; children: readonly Inline[] }
  | { type: "code"; text: string }
  | { type: "link"; url: string; children: readonly Inline[] }
  | { type: "break" };

export interface Paragraph {
  type: "paragraph";
  children: readonly Inline[];
}

/** One entry of a list. */
export interface Point {
  /** Comes one by one, on a key. */
  step: boolean;
  children: readonly Block[];
}

export interface List {
  type: "list";
  /** The first entry's number; absent where entries have none. */
  start?: number;
  /** Set close, without paragraphs of their own. */
  tight: boolean;
  points: readonly Point[];
}

/** Where a figure stands. */
export interface FigurePlace {
  type: "figure";
  figure: FigureId;
  /** What it shows, in the author's words. */
  alt: string;
}

/** Where the hall is asked. */
export interface PollPlace {
  type: "poll";
  poll: PollId;
}

/** Where the way to the talk stands, as a code for phones and as an address. */
export interface JoinPlace {
  type: "join";
}

/** What slides and speaker notes are made of. */
export type Block = Paragraph | List | FigurePlace | PollPlace | JoinPlace;

/** A counted row as a field of squares under a title: one square a unit. */
export interface Mark {
  count: number;
  /** What the squares are, with the count in it, where the talk has not said it before. */
  caption?: string;
}

/** One slide, compiled. */
export interface Slide {
  id: SlideId;
  /** Its place as readers see it: „15“, below it „15a“ and „15b“. */
  number: string;
  /** The slide that it is an appendix of. */
  below?: SlideId;
  /** Title of its chapter; an appendix has that of the slide above it. */
  chapter: string;
  layout: Layout;
  /** Planned minutes. */
  minutes: number;
  /** The heading as plain text. */
  title: string;
  /** Further lines of the heading. */
  subtitles: readonly string[];
  /** The surveyed authors over the heading. */
  authors?: string;
  /** Its points come one by one. */
  steps: boolean;
  /** Added by the editors, not in the lecture's source. */
  added: boolean;
  /** Absent as well where its count is not known. */
  mark?: Mark;
  /** Everything but the heading. */
  body: readonly Block[];
  /** What the speaker says. */
  notes: readonly Block[];
  /** The figures of its body, in their order. */
  figures: readonly FigureId[];
}

/** Every block of a tree with all that stands in its lists, in reading order. */
export function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [
    block,
    ...(block.type === "list" ? allBlocks(block.points.flatMap(({ children }) => children)) : []),
  ]);
}

/** How many points come one by one, beyond those that stand at once. */
export function stepsOf({ body }: Pick<Slide, "body">): number {
  const points = allBlocks(body).flatMap((block) => (block.type === "list" ? block.points : []));
  return points.filter(({ step }) => step).length;
}

/** The figures that stand in a tree, in their order. */
export function figuresOf(blocks: readonly Block[]): FigureId[] {
  return allBlocks(blocks).flatMap((block) => (block.type === "figure" ? block.figure : []));
}

/** The polls that stand in a tree, in their order. */
export function pollsOf(blocks: readonly Block[]): PollId[] {
  return allBlocks(blocks).flatMap((block) => (block.type === "poll" ? block.poll : []));
}

/** A line's words without their marks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join("");
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case "text":
    case "code":
      return inline.text;
    case "break":
      return " ";
    case "emphasis":
    case "strong":
    case "link":
      return plainText(inline.children);
  }
}
