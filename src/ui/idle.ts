/** Runs when the browser has nothing else to do, at the latest after some milliseconds. Safari cannot tell: there, soon. */
export function whenIdle(work: () => void, timeout = 1000): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout });
  else setTimeout(work, 50);
}
