import type { GatheredRow, GatheredSpec } from "../../model/comparison.ts";
import { sourceOf } from "../../model/evidence.ts";
import type { CitedFigure, FigureId, Row, WaveId } from "../../model/figure.ts";
import type { SourceId } from "../../model/share.ts";
import { creditsOf } from "../resolve-figure.ts";
import { type Compared, findIn } from "./compared.ts";
import { checkNames, readEntries } from "./said.ts";

/**
 * What other figures know of a slide's points, each value as its own figure has it: it changes, and goes, with that
 * one.
 */
export function gather(id: FigureId, spec: GatheredSpec, all: Compared): CitedFigure {
  const { title, unit, base, noun, remark, caveats = [], wordsFrom } = spec;
  const points = Object.fromEntries(
    readEntries(spec.entries, all, id).map((point) => [point.id, point.label] as const),
  );
  const made = spec.rows
    .map((row) => ({ ...makeRow(row, id, all), group: findIn(points, row.entry, id) }))
    // Levels need their scale: they stand in their own figure alone.
    .filter(({ row }) => row.value.kind !== "levels");
  const rows = made.map(({ row, group }): Row => ({ ...row, category: { ...row.category, group } }));
  const values = made.flatMap(({ row: { value }, said }) => sourceOf(value) ?? said ?? []);
  const keys = [...new Set([...values, wordsFrom, ...spec.sources])];
  const cited = keys.map((source) => [source, findIn(all.sources, source, id)] as const);
  const waves = [...new Set(made.flatMap(({ wave }) => wave ?? []))];
  return {
    id,
    title,
    unit,
    base,
    measure: "share",
    noun,
    units: all.nouns.unit,
    fields: [],
    waves: Object.fromEntries(waves.map((wave) => [wave, findIn(all.waves, wave, id)])),
    sources: spec.sources,
    references: cited.map(([, source]) => source),
    credited: creditsOf(cited, [...values, wordsFrom]),
    reports: [],
    cited: Object.fromEntries(cited),
    rows,
    remark,
    caveats: [remark, ...caveats],
  };
}

/** A row, and whose words stand in it where there is no value. */
interface Made {
  row: Row;
  wave?: WaveId | undefined;
  said?: SourceId | undefined;
}

function makeRow(row: GatheredRow, id: FigureId, all: Compared): Made {
  if ("slide" in row) {
    checkNames(row.slide, [{ category: row.entry, words: row.words }], all, id);
    return {
      row: { category: { id: row.entry, label: row.label, said: row.words }, value: { kind: "none" } },
    };
  }
  const { rows, n: answers } = findIn(all.figures, row.figure, id);
  const own = findIn(Object.fromEntries(rows.map((one) => [one.category.id, one])), row.category, id);
  const wave = own.category.wave ?? all.specs[row.figure]?.wave;
  const survey = wave && findIn(all.waves, wave, id).label;
  const n = own.category.n ?? answers;
  return {
    row: {
      category: {
        id: `${row.figure}.${row.category}`,
        label: [row.label, survey].filter(Boolean).join(", "),
        ...(wave && { wave }),
        ...(n && { n }),
        ...(row.said && { said: row.said.words }),
      },
      value: own.value,
    },
    wave,
    said: row.said?.source,
  };
}
