import { words } from "#words/figure.ts";
import type { Figure, FigureId } from "../model/figure.ts";
import type { Lecture } from "../model/lecture.ts";
import { capitalize } from "./label.ts";
import { knownRows } from "./value.ts";

const hasLostValues = (figure: Figure) => figure.rows.length > 0 && knownRows(figure).length === 0;

/** That a list is very likely cut, in the words of its figure or, where there is no more to say, in the software's. */
export function describeGap({ gap }: Pick<Figure, "gap">): string | undefined {
  return gap && (gap.text ?? words.cut);
}

/**
 * What a figure lacks, in a few words: „ohne Prozentwerte, Liste vermutlich unvollständig“.
 * @param spelled says also what that means
 */
export function describeLack(figure: Figure, spelled: boolean): string | undefined {
  const { gap } = figure;
  const values = spelled ? words.footOfLost : words.lacks.values;
  const lacks = [hasLostValues(figure) && values, gap && !gap.text && words.lacks.list];
  return lacks.filter(Boolean).join(", ") || undefined;
}

/** The first figure on the slides that has lost its values: it says what that means, the others have it in „Woher?“. */
export function firstLost({ slides, figures }: Pick<Lecture, "slides" | "figures">): FigureId | undefined {
  const shown = slides.flatMap((slide) => slide.figures);
  return shown.find((id) => figures[id] && hasLostValues(figures[id]));
}

/** Where the lost values were published: the figure's first publication. */
export function publishedIn({ references }: Pick<Figure, "references">): string | undefined {
  return references.find(({ kind }) => kind === "publication")?.short;
}

/** What is missing, and where the survey was published. The sources do not say which of its values stand there. */
export function describeLoss(figure: Figure): string {
  return [sayLost(figure), ...sayPublished(publishedIn(figure))].join(" ");
}

/** Where to look for what is lost; nothing where no publication is known. */
export function sayPublished(publication: string | undefined): string[] {
  return publication ? [words.publishedIn(publication)] : [];
}

export function sayLost({ rows, scale, noun }: Figure): string {
  if (rows.length > 0) return words.percentagesLost;
  return scale ? words.listLost(capitalize(noun[1])) : words.answersLost;
}
