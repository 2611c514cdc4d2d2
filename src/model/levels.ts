import type { LevelId, LevelShare, Row, Scale } from "./figure.ts";

/** A level's words. */
export function levelLabel(scale: Scale | undefined, id: LevelId): string {
  const level = scale?.levels.find((one) => one.id === id);
  if (!level) throw new Error(`level "${id}" is not in the scale`);
  return level.label;
}

/** Place of the level that is neither agreement nor disagreement, from 0; undefined where there is none. */
export function neutralIndex(scale: Scale | undefined): number | undefined {
  const index = scale?.levels.findIndex(({ id }) => id === scale.neutral) ?? -1;
  return index < 0 ? undefined : index;
}

/** The levels that a row knows; whatever else it knows is none. */
export function levelsOf({ value }: Pick<Row, "value">): readonly LevelShare[] {
  switch (value.kind) {
    case "levels":
      return value.levels;
    case "none":
    case "share":
    case "count":
    case "tally":
    case "entries":
      return [];
  }
}
