import { whenIdle } from "../ui/idle.ts";
import type { Unmount } from "../ui/unmount.ts";

/**
 * Lets a slide be laid out that browsers skip, and its stack: no frame comes meanwhile, and what was laid out stays.
 * Asked for sizes of what they skip, browsers complain.
 */
export function unskipped<T>(section: HTMLElement, look: (section: HTMLElement) => T): T {
  const skipped = [section.closest<HTMLElement>(".stack"), section].filter((one) => one !== null);
  // Asked of what is never skipped.
  const layOut = () => section.closest(".slides")?.getBoundingClientRect();
  for (const one of skipped) one.style.setProperty("content-visibility", "visible");
  // As on stage: without it, Firefox lays nothing out.
  section.style.setProperty("contain", "content");
  layOut();
  const found = look(section);
  // Its charts, too.
  layOut();
  for (const one of skipped) one.style.removeProperty("content-visibility");
  section.style.removeProperty("contain");
  return found;
}

/** Says that every slide stands ready: for tests. */
const DONE = "ahead";

/**
 * Prepares slides before they come, one at a time while the browser has nothing else to do: first the next ones, by
 * their distance from where the talk is, which may change meanwhile.
 * @param here the index of the slide on stage
 * @param prepare true once nothing is left to do for a slide
 */
export function prepareAhead(
  sections: readonly HTMLElement[],
  here: () => number,
  prepare: (section: HTMLElement) => boolean,
): { again: () => void; stop: Unmount } {
  let left = new Set<HTMLElement>();
  let waits = false;
  /** The next one is nearer than the one before. */
  const distance = (section: HTMLElement) => {
    const steps = sections.indexOf(section) - here();
    return steps < 0 ? -3 * steps : steps;
  };
  const go = () => {
    waits = false;
    const [next] = [...left].sort((one, other) => distance(one) - distance(other));
    if (next && unskipped(next, prepare)) left.delete(next);
    wait();
  };
  const wait = () => {
    const page = document.documentElement;
    if (left.size === 0) page.dataset[DONE] = "done";
    else delete page.dataset[DONE];
    if (waits || left.size === 0) return;
    waits = true;
    whenIdle(go, 1000);
  };
  const again = () => {
    left = new Set(sections);
    wait();
  };
  return { again, stop: () => left.clear() };
}
