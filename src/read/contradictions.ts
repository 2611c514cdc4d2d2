import { csvDialect } from "#words/format.ts";
import { words } from "#words/problems.ts";
import { writeNumber } from "../csv/write.ts";
import type { LevelShare, Scale } from "../model/figure.ts";
import { levelLabel } from "../model/levels.ts";
import { excerpt, type Place, type Problem, quote, quoteAll, TOGETHER } from "../model/problem.ts";
import { SHARES, type Share } from "../model/share.ts";
import { agrees, type SaidShare, sharesSaidIn } from "./said-shares.ts";

/*
 * Cells that are each right and deny each other: a share and its words, levels and their sum, levels and a share,
 * a number of answers and the survey's.
 */

/** A cell as it would be typed: „≈66,7“. */
const typed = (kind: Share["kind"], percent: number) =>
  SHARES[kind].sign + writeNumber(Math.round(percent * 10) / 10, csvDialect.decimal);

/** A share that its words deny. */
export function checkWording(
  share: Pick<Share, "kind" | "percent">,
  wording: string,
  place: Place,
): Problem | undefined {
  const said = sharesSaidIn(wording);
  if (agrees(share, said)) return undefined;
  const cell = typed(share.kind, share.percent);
  const possible = [...new Set(said.map(meant))];
  return {
    ...place,
    expected: `what the wording ${quote(wording)} says: ${quoteAll(possible)}`,
    got: quote(cell),
    forPeople: words.wordingDenies(excerpt(wording), cell, possible),
  };
}

/** What a cell has to say of a share in words; of a range its middle. */
const meant = ({ kinds: [kind = "about"], from, to }: SaidShare) =>
  typed(from === to ? kind : "about", (from + to) / 2);

/** Sums are counted in hundredths: 0,1 has no exact place among binary fractions. */
const sumOf = (levels: readonly Pick<LevelShare, "percent">[]) =>
  levels.reduce((sum, { percent }) => sum + Math.round(percent * 100), 0) / 100;

/**
 * How far a row's levels may be from 100: each is rounded on its own, to whole numbers by half a point.
 */
function slackOf(levels: readonly LevelShare[]): number {
  const isWhole = levels.every(({ percent }) => Number.isInteger(percent));
  return isWhole ? Math.max(1, Math.floor(levels.length / 2)) : 1;
}

/** Levels that are more than everything, or all of a whole scale and less. */
export function checkSum(levels: readonly LevelShare[], scale: Scale, place: Place): Problem | undefined {
  const sum = sumOf(levels);
  const slack = slackOf(levels);
  const isWhole = !scale.excerpt && levels.length === scale.levels.length;
  const tooMuch = sum > 100 + slack;
  if (!tooMuch && !(isWhole && sum < 100 - slack)) return undefined;
  const [least, most] = [100 - slack, 100 + slack];
  return {
    ...place,
    column: levels.map(({ level }) => levelLabel(scale, level)).join(TOGETHER),
    expected: tooMuch ? `a sum of at most ${most}` : `a sum of ${least} to ${most}`,
    got: quote(`${sum}`),
    forPeople: tooMuch ? words.sumTooLarge(sum, most) : words.sumTooSmall(sum, least, most),
  };
}

/** A share that no sum of the first levels can be. */
export function checkTotal(
  { kind, percent }: Pick<Share, "kind" | "percent">,
  levels: readonly LevelShare[],
  place: Place,
): Problem | undefined {
  const sums = levels.map((_, index) => sumOf(levels.slice(0, index + 1)));
  // A sum of some levels only, with gaps between them, could be anything.
  if (levels.some(({ index }, position) => index !== position)) return undefined;
  if (sums.some((sum) => SHARES[kind].fits(percent, sum))) return undefined;
  const cell = typed(kind, percent);
  const all = sums.map((sum) => writeNumber(sum, csvDialect.decimal));
  return {
    ...place,
    expected: `a sum of the first levels: ${quoteAll(all)}`,
    got: quote(cell),
    forPeople: words.levelsDeny(cell, all),
  };
}

/** A number of answers beside that of its survey, or of which it is a part. */
export function checkCount(
  count: number,
  { n, label, isWhole }: { n: number; label: string; isWhole: boolean },
  place: Place,
): Problem | undefined {
  if (isWhole ? count === n : count <= n) return undefined;
  return {
    ...place,
    expected: isWhole ? `${n}, as data/sources.ts has it` : `at most ${n}`,
    got: quote(`${count}`),
    forPeople: isWhole ? words.countDenies(count, n, label) : words.countTooLarge(count, n, label),
  };
}
