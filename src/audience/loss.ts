/** A line that is back at once was never worth a word, in milliseconds. */
const GRACE = 3000;

/** Whether the line has been lost for so long that it must be said. */
export interface Loss {
  lost: () => boolean;
  /** The line is there, or not. */
  hear: (on: boolean) => void;
  close: () => void;
}

export function watchLoss(changed: () => void): Loss {
  let lost = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (now: boolean) => {
    lost = now;
    changed();
  };
  return {
    lost: () => lost,
    hear: (on) => {
      clearTimeout(timer);
      if (!on) timer = setTimeout(set, GRACE, true);
      else if (lost) set(false);
    },
    close: () => clearTimeout(timer),
  };
}
