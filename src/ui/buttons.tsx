import type { ComponentChildren, RefObject } from "preact";
import { useState } from "preact/hooks";

/** What a button may be told. */
export interface ButtonProps {
  press: () => void;
  children: ComponentChildren;
  class?: string;
  /** Read aloud instead of what stands on it. */
  label?: string;
  /** Whether what it switches is on; a button that switches nothing has none. */
  pressed?: boolean | undefined;
  /** Nothing to do just now, but not `disabled`: a button that has the focus must not lose it. */
  idle?: boolean;
  disabled?: boolean;
  current?: boolean;
  inner?: RefObject<HTMLButtonElement | null>;
}

/** A button with words on it. */
export function Button({ press, children, label, pressed, idle, current, inner, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      {...(inner && { ref: inner })}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={idle}
      aria-current={current || undefined}
      onClick={() => idle || press()}
    >
      {children}
    </button>
  );
}

/** What a button needs that asks before it acts. */
export interface TwoStepProps {
  label: string;
  /** Stands on it once it has been pressed. */
  question: string;
  /** What it acts on, read aloud: several such buttons may stand on a page. */
  what: string;
  act: () => void;
}

/** A button that has to be pressed twice, because what it does cannot be undone. */
export function TwoStepButton({ label, question, what, act }: TwoStepProps) {
  const [armed, arm] = useState(false);
  const text = armed ? question : label;
  return (
    <button
      type="button"
      class={armed ? "armed" : undefined}
      aria-label={`${text}: ${what}`}
      onClick={({ detail, currentTarget }) => {
        // The second half of a double click is not a second thought.
        if (detail > 1) return;
        arm(!armed);
        if (armed) act();
        // Safari gives buttons no focus on a click, and without it there would be no blur.
        else currentTarget.focus();
      }}
      onBlur={() => arm(false)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !armed) return;
        // One key, one thing: the room hears nothing of it.
        event.preventDefault();
        arm(false);
      }}
    >
      {text}
    </button>
  );
}
