import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { isServed } from "../room/screens.ts";
import { type Click, clickOf } from "./checks.ts";

/** Chromium alone tells of a second screen, and only of one that shows something else. */
type ExtendedScreen = Screen & Partial<EventTarget> & { isExtended?: boolean };

const here: ExtendedScreen = screen;

/**
 * What the browser knows of screens and server, looked at anew when it says that something has changed.
 * @param open nobody is asked while nobody looks
 */
export function useComputer(open: boolean): { extended: boolean | undefined; served: boolean | undefined } {
  const [known, setKnown] = useState<{ extended: boolean | undefined; served: boolean | undefined }>({
    extended: undefined,
    served: undefined,
  });
  useEffect(() => {
    if (!open) return;
    let gone = false;
    const look = () => {
      setKnown((before) => ({ ...before, extended: here.isExtended }));
      void isServed().then((served) => gone || setKnown((before) => ({ ...before, served })));
    };
    look();
    here.addEventListener?.("change", look);
    for (const name of ["online", "offline", "focus"]) addEventListener(name, look);
    return () => {
      gone = true;
      here.removeEventListener?.("change", look);
      for (const name of ["online", "offline", "focus"]) removeEventListener(name, look);
    };
  }, [open]);
  return known;
}

/** Takes a clicker's keys while it is tried: none of them moves the talk. */
export function useClicker(on: boolean, isOpen: () => boolean): ReadonlySet<Click> {
  const [seen, setSeen] = useState<ReadonlySet<Click>>(new Set());
  // Not after the next paint: a key that is pressed meanwhile belongs to the talk.
  useLayoutEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      // Browsers tell late that a list was closed.
      if (!isOpen()) return;
      const click = event.ctrlKey || event.altKey || event.metaKey ? undefined : clickOf(event.key);
      if (!click) return;
      event.preventDefault();
      event.stopPropagation();
      setSeen((before) => new Set(before).add(click));
    };
    // Before whoever listens on the page.
    addEventListener("keydown", onKey, true);
    return () => removeEventListener("keydown", onKey, true);
  }, [on, isOpen]);
  return seen;
}

/** How the tone to listen for is: an a', quiet, for half a second. */
const TONE = { hertz: 440, loudness: 0.2, seconds: 0.5 };

/** Plays a tone by the computer's loudspeakers. */
export function playTone(): void {
  const context = new AudioContext();
  const gain = context.createGain();
  gain.gain.value = TONE.loudness;
  const tone = context.createOscillator();
  tone.frequency.value = TONE.hertz;
  tone.connect(gain).connect(context.destination);
  tone.onended = () => void context.close();
  tone.start();
  tone.stop(context.currentTime + TONE.seconds);
}
