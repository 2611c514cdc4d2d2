import type { Command, RoomCommandId } from "../stage/commands.ts";
import type { News, Place } from "./news.ts";
import type { Said } from "./say.ts";

/** Commands that mean something else wherever the talk is. */
const RELATIVE: readonly RoomCommandId[] = ["next", "back", "row-next", "row-previous", "below", "above"];

/** How often a command that says all it means is said again, when somebody else was faster. */
const AGAIN = 2;

export type Say = (command: Command, made: Place, hear: (data: unknown) => void) => Promise<Said>;

/**
 * Says commands one after the other, each for what stands once the one before it is answered: who presses twice
 * goes two steps. Of two who press at the same time one was later: where they press „next“, both mean the slide
 * that now stands, and nothing is said again; where they say where to go, the later one has it.
 * @param place what is known of the room
 * @param done is told what came of each
 */
export function openSpeaker(
  place: () => News | undefined,
  say: Say,
  hear: (data: unknown) => void,
  done: (said: Said) => void,
): (command: Command) => void {
  const queue: Command[] = [];
  let speaking = false;
  const speak = async () => {
    speaking = true;
    for (let command = queue.shift(); command; command = queue.shift()) {
      let said: Said = "stale";
      const tries = RELATIVE.includes(command.do) ? 1 : AGAIN + 1;
      for (let attempt = 0; attempt < tries && said === "stale"; attempt += 1) {
        const made = place();
        said = made ? await say(command, made, hear) : "lost";
      }
      // What was pressed without a line is not done later, when it would surprise.
      if (said === "lost" || said === "refused") queue.length = 0;
      done(said);
    }
    speaking = false;
  };
  return (command) => {
    // The pointer is where it is now.
    if (command.do === "point" && queue.at(-1)?.do === "point") queue.pop();
    queue.push(command);
    if (!speaking) void speak();
  };
}
