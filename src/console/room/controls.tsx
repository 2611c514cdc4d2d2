import { useRef } from "preact/hooks";
import { words } from "#words/console.ts";
import type { CommandId } from "../../stage/commands.ts";
import { labelOf } from "../../stage/labels.ts";
import { Button } from "../../ui/buttons.tsx";
import { letterKeys } from "../../ui/letter-keys.ts";
import { MoreMenu } from "./more-menu.tsx";

/** What the console's buttons are told. */
export interface ControlsOptions {
  press: (id: CommandId) => void;
  /** Whether there is anything to do it to. */
  can: (id: CommandId) => boolean;
  /** Whether what the command switches is on; undefined for one that switches nothing. */
  isOn: (id: CommandId) => boolean | undefined;
  frozen: boolean;
  /** The room comes to where the speaker is. */
  bring: () => void;
}

/** One row, by weight: what one came for, what one needs at once, and what can wait behind „Mehr“. */
const MOVES = ["back", "next"] as const satisfies CommandId[];
const AT_ONCE = ["black", "clear", "freeze", "pointer", "jump"] as const satisfies CommandId[];
const SELDOM = [
  "white",
  "join",
  "table",
  "order",
  "spread",
  "origin",
  "origin-on",
  "dark",
  "magnify",
  "draw",
  "erase",
  "ink-clear",
  "ink-keep",
  "row-previous",
  "row-next",
  "help",
] as const satisfies CommandId[];

/** The console's buttons. Those that switch something say by `aria-pressed` whether it is on. */
export function Controls({ press, can, isOn, frozen, bring }: ControlsOptions) {
  const freeze = useRef<HTMLButtonElement>(null);
  const button = (id: CommandId, name?: string) => (
    <Button
      key={id}
      press={() => press(id)}
      pressed={isOn(id)}
      idle={!can(id)}
      {...(name && { class: name })}
      {...(id === "freeze" && { inner: freeze })}
    >
      {labelOf(id, "console")}
    </Button>
  );
  return (
    <nav class="controls" aria-label={words.room.controls}>
      {MOVES.map((id) => button(id, id))}
      {AT_ONCE.map((id) => button(id, id === "clear" ? id : undefined))}
      {/* Or a dead key would be a riddle. */}
      <MoreMenu on={SELDOM.some((id) => isOn(id))} note={letterKeys.on ? undefined : words.room.lettersOff}>
        {SELDOM.map((id) => button(id))}
      </MoreMenu>
      {/* Last, so that nothing moves away from under a finger when it comes. */}
      {frozen && (
        <Button
          class="bring"
          press={() => {
            bring();
            freeze.current?.focus();
          }}
        >
          {words.room.bring}
        </Button>
      )}
    </nav>
  );
}
