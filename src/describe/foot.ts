import type { Figure } from "../model/figure.ts";
import { describeSources } from "./base.ts";
import { describeLack } from "./lack.ts";
import { knownRows } from "./value.ts";

/** The end of a sentence, which may stand in quotes or brackets. */
const ENDS = /[.!?…][“”"’»)\]]*$/;

/**
 * The lines under a chart, as one text: its sources, what to know before quoting it. Sources alone are no sentence; with
 * some, each part ends as one.
 */
export function describeFoot(figure: Figure): string {
  const known = knownRows(figure).length > 0;
  const sources = figure.credited.length > 0 ? describeSources(figure) : "";
  // A chart without values has what it lacks beside its categories.
  const sentences = [known && figure.gap?.text, figure.remark].filter((text) => typeof text === "string");
  if (sentences.length === 0) return sources;
  return [sources, ...sentences]
    .filter(Boolean)
    .map((text) => (ENDS.test(text) ? text : `${text}.`))
    .join(" ");
}

/** The same where a chart stands alone, with all that it lacks. */
export function describeFootAlone(figure: Figure): string {
  return [describeLack(figure, true), describeFoot(figure)].filter(Boolean).join(". ");
}
