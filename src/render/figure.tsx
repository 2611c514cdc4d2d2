import { words } from "#words/origin.ts";
import { words as pages } from "#words/pages.ts";
import { describeAnswers, describeAsked, describeBase } from "../describe/base.ts";
import { describeFoot } from "../describe/foot.ts";
import { describeLack, firstLost } from "../describe/lack.ts";
import { describeOrigin, inkKeyOf } from "../describe/origin.ts";
import { type Cell, tabulate } from "../describe/table.ts";
import { knownRows } from "../describe/value.ts";
import type { CitedFigure, Figure } from "../model/figure.ts";
import { Kept, useRendering } from "./context.tsx";

interface FigureProps {
  figure: CitedFigure;
  /** What the author wrote of it: the caption of its table. */
  alt: string;
  /** The heading that it stands under. */
  above: readonly string[];
  /** Tables are folded away where charts are drawn beside them. */
  fold?: string | undefined;
}

/** A figure as it arrives: question, base, an empty place for the chart, the table, the source line. */
export function FigureElement({ figure, alt, above, fold }: FigureProps) {
  const { lecture } = useRendering();
  const { id, gap, finding, title } = figure;
  const asked = describeAsked(figure);
  const lost = knownRows(figure).length === 0 ? gap?.text : undefined;
  const lack = describeLack(figure, firstLost(lecture) === id);
  const foot = describeFoot(figure);
  return (
    <figure data-figure={id} aria-label={title}>
      {finding && (
        <p class="finding">
          <Kept text={finding} />
        </p>
      )}
      {/* Where only the question came through, it is the chart. */}
      <div class={figure.rows.length > 0 ? "about" : "about drawn"}>
        {asked && (
          <p class="asked">
            <Kept text={asked} />
          </p>
        )}
        <Base figure={figure} above={above} />
        {fold === undefined && <InkKey id={id} />}
      </div>
      <div class="chart" />
      {fold ? (
        <details class="values">
          <summary aria-label={pages.asTableOf(figure.title)}>{fold}</summary>
          <Table figure={figure} caption={alt} cards />
        </details>
      ) : (
        <Table figure={figure} caption={alt} />
      )}
      {lost && (
        <p class="gap">
          <Kept text={lost} />
        </p>
      )}
      <Origin figure={figure} />
      {(lack || foot) && (
        <figcaption class="source">
          {lack && <span class="lack">{lack}</span>}{" "}
          <span {...unbroken(foot)}>
            <Kept text={foot} />
          </span>
        </figcaption>
      )}
    </figure>
  );
}

/** Characters that a line of a slide has room for in any case. */
const SHORT = 40;

/** Goes to the next line as a whole where it is short, in the deck: a phone's line has no room for it. */
const unbroken = (text: string) => (text !== "" && text.length <= SHORT ? { class: "unbroken" } : {});

/** What solid, divided and hatched bars mean, where the talk first has need of it. */
function InkKey({ id }: { id: string }) {
  const inks = inkKeyOf(useRendering().lecture, id);
  if (inks.length === 0) return null;
  return (
    <p class="inks">
      {inks.map((ink) => (
        <span key={ink}>
          <i class={ink} aria-hidden="true" /> {words.inkKey[ink]}
        </span>
      ))}
    </p>
  );
}

function Base({ figure, above }: Pick<FigureProps, "figure" | "above">) {
  // Who is counted is the base as well.
  if (figure.sources.length === 0 || figure.measure !== "share") return null;
  const answers = describeAnswers(figure);
  return (
    <>
      {" "}
      <p class="base">
        <span>
          <Kept text={describeBase(figure, above)} />
        </span>
        {answers && (
          <>
            {" "}
            <span {...unbroken(answers)}>{answers}</span>
          </>
        )}
      </p>
    </>
  );
}

interface TableProps {
  figure: Figure;
  caption: string;
  /** Rows may be laid out as cards, where columns would be too narrow. */
  cards?: boolean;
}

/** A figure's table, readable where its chart is not drawn. */
export function Table({ figure, caption, cards = false }: TableProps) {
  const { head, body } = tabulate(figure);
  // In a card each value says which column it is of; where there is but one, the caption does.
  const headOf = (column: number) => (cards && head.length > 2 ? head[column]?.text : undefined);
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>{head.map((cell) => renderCell(cell))}</tr>
      </thead>
      <tbody>
        {body.map((cells) => (
          <tr key={cells[0]?.text}>{cells.map((cell, column) => renderCell(cell, headOf(column)))}</tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a cell is decides how it is marked up. */
const CELLS: Readonly<Record<Cell["kind"], (text: string, head?: string) => preact.JSX.Element>> = {
  head: (text) => <th scope="col">{text}</th>,
  label: (text) => <th scope="row">{text}</th>,
  value: (text, head) => <td data-head={head}>{text}</td>,
  missing: (text, head) => (
    <td class="missing" data-head={head}>
      {text}
    </td>
  ),
  field: (text, head) => (
    <td class="field" data-head={head}>
      {text}
    </td>
  ),
};

const renderCell = ({ kind, text }: Cell, head?: string) => CELLS[kind](text, head);

/** „Woher?“ of a figure, folded away: the deck shows it in a dialog, the document unfolds it in place. */
export function Origin({ figure }: { figure: CitedFigure }) {
  const { links } = useRendering();
  const entries = describeOrigin(figure);
  if (entries.length === 0) return null;
  const values = links.values(figure);
  return (
    <details class="origin">
      <summary aria-label={words.unfoldOf(figure.title)}>{words.unfold}</summary>
      <dl>
        {entries.map(({ term, texts }) => (
          <>
            <dt>{term}</dt>
            {texts.map((text) => (
              <dd key={text}>{text}</dd>
            ))}
          </>
        ))}
      </dl>
      <p>
        <a href={values.href} download={values.download} aria-label={words.downloadOf(figure.title)}>
          {words.download}
        </a>
      </p>
    </details>
  );
}
