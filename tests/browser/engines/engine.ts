/** What not every engine or driver can do; a test that needs it is left out, counted and named. */
export type Ability =
  /** Tells of console messages, errors and requests. */
  | "complaints"
  /** Connects two windows that show a file from the disk. */
  | "file-windows"
  /** Draws a page in the reader's own colours. */
  | "forced-colors"
  /** Draws the same page twice to the last pixel. */
  | "same-pictures";

/** What readers can have asked their device for; with colours of their own, for stillness as well. */
export type Wish = "still" | "forced-colors";

/** A window, the same in each engine. */
export interface View {
  goto: (url: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Runs in the page and returns what JSON can say. */
  run: <T, A extends readonly unknown[]>(script: (...given: A) => T, ...given: A) => Promise<T>;
  /** A key as `KeyboardEvent.key` names it. */
  press: (key: string) => Promise<void>;
  click: (selector: string) => Promise<void>;
  /** Sets the size of the page, not of the window around it. */
  resize: (width: number, height: number) => Promise<void>;
  picture: () => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** A profile of its own: its windows share storage and channels, and nothing with other profiles. */
export interface Profile {
  open: (url: string) => Promise<View>;
  /** What no page may do: messages, errors, requests to other hosts. Empty where the driver cannot tell. */
  complaints: readonly string[];
  close: () => Promise<void>;
}

/** A browser that runs. */
export interface Engine {
  version: string;
  profile: () => Promise<Profile>;
  close: () => Promise<void>;
}

/** An engine that the tests are driven through. */
export interface Kind {
  name: string;
  /** What its driver or the engine itself cannot do, with a sentence for the report. */
  cannot: Partial<Record<Ability, string>>;
  /** Whether it is on this machine, or could be installed; says why not. @throws where CI lacks it */
  ensure: () => boolean;
  /** @param wish what its readers ask for, all of them */
  launch: (wish?: Wish) => Promise<Engine>;
}

/** Generous: a machine that tests has other things to do, too. */
const LIMIT = 60_000;

/** Waits until a script returns something; asks again, because windows behind others paint nothing. */
export async function until<T, A extends readonly unknown[]>(
  view: View,
  script: (...given: A) => T,
  ...given: A
): Promise<NonNullable<T>> {
  const end = Date.now() + LIMIT;
  let last: unknown;
  while (Date.now() < end) {
    try {
      last = await view.run(script, ...given);
      if (last) return last as NonNullable<T>;
    } catch (error) {
      // Between two pages nothing can run.
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`waited in vain for ${script} with ${JSON.stringify(given)}; the last answer: ${last}`);
}
