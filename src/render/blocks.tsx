import { words } from "#words/pages.ts";
import type { Block, Inline, List, Point } from "../model/slide.ts";
import { useRendering } from "./context.tsx";
import { FigureElement } from "./figure.tsx";
import { Joined } from "./hanging.tsx";
import { JoinElement, PollElement } from "./live.tsx";

interface BlocksProps {
  blocks: readonly Block[];
  /** The heading that figures stand under. */
  above?: readonly string[];
  /** Whether figures' tables are folded away, because charts are drawn beside them. */
  fold?: boolean;
}

/** A slide's text, or its notes. */
export function Blocks({ blocks, above = [], fold = false }: BlocksProps) {
  return (
    <>
      {blocks.map((block) => (
        <BlockElement block={block} above={above} fold={fold} />
      ))}
    </>
  );
}

/** What blocks are told of their slide. */
type Around = Required<Pick<BlocksProps, "above" | "fold">>;

function BlockElement({ block, ...around }: Around & { block: Block }) {
  switch (block.type) {
    case "paragraph":
      return (
        <p>
          <Inlines inlines={block.children} />
        </p>
      );
    case "list":
      return <ListElement list={block} {...around} />;
    case "figure":
      return <PlacedFigure id={block.figure} alt={block.alt} {...around} />;
    case "poll":
      return <PollElement id={block.poll} />;
    case "join":
      return <JoinElement />;
  }
}

function PlacedFigure({ id, alt, above, fold }: Around & { id: string; alt: string }) {
  const figure = useRendering().lecture.figures[id];
  if (!figure) throw new Error(`there is no figure "${id}"`);
  return <FigureElement figure={figure} alt={alt} above={above} fold={fold ? words.asTable : undefined} />;
}

function ListElement({ list, ...around }: Around & { list: List }) {
  const points = list.points.map((point) => <PointElement point={point} tight={list.tight} {...around} />);
  if (list.start === undefined) return <ul>{points}</ul>;
  return <ol start={list.start === 1 ? undefined : list.start}>{points}</ol>;
}

/** In a tight list, a point's text stands without a paragraph around it. */
function PointElement({ point, tight, ...around }: Around & { point: Point; tight: boolean }) {
  return (
    <li class={point.step ? "fragment" : undefined}>
      {point.children.map((block) =>
        tight && block.type === "paragraph" ? (
          <Inlines inlines={block.children} />
        ) : (
          <BlockElement block={block} {...around} />
        ),
      )}
    </li>
  );
}

function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return (
    <>
      {inlines.map((inline) => (
        <InlineElement inline={inline} />
      ))}
    </>
  );
}

function InlineElement({ inline }: { inline: Inline }) {
  switch (inline.type) {
    case "text":
      return <Joined text={inline.text} />;
    case "code":
      return <code>{inline.text}</code>;
    case "break":
      return <br />;
    case "emphasis":
      return (
        <em>
          <Inlines inlines={inline.children} />
        </em>
      );
    case "strong":
      return (
        <strong>
          <Inlines inlines={inline.children} />
        </strong>
      );
    case "link":
      return (
        <a href={inline.url}>
          <Inlines inlines={inline.children} />
        </a>
      );
  }
}
