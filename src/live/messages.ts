import * as v from "valibot";
import { type Command, checkCommand } from "../stage/commands.ts";
import { count, type RoomState, roomState, slideId } from "../stage/state.ts";

/**
 * What the deck's window and the speaker's console say to each other. The deck alone decides what the room
 * sees; consoles ask. So a second console, opened by mistake, works and fights nobody.
 */

/** A command, read by its row of the table; the reason for a refusal comes from there, too. */
const action = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, Command>(({ dataset, addIssue, NEVER }) => {
    const checked = checkCommand(dataset.value);
    if ("command" in checked) return checked.command;
    addIssue({ message: checked.refused });
    return NEVER;
  }),
);

/** Which deck window speaks or is spoken to: a tab of its own keeps its own name. */
const deck = slideId;

const message = v.variant("kind", [
  /** A console asks who is there. */
  v.object({ kind: v.literal("hello") }),
  /** What the room sees, as the deck tells it after every change and whenever it is asked. */
  v.object({
    kind: v.literal("state"),
    deck,
    ...roomState.entries,
    /** How high its canvas is, where that is more than of a wide screen. */
    tall: v.exactOptional(v.pipe(v.number(), v.minValue(720), v.maxValue(960))),
    /** Its help lies over the slide. */
    help: v.exactOptional(v.literal(true)),
  }),
  /** A deck's window is being closed or reloaded. */
  v.object({ kind: v.literal("gone"), deck }),
  /** What a console asks of a deck. */
  v.object({ kind: v.literal("command"), deck, action }),
  /** A console asks a deck's window to show itself, by the number that it has there. */
  v.object({ kind: v.literal("here"), deck, number: count }),
]);

export type Message = v.InferOutput<typeof message>;
export type DeckState = Extract<Message, { kind: "state" }>;

/** What a deck tells of its room. */
export const tellState = (deck: string, state: RoomState, help = false, tall = 0): DeckState => ({
  kind: "state",
  deck,
  ...state,
  ...(tall > 720 && { tall }),
  ...(help && { help: true }),
});

/** A message as it came over a line, or undefined for anything else: old tabs may say old things. */
export function parseMessage(data: unknown): Message | undefined {
  const result = v.safeParse(message, data);
  return result.success ? result.output : undefined;
}
