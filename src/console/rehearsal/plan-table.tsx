import { words } from "#words/console.ts";
import { formatClock, formatDeviation } from "#words/format.ts";
import type { PlanRow } from "../../charts/rehearsal/plan.ts";
import { HAIR } from "./texts.ts";

type Times = Omit<PlanRow, "slide">;

/** The chart's values as a table; a wide one is scrolled in its own box, by keys, too. */
export function PlanTable({ rows }: { rows: readonly PlanRow[] }) {
  const { label, caption, slide, title, plan, actual, deviation, total } = words.rehearsal.table;
  const sum = (of: (row: PlanRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keys
    <section class="rehearsal-table" aria-label={label} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[slide, title, plan, actual, deviation].map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.slide.id} class={row.delta >= HAIR ? "rehearsal-over" : undefined}>
              <th scope="row">{row.slide.number}</th>
              <td>{row.slide.title}</td>
              <Values {...row} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {total}
            </th>
            <Values
              planned={sum((row) => row.planned)}
              actual={sum((row) => row.actual)}
              delta={sum((row) => row.delta)}
            />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** An appendix has no plan to be compared with. */
function Values({ planned, actual, delta }: Times) {
  return (
    <>
      <td>{planned > 0 ? formatClock(planned) : words.rehearsal.table.none}</td>
      <td>{formatClock(actual)}</td>
      <td>{formatDeviation(delta)}</td>
    </>
  );
}
