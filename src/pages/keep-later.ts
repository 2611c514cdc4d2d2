/** Milliseconds for what a visitor waits for; the lecture is kept for those who stay. */
const LATER = 3000;

/** Lets the browser keep the lecture for times without a network, after everything that is seen. */
export function keepLater(onNewer?: (waiting: ServiceWorker) => void): void {
  const keep = () =>
    import("./keep.ts").then(
      ({ keepLecture }) => keepLecture(onNewer),
      // The network is gone already: what is kept is kept.
      () => undefined,
    );
  addEventListener("load", () => setTimeout(keep, LATER));
}
