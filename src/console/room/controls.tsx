import { useRef } from "preact/hooks";
import { words } from "#words/console.ts";
import type { CommandId } from "../../stage/commands.ts";
import { labelOf } from "../../stage/labels.ts";
import { Button } from "../../ui/buttons.tsx";
import { letterKeys } from "../../ui/letter-keys.ts";

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

/** The buttons below the large ones, in their order; a pair stays together. */
const SWITCHES = [
  "freeze",
  "black",
  "white",
  "join",
  "pointer",
  "table",
  "origin",
  "clear",
] as const satisfies CommandId[];
const ROWS = ["row-previous", "row-next"] as const satisfies CommandId[];
const DIALOGS = ["jump", "help"] as const satisfies CommandId[];

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
      {/* Or a dead key would be a riddle. */}
      {id === "help" && !letterKeys.on && ` (${words.room.lettersOff})`}
    </Button>
  );
  return (
    <nav class="controls" aria-label={words.room.controls}>
      {button("back", "back")}
      {button("next", "next")}
      <div class="more">
        {SWITCHES.map((id) => button(id))}
        <span class="pair">{ROWS.map((id) => button(id))}</span>
        {DIALOGS.map((id) => button(id))}
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
      </div>
    </nav>
  );
}
