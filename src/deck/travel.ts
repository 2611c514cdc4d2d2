import type { Painter } from "../painter/painter.ts";
import type { Room } from "../stage/room.ts";
import type { RoomState } from "../stage/state.ts";
import { mainOf, type Way } from "../stage/talk.ts";
import { whenIdle } from "../ui/idle.ts";
import type { Unmount } from "../ui/unmount.ts";
import { unskipped } from "./ahead.ts";
import { figuresOn, findSection } from "./figures.ts";

/** A label, and how far its row's label on the slide before is from there, canvas pixels. */
interface Move {
  label: SVGTextElement;
  x: number;
  y: number;
}

/** Milliseconds. */
const LENGTH = 600;

/** What moves labels when it changes. */
const LOOKS = ["slide", "step", "row", "chart", "order", "spread", "table"] as const;

/** Says for how many slides labels stand ready to travel: for tests. */
const READY = "travels";

/**
 * Where the next slide has rows that stand on this one, too, their labels come from where they stood: so one sees which
 * return. Forwards only, and not where motion is unwanted. How far they have to go is measured while the browser is
 * idle; the key itself only sets them going, and where nothing could be measured in time, they stand.
 */
export function mountTravel(root: HTMLElement, room: Room, talk: Way, painter: Promise<Painter>): Unmount {
  let drawn: Painter | undefined;
  let from = "";
  let moves = new Map<string, readonly Move[]>();
  let waits = false;
  let closed = false;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  const placesOn = (section: HTMLElement) => {
    const canvas = section.getBoundingClientRect();
    const scale = canvas.width / section.offsetWidth || 1;
    return figuresOn(section).flatMap((figure) =>
      [...(drawn?.labelsOf(figure) ?? [])].map(([id, label]) => {
        const { left, top, width } = label.getBoundingClientRect();
        return { id, label, width, x: (left - canvas.left) / scale, y: (top - canvas.top) / scale };
      }),
    );
  };
  const idsOn = (section: HTMLElement) =>
    figuresOn(section).flatMap((figure) => [...(drawn?.labelsOf(figure).keys() ?? [])]);
  const isDrawn = (section: HTMLElement) =>
    figuresOn(section).every(({ dataset }) => dataset["state"] !== undefined);

  /** Slides to which one goes on from here. */
  const nextOf = (slide: string) => {
    const main = mainOf(talk);
    const next = [talk, main].flatMap((way) => way[way.findIndex(({ id }) => id === slide) + 1] ?? []);
    return [...new Set(next)].flatMap(({ id }) => findSection(root, id) ?? []);
  };
  const measure = () => {
    waits = false;
    const { slide } = room.state();
    const here = findSection(root, slide);
    if (closed || !drawn || !here) return;
    const charted =
      figuresOn(here).length > 0 ? nextOf(slide).filter((one) => figuresOn(one).length > 0) : [];
    // Those of other slides are drawn when there is time, too.
    if (![here, ...charted].every(isDrawn)) return wait();
    const returning = charted.filter((section) => idsOn(section).some((id) => idsOn(here).includes(id)));
    from = slide;
    moves = new Map(returning.length > 0 ? measureMoves(here, returning) : []);
    root.dataset[READY] = `${slide} ${moves.size}`;
  };
  const measureMoves = (here: HTMLElement, sections: readonly HTMLElement[]) => {
    const stood = new Map(placesOn(here).map((one) => [one.id, one]));
    return sections.map((section) => {
      const all = unskipped(section, placesOn).flatMap(({ id, label, x, y, width }) => {
        const before = stood.get(id);
        return before && before.width > 0 && width > 0 ? [{ label, x: before.x - x, y: before.y - y }] : [];
      });
      return [section.id, all] as const;
    });
  };
  const wait = () => {
    if (waits || closed) return;
    waits = true;
    whenIdle(measure, 1000);
  };
  /** What was measured holds no longer. */
  const again = () => {
    moves = new Map();
    delete root.dataset[READY];
    wait();
  };

  const go = (now: RoomState, before: RoomState) => {
    if (now.slide === before.slide || before.slide !== from || before.table || now.table || calm.matches)
      return;
    for (const { label, x, y } of moves.get(now.slide) ?? [])
      if (label.isConnected)
        label.animate([{ translate: `${x}px ${y}px` }, { translate: "0px 0px" }], {
          duration: LENGTH,
          easing: "cubic-bezier(0.3, 0.5, 0.3, 1)",
        });
  };
  const stop = room.watch((now, before) => {
    go(now, before);
    if (LOOKS.some((look) => now[look] !== before[look])) again();
  });
  addEventListener("resize", again);
  painter.then(
    (ready) => {
      drawn = ready;
      wait();
    },
    // Whoever draws says that it has failed.
    () => undefined,
  );
  return () => {
    closed = true;
    stop();
    removeEventListener("resize", again);
    delete root.dataset[READY];
  };
}
