import { words } from "#words/console.ts";
import { findSlide, type Talk } from "../../stage/talk.ts";
import { Button } from "../../ui/buttons.tsx";
import { HALL } from "./line.ts";
import { choicesOf, roomOf, type Windows } from "./windows.ts";

interface WindowListOptions {
  windows: Windows;
  talk: Talk;
  lead: (deck: string) => void;
  pointAt: (deck: string, number: number) => void;
}

/** All windows with the talk, to choose the one that is led; only where there is anything to choose. */
export function WindowList({ windows, talk, lead, pointAt }: WindowListOptions) {
  const { status, slideNumber } = words.room;
  const choices = choicesOf(windows).filter(({ name }) => name !== HALL);
  if (choices.length < (roomOf(windows) ? 2 : 1)) return null;
  return (
    <details class="windows">
      <summary>{status.choose}</summary>
      <ul>
        {choices.map(({ name, number, state, led, own }) => (
          <li key={name} data-deck={name}>
            <span>
              {status.window(number, slideNumber(findSlide(talk, state.slide)?.number ?? "–"))}
              {own && ` · ${status.own}`}
            </span>{" "}
            <Button press={() => lead(name)} pressed={led} label={`${status.lead}: ${status.name(number)}`}>
              {status.lead}
            </Button>{" "}
            <Button press={() => pointAt(name, number)} label={`${status.here}: ${status.name(number)}`}>
              {status.here}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
