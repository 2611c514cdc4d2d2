const WAYS = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 } as const;
type WayKey = keyof typeof WAYS;

/** Whether a key leads through a grid. */
export const isWay = (key: string): key is WayKey => Object.hasOwn(WAYS, key);

/**
 * Which of things in rows an arrow leads to: sideways the neighbour, through the ends of rows, too; up and down what is
 * nearest in the row there. At the edge it is the same one.
 */
export function findNear(key: WayKey, things: readonly { x: number; y: number }[], at: number): number {
  const by = WAYS[key];
  const here = things[at];
  if (!here) return at;
  if (key === "ArrowRight" || key === "ArrowLeft") return things[at + by] ? at + by : at;
  const ahead = things.filter(({ y }) => (y - here.y) * by > 1);
  const row = Math.min(...ahead.map(({ y }) => Math.abs(y - here.y)));
  const inRow = ahead.filter(({ y }) => Math.abs(y - here.y) < row + 1);
  const [nearest] = [...inRow].sort((one, other) => Math.abs(one.x - here.x) - Math.abs(other.x - here.x));
  return nearest ? things.indexOf(nearest) : at;
}
