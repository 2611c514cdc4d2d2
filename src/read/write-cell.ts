import { csvDialect } from "#words/format.ts";
import { writeNumber } from "../csv/write.ts";
import type { Value } from "../model/figure.ts";
import { SHARES } from "../model/share.ts";

/**
 * A value as its cell has it, nothing for none: „≈66,7“.
 * @param level the one that is meant, of a row with several
 */
export function writeCell(value: Value, level?: string): string {
  const write = (percent: number) => writeNumber(percent, csvDialect.decimal);
  switch (value.kind) {
    case "share":
      return level === undefined ? SHARES[value.share.kind].sign + write(value.share.percent) : "";
    case "levels": {
      if (level === undefined) return value.levels.map(({ percent }) => write(percent)).join(" · ");
      const known = value.levels.find((one) => one.level === level);
      return known ? write(known.percent) : "";
    }
    case "count":
      return `${value.count}`;
    case "none":
    case "tally":
    case "entries":
      return "";
  }
}
