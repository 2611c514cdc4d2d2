import type { ShareKind } from "../../model/share.ts";
import type { PackageWords } from "../types/package.ts";

/** What the signs in the column of shares mean. */
const signs: Readonly<Record<ShareKind, string>> = {
  exact: "Without a sign, the number is printed like this.",
  about: "“≈” about",
  justBelow: "“<” just below",
  above: "“>” more than",
  below: "“≤” less than, or at most",
  disputed: "Where it is disputed what a share is a share of, the figure does not draw it.",
  majority: "“>50” means: a majority is all that is spoken of; more is not known.",
};

export const words: PackageWords = {
  signs,
  title: (lecture) => `${lecture}: data of the charts`,
  description: ([, units]) => [
    "The values behind the charts of the lecture, one CSV file for each.",
    "The charts of the lecture have come down to us without their values. An empty cell means that we do not have the source, or that it gives no value. Nothing is estimated or read off a picture.",
    "The files are written in UTF-8 and begin with a BOM, so that spreadsheet programs open them correctly.",
    `Beyond the standard, each table says, as far as it is known: \`unit\` (what a share or a number means), \`base\` (whom it refers to), \`question\` (what was asked), \`wave\` (the survey: \`label\`, its time \`fieldwork\`, the number of participants \`n\`, its \`source\`), \`answers\` (how many ${units} answered, \`from\` … \`to\`; \`note\` says who tells so), \`scale\` (the answer \`levels\`; \`neutral\`: place of the level in the middle, counted from 0; \`excerpt\`: perhaps a part of the scale only; \`inferred\`: taken from another slide) and \`rows\` (what of this is true of one row only; \`added\`: not in the lecture, added from the row’s source). With each source stands \`key\`, which names it in the column “Source”, and \`date\` as far as it is known.`,
    "`completeness` says how many rows a table has (`rows`), how many of them a value (`withValue`), and what is known of its list (`list`): `as-in-lecture`, `probably-incomplete` or `not-preserved`. `values` has every known value as a number: `relation` is the sign before it, `number` the number, `lower` and `upper` are the bounds that the source names; with “≈” it names none. `classification` puts categories into fields: `by` says who decided, `definition` what belongs to a field, `reason` why a category does. `appliesTo` says what a licence is for: `numbers`, or `words` (questions, categories, quoted words). `language` is that of the texts.",
  ],
  columns: {
    category: "Row of the chart, in the chart’s order.",
    field: (by) => `${by.charAt(0).toUpperCase()}${by.slice(1)}, not by the lecture.`,
    share: {
      title: "Share in per cent",
      description: `A text, not a number, because a sign may stand before it: ${signs.about}, ${signs.justBelow}, ${signs.above}, ${signs.below}. ${signs.exact} Decimal point. ${signs.majority} ${signs.disputed}`,
    },
    wording: {
      title: "Wording",
      description: "The words of the source. They are there wherever the share begins with ≈, <, > or ≤.",
    },
    source: {
      title: "Source",
      description: "Short name of the source, `key` in `sources`. Empty where there is no value.",
    },
    level: { title: (label) => `“${label}” in per cent`, description: "Share of this answer level." },
  },
  excerpt: "The lecture shows these answer levels alone; whether the scale had more is not known.",
};
