import { type Claim, type Expected, type RestsOn, type Shaken, textOf } from "../model/claim.ts";
import type { CitedFigure, FigureId, FigureSpec, Value } from "../model/figure.ts";
import { LectureError, type Problem, quote, quoteAll } from "../model/problem.ts";
import { parsePercent } from "./percent.ts";
import { readSlideSource } from "./slide-source.ts";
import { writeCell } from "./write-cell.ts";

/*
 * Sentences that people wrote about values name the values they rest on. Once one of these says otherwise, the
 * sentence is shaken: a finding, a remark, a caveat is left out, and the build names all that somebody has to
 * look at.
 */

/** What sentences may rest on. */
interface Ground {
  figures: Readonly<Record<FigureId, CitedFigure>>;
  specs: Readonly<Record<FigureId, FigureSpec>>;
}

/** Where a sentence stands, for people and for errors. */
interface Stand {
  file: string;
  column: string;
  hidden: boolean;
}

const FILE = "data/figures.ts";

/**
 * Figures without the sentences that their values deny.
 * @throws LectureError for a figure, category or level that does not exist
 */
export function weighFigures(
  figures: Ground["figures"],
  specs: Ground["specs"],
): { figures: Record<FigureId, CitedFigure>; shaken: Shaken[] } {
  const ground = { figures, specs };
  const shaken: Shaken[] = [];
  const stands = (claim: string | Claim, column: string) => {
    if (typeof claim === "string") return true;
    const found = weigh(claim, { file: FILE, column, hidden: true }, ground);
    shaken.push(...found);
    return found.length === 0;
  };
  const weighed = Object.entries(figures).map(([id, figure]) => {
    const { finding, remark, caveats } = specs[id] ?? {};
    const { finding: _finding, remark: _remark, caveats: _caveats, ...rest } = figure;
    const standing: CitedFigure = {
      ...rest,
      ...(finding && stands(finding, `${id}.finding`) && { finding: finding.text }),
      ...(remark && stands(remark, `${id}.remark`) && { remark: textOf(remark) }),
      ...(caveats && { caveats: caveats.filter((one) => stands(one, `${id}.caveats`)).map(textOf) }),
    };
    return [id, standing] as const;
  });
  return { figures: Object.fromEntries(weighed), shaken };
}

/**
 * What of a slide's words and notes rests on other values than there are. The words stay: they are the
 * lecture's.
 * @throws LectureError for words that do not stand there, or for what does not exist
 */
export function weighSlide(id: string, text: string, ground: Ground): Shaken[] {
  const file = `slides/${id}.md`;
  const { front, body, notes } = readSlideSource(text, file);
  const said = plain(`${body.text} ${notes.text}`);
  return Object.entries(front.restsOn ?? {}).flatMap(([words, restsOn]) => {
    if (!said.includes(plain(words))) {
      const expected = "words of this slide or its notes";
      throw new LectureError([{ file, column: "restsOn", expected, got: quote(words) }]);
    }
    return weigh({ text: words, restsOn }, { file, column: "restsOn", hidden: false }, ground);
  });
}

const plain = (text: string) => text.replaceAll(/\s+/g, " ");

function weigh({ text, restsOn }: Claim, stand: Stand, ground: Ground): Shaken[] {
  return listRests(restsOn).flatMap(({ figure: id, category, level, expected }) => {
    const figure = find(ground.figures, id, stand);
    const listed = ground.specs[id]?.categories ?? [];
    const row = figure.rows.find((one) => one.category.id === category);
    // Where only the file knows its categories, one that is not there has no value.
    if (!row && listed.length > 0) throw unknown(stand, category, listed);
    const levels = figure.scale?.levels ?? [];
    if (level !== undefined && !levels.some((one) => one.id === level)) throw unknown(stand, level, levels);
    const value: Value = row?.value ?? { kind: "none" };
    const got = writeCell(value, level);
    if (isSame(expected, got)) return [];
    const name = [row?.category.label ?? category, levels.find((one) => one.id === level)?.label];
    return {
      where: stand.file === FILE ? `${FILE}, ${stand.column}` : stand.file,
      text,
      figure: figure.title,
      category: name.filter(Boolean).join(", "),
      expected,
      got,
      hidden: stand.hidden,
    };
  });
}

interface Rest {
  figure: FigureId;
  category: string;
  level?: string;
  expected: string;
}

function listRests(restsOn: RestsOn): Rest[] {
  return Object.entries(restsOn).flatMap(([figure, categories]) =>
    Object.entries(categories).flatMap(([category, expected]) =>
      listCells(expected).map((cell) => ({ figure, category, ...cell })),
    ),
  );
}

function listCells(expected: Expected): Pick<Rest, "level" | "expected">[] {
  if (typeof expected === "string") return [{ expected }];
  return Object.entries(expected).map(([level, cell]) => ({ level, expected: cell }));
}

function find(figures: Ground["figures"], id: FigureId, { file, column }: Stand): CitedFigure {
  const figure = figures[id];
  if (figure) return figure;
  const problem: Problem = {
    file,
    column,
    expected: `one of ${quoteAll(Object.keys(figures))}`,
    got: quote(id),
  };
  throw new LectureError([problem]);
}

function unknown({ file, column }: Stand, id: string, known: readonly { id: string }[]): LectureError {
  const expected = `one of ${quoteAll(known.map((one) => one.id))}`;
  return new LectureError([{ file, column, expected, got: quote(id) }]);
}

/** Whether two cells say the same, however they are typed: „≈ 75 %“ and „≈75“. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [parsePercent(one), parsePercent(other)];
  if (!first || !second) return one.trim() === other;
  return first.kind === second.kind && first.percent === second.percent;
}
