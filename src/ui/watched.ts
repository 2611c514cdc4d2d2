/** A value that somebody watches. */
export interface Watched<T> {
  get: () => T;
  /** @returns stops watching */
  watch: (changed: () => void) => () => void;
}

/** A value that can be changed and is watched. */
export interface Cell<T> extends Watched<T> {
  set: (next: T) => void;
}

/** Keeps one value; who watches is told of every other one that takes its place. */
export function createCell<T>(first: T): Cell<T> {
  let value = first;
  const watchers = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const changed of [...watchers]) changed();
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
