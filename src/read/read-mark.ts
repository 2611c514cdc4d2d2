import type { CitedFigure, FigureId } from "../model/figure.ts";
import { LectureError, quote, quoteAll } from "../model/problem.ts";
import type { Mark } from "../model/slide.ts";
import type { FrontMatter } from "./slide-source.ts";

/**
 * The squares under a slide's title: as many as a row counts. None where the count is not known: nothing is invented.
 * @param figures all that could be read
 * @throws LectureError where the row is none, or one of shares
 */
export function readMark(
  { figure: id, category, caption }: NonNullable<FrontMatter["mark"]>,
  figures: Readonly<Record<FigureId, CitedFigure>>,
  file: string,
): Mark | undefined {
  const refuse = (expected: string, got: string) =>
    new LectureError([{ file, column: "mark", expected, got: quote(got) }]);
  const counted = Object.values(figures).filter(({ measure }) => measure === "count");
  const figure = counted.find((one) => one.id === id);
  if (!figure) throw refuse(`one of the counts ${quoteAll(counted.map((one) => one.id))}`, id);
  const row = figure.rows.find((one) => one.category.id === category);
  if (!row) throw refuse(`one of ${quoteAll(figure.rows.map((one) => one.category.id))}`, category);
  const { value } = row;
  if (value.kind !== "count") return undefined;
  const { count } = value;
  return { count, ...(caption !== undefined && { caption: caption.replaceAll("{n}", String(count)) }) };
}
