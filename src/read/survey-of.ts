import type { WaveId } from "../model/figure.ts";
import type { SourceId } from "../model/share.ts";
import type { References } from "./read-cells.ts";

/** The survey that a source is about: the one that it publishes, or says it reports on. */
export function surveyOf(
  source: SourceId,
  { sources, waves }: Pick<References, "sources" | "waves">,
): WaveId | undefined {
  const published = Object.entries(waves).find(([, wave]) => wave.source === source);
  return published?.[0] ?? sources[source]?.wave;
}
