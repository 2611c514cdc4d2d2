import type { Figure } from "../model/figure.ts";
import { describeSources } from "./base.ts";
import { describeLack } from "./lack.ts";
import { knownRows } from "./value.ts";

/** The lines under a chart, as one text: its sources, what to know before quoting it. */
export function describeFoot(figure: Figure): string {
  const known = knownRows(figure).length > 0;
  return [
    figure.credited.length > 0 && describeSources(figure),
    // A chart without values has it beside its categories.
    (known ? figure.gap?.text : undefined)?.replace(/\.$/, ""),
    figure.remark,
  ]
    .filter(Boolean)
    .join(". ");
}

/** The same where a chart stands alone, with all that it lacks. */
export function describeFootAlone(figure: Figure): string {
  return [describeLack(figure, true), describeFoot(figure)].filter(Boolean).join(". ");
}
