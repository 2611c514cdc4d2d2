import { useLayoutEffect, useRef } from "preact/hooks";
import { words } from "#words/console.ts";
import type { Measure } from "../../charts/layout/measure.ts";
import type { PlanRow } from "../../charts/rehearsal/plan.ts";

/** Plan and rehearsal, drawn when their place has a size, and anew when it gets another: type is never scaled. */
export function PlanChart({ rows, measure }: { rows: readonly PlanRow[]; measure: Measure }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (place.current ? keepDrawn(place.current, rows, measure) : undefined), []);
  // What stands in it is the chart's, not this component's.
  return <div class="rehearsal-chart" ref={place} />;
}

/** @returns stops drawing */
function keepDrawn(place: HTMLElement, rows: readonly PlanRow[], measure: Measure): () => void {
  let drawn = 0;
  const observer = new ResizeObserver(async () => {
    const width = Math.floor(place.clientWidth);
    if (width === 0 || width === drawn) return;
    drawn = width;
    try {
      // Plot is large, and a speaker may never look at a rehearsal.
      const { drawPlan } = await import("../../painter/painter.ts");
      if (width === drawn) place.replaceChildren(drawPlan(rows, { width, measure }, document));
    } catch (error) {
      console.error("the plan could not be drawn:", error);
      place.textContent = words.rehearsal.notDrawn;
    }
  });
  observer.observe(place);
  return () => observer.disconnect();
}
