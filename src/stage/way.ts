import { type Command, rowOf } from "./commands.ts";
import type { RoomState, Spot } from "./state.ts";

/**
 * Commands that lead from one state to another, whatever has been said between: each says all that it means, so
 * said twice, or by two, it is the same. What lies on the way is left out, and so is what is drawn: that is for
 * the room's own screens.
 */
export function wayTo(from: RoomState, to: RoomState): Command[] {
  const moves = from.slide !== to.slide || from.step !== to.step;
  // On another slide the reducer takes all of this away, and „Woher?“ with every step.
  const there =
    from.slide === to.slide
      ? { ...from, origin: from.origin && !moves, originPage: moves ? undefined : from.originPage }
      : { ...from, ...GONE };
  const way: Command[] = [
    ...(moves ? [{ do: "go" as const, slide: to.slide, step: to.step }] : []),
    ...(there.row !== to.row || there.chart !== to.chart
      ? [
          {
            do: "row" as const,
            ...(to.row !== undefined && { row: to.row }),
            ...(to.chart !== undefined && { chart: to.chart }),
          },
        ]
      : []),
    ...(there.table !== to.table ? [{ do: "table" as const, on: to.table }] : []),
    ...(there.order !== to.order ? [{ do: "order" as const, on: to.order !== undefined }] : []),
    ...(there.spread !== to.spread ? [{ do: "spread" as const, on: to.spread !== undefined }] : []),
    ...(there.origin !== to.origin ? [{ do: "origin" as const, on: to.origin }] : []),
    ...(to.origin && there.originPage !== to.originPage
      ? [{ do: "origin-on" as const, page: to.originPage ?? 0 }]
      : []),
    ...(from.dark !== to.dark ? [{ do: "dark" as const, on: to.dark === true }] : []),
    ...(isSameSpot(there.lens, to.lens)
      ? []
      : [{ do: "magnify" as const, ...(to.lens ? { at: to.lens } : { on: false }) }]),
    ...(from.cover !== to.cover ? [{ do: "cover" as const, cover: to.cover }] : []),
    ...(overviewAt(from, moves) !== to.overview ? [{ do: "overview" as const, on: to.overview }] : []),
    ...(from.manuscript !== to.manuscript ? [{ do: "manuscript" as const, on: to.manuscript }] : []),
    ...pollsTo(from, to),
    ...(from.handed === to.handed
      ? []
      : [
          to.handed === undefined
            ? { do: "take-back" as const }
            : { do: "hand-over" as const, from: to.handed },
        ]),
    ...(isSameSpot(there.pointer, to.pointer)
      ? []
      : [{ do: "point" as const, ...(to.pointer && { at: to.pointer }) }]),
  ];
  // What moves a frozen picture lets it go; to point at one it has to be let go first.
  const frozen = from.frozen === true && way.every((one) => rowOf(one.do).whileFrozen);
  if (frozen && !to.frozen) return [{ do: "freeze", on: false }, ...way];
  return to.frozen && !frozen ? [...way, { do: "freeze", on: true }] : way;
}

/** What a slide does not hand on to the next. */
const GONE = {
  row: undefined,
  chart: undefined,
  order: undefined,
  spread: undefined,
  table: false,
  origin: false,
  originPage: undefined,
  lens: undefined,
  pointer: undefined,
};

const isSameSpot = (one: Spot | undefined, other: Spot | undefined) =>
  one?.x === other?.x && one?.y === other?.y;

/** A poll that is asked anew is opened first, however far it is by now. */
function pollsTo(from: RoomState, to: RoomState): Command[] {
  return Object.entries(to.polls ?? {}).flatMap(([poll, { stage, round }]) => {
    const { stage: stood, round: before = 0 } = from.polls?.[poll] ?? {};
    if (stage === stood && round === before) return [];
    return [
      ...(round !== before || stage === "open" ? [{ do: "poll-open" as const, poll, round }] : []),
      ...(stage === "open" ? [] : [{ do: POLL_COMMANDS[stage], poll }]),
    ];
  });
}

const POLL_COMMANDS = { closed: "poll-close", revealed: "poll-reveal" } as const;

/** `go` closes the overview. */
const overviewAt = ({ overview }: RoomState, moves: boolean) => (moves ? false : overview);
