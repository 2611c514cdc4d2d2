/** How long a press is felt, in milliseconds. */
const TICK = 12;

/** Lets a finger feel that its press was taken, where the device can; one that was never touched may not. */
export function tick(): void {
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(TICK);
}
