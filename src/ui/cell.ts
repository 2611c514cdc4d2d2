import { useLayoutEffect, useState } from "preact/hooks";
import type { Watched } from "./watched.ts";

export { type Cell, createCell, type Watched } from "./watched.ts";

/** The value as it is now; the component is drawn again when it changes. */
export function useCell<T>(cell: Watched<T>): T {
  const [, draw] = useState(0);
  const value = cell.get();
  useLayoutEffect(() => {
    const changed = () => draw((count) => count + 1);
    // What changed between drawing and watching.
    if (!Object.is(cell.get(), value)) changed();
    return cell.watch(changed);
  }, [cell]);
  return value;
}
