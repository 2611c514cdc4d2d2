const LETTERS_OFF = "letters-off";

/** Single-letter keys can be switched off (WCAG 2.1.4); the choice stays on this device. */
export const letterKeys = {
  get on(): boolean {
    return readStore() !== "1";
  },
  set on(value: boolean) {
    try {
      localStorage.setItem(LETTERS_OFF, value ? "0" : "1");
    } catch {
      // A browser that keeps nothing: the choice holds until it is made again.
    }
  },
};

function readStore(): string | null {
  try {
    return localStorage.getItem(LETTERS_OFF);
  } catch {
    return null;
  }
}

/** A key that types a character, without Ctrl, Alt or Meta: what speech input may set off by accident. */
export const isCharacter = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) =>
  key.length === 1 && key !== " " && !ctrlKey && !altKey && !metaKey;
