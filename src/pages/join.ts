import { NARROW_MEDIA, startDeck } from "../deck/start.ts";
import { login, takeToken } from "../live/token.ts";

/** Starts the deck and joins it to the live talk once it stands: what that needs comes after the first slide. */
export function joinLater(base: string): void {
  const token = takeToken((fragment) => document.getElementById(fragment) !== null);
  // A reload has been here before; only a link asks for a slide.
  const linked = location.hash !== "" && !history.state;
  if (token !== undefined && matchMedia(NARROW_MEDIA).matches) {
    // The speaker's link on a phone: that is the remote.
    void login(base, token).then((right) => (right ? location.replace("speaker.html") : startDeck()));
    return;
  }
  startDeck((root, room) => {
    let leave: (() => void) | undefined;
    let gone = false;
    import("../audience/join-deck.tsx").then(
      ({ joinDeck }) => {
        if (!gone) leave = joinDeck(base, { token, linked }, root, room);
      },
      (error: unknown) => console.error("the live talk could not be joined:", error),
    );
    return () => {
      gone = true;
      leave?.();
    };
  });
}
