import { checkCommand, rowOf } from "../stage/commands.ts";
import { isSameState, reduce } from "../stage/reduce.ts";
import { fitState, parseState, type RoomState, startState } from "../stage/state.ts";
import { findSlide, hasPoll, type Talk } from "../stage/talk.ts";

export type State = RoomState;

/** What the audience may know of a room: nothing of the speaker's manuscript, nor of which console leads or has led. */
export type PublicState = Omit<RoomState, "manuscript" | "handed" | "by">;

/** What a talk allows: the table of commands and its reducer, for a server that knows nothing of slides. */
export interface Rules {
  start: State;
  /** A kept state that this talk can show, or undefined. */
  read: (value: unknown) => State | undefined;
  /** What comes of a message, or why nothing does: a sentence for developers. */
  /** @param by the device that says it */
  obey: (state: State, action: unknown, by?: string) => Obeyed;
  show: (state: State) => PublicState;
}

export type Obeyed =
  | {
      state: State;
      /** It may come late: it says all that is to be known, and nobody's picture is taken from them. */
      anytime: boolean;
    }
  | { problem: string };

export function rulesOf(talk: Talk): Rules {
  return {
    start: startState(talk),
    read: (value) => {
      const state = parseState(value);
      return state && fitState(state, talk);
    },
    obey: (state, action, by) => {
      // A command without arguments may be said by its name alone.
      const checked = checkCommand(typeof action === "string" ? { do: action } : action);
      if ("refused" in checked) return { problem: checked.refused };
      const { command } = checked;
      if (rowOf(command.do).onScreen)
        return { problem: `command "${command.do}": it is for the room's own screens` };
      if (command.do === "go" && !findSlide(talk, command.slide))
        return { problem: `command "go": slide "${command.slide}" does not exist. ${listSlides(talk)}` };
      if ("poll" in command && command.poll !== undefined && !hasPoll(talk, command.poll))
        return { problem: `command "${command.do}": there is no poll "${command.poll}" in the talk` };
      const anytime = command.do === "point";
      const after = reduce(state, command, talk);
      // A pointer moves nobody on.
      const signed = by !== undefined && !anytime && after !== state ? { ...after, by } : after;
      return { state: signed, anytime };
    },
    show: ({ manuscript: _, handed: __, by: ___, ...state }) => state,
  };
}

const listSlides = (talk: Talk) => `The talk has: ${talk.map(({ id }) => id).join(", ")}`;

/** Whether two states differ in where the pointer is, and in nothing else: nobody has moved on. */
export const isStill = ({ pointer: _, ...one }: State, { pointer: __, ...other }: State) =>
  isSameState(one, other);
