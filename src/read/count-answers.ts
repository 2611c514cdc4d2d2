import type { Asked, CitedFigure, FigureId, Wave } from "../model/figure.ts";

type Figures = Readonly<Record<FigureId, CitedFigure>>;

/**
 * Tells a figure that counts surveys how many answered each of their questions: as far as the other figures say so.
 * A statement without its question says nothing of how many were asked it.
 */
export function countAnswers(figures: Figures): Record<FigureId, CitedFigure> {
  const all = Object.values(figures);
  const told = all.map((figure) => {
    const waves = figure.measure === "count" ? Object.values(figure.waves) : [];
    const asked = waves.flatMap((wave) => askedIn(wave, all));
    return [figure.id, asked.length > 0 ? { ...figure, asked } : figure] as const;
  });
  return Object.fromEntries(told);
}

function askedIn(wave: Wave, all: readonly CitedFigure[]): Asked[] {
  if (wave.n === undefined) return [];
  const questions = all.flatMap(({ title, question, scale, wave: own, n }) =>
    own?.label === wave.label && n && (question || scale) ? [{ title, n }] : [],
  );
  return questions.length > 0 ? [{ wave: { ...wave, n: wave.n }, questions }] : [];
}
