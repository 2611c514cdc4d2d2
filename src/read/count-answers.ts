import type { Asked, CitedFigure, FigureId, Wave } from "../model/figure.ts";

type Figures = Readonly<Record<FigureId, CitedFigure>>;

/**
 * Tells one figure for each survey how many answered its questions, as far as the figures say so: the one that counts
 * this survey, or where none does, the first that shows a question of it. A statement without its question says nothing
 * of how many were asked it.
 */
export function countAnswers(figures: Figures): Record<FigureId, CitedFigure> {
  const all = Object.values(figures);
  const counting = all.filter(({ measure }) => measure === "count");
  const told = new Set<string>();
  const take = (wave: Wave, least: number) => {
    if (told.has(wave.label)) return [];
    const asked = askedIn(wave, all).filter(({ questions }) => questions.length >= least);
    if (asked.length > 0) told.add(wave.label);
    return asked;
  };
  const counted = new Map(
    counting.map(({ id, waves }) => [id, Object.values(waves).flatMap((wave) => take(wave, 1))] as const),
  );
  return Object.fromEntries(
    all.map((figure) => {
      // A single question has its base beside it, and nothing to be compared with.
      const asked = counted.get(figure.id) ?? (isQuestion(figure) ? take(figure.wave, 2) : []);
      return [figure.id, asked.length > 0 ? { ...figure, asked } : figure];
    }),
  );
}

type Question = CitedFigure & Required<Pick<CitedFigure, "wave" | "n">>;

const isQuestion = (figure: CitedFigure): figure is Question =>
  figure.wave !== undefined && figure.n !== undefined && Boolean(figure.question || figure.scale);

function askedIn(wave: Wave, all: readonly CitedFigure[]): Asked[] {
  if (wave.n === undefined) return [];
  const most = wave.n;
  const questions = all
    .filter(isQuestion)
    // More answers than took part are a mistake of somebody's, and no bar.
    .filter(({ wave: own, n }) => own.label === wave.label && n.from <= n.to && n.to <= most)
    .map(({ id, title, n }) => ({ figure: id, title, n }));
  return questions.length > 0 ? [{ wave: { ...wave, n: most }, questions }] : [];
}
