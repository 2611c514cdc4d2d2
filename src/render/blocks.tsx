import { words } from "#words/pages.ts";
import type { Block, Inline, List, Point } from "../model/slide.ts";
import { useRendering } from "./context.tsx";
import { FigureElement } from "./figure.tsx";
import { JoinElement, PollElement } from "./live.tsx";

interface BlocksProps {
  blocks: readonly Block[];
  /** Whether figures' tables are folded away, because charts are drawn beside them. */
  fold?: boolean;
}

/** A slide's text, or its notes. */
export function Blocks({ blocks, fold = false }: BlocksProps) {
  return (
    <>
      {blocks.map((block) => (
        <BlockElement block={block} fold={fold} />
      ))}
    </>
  );
}

function BlockElement({ block, fold }: { block: Block; fold: boolean }) {
  switch (block.type) {
    case "paragraph":
      return (
        <p>
          <Inlines inlines={block.children} />
        </p>
      );
    case "list":
      return <ListElement list={block} fold={fold} />;
    case "figure":
      return <PlacedFigure id={block.figure} alt={block.alt} fold={fold} />;
    case "poll":
      return <PollElement id={block.poll} />;
    case "join":
      return <JoinElement />;
  }
}

function PlacedFigure({ id, alt, fold }: { id: string; alt: string; fold: boolean }) {
  const figure = useRendering().lecture.figures[id];
  if (!figure) throw new Error(`there is no figure "${id}"`);
  return <FigureElement figure={figure} alt={alt} fold={fold ? words.asTable : undefined} />;
}

function ListElement({ list, fold }: { list: List; fold: boolean }) {
  const points = list.points.map((point) => <PointElement point={point} tight={list.tight} fold={fold} />);
  if (list.start === undefined) return <ul>{points}</ul>;
  return <ol start={list.start === 1 ? undefined : list.start}>{points}</ol>;
}

/** In a tight list, a point's text stands without a paragraph around it. */
function PointElement({ point, tight, fold }: { point: Point; tight: boolean; fold: boolean }) {
  return (
    <li class={point.step ? "fragment" : undefined}>
      {point.children.map((block) =>
        tight && block.type === "paragraph" ? (
          <Inlines inlines={block.children} />
        ) : (
          <BlockElement block={block} fold={fold} />
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
      return <>{inline.text}</>;
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
