import { sayCommand } from "../live/say.ts";
import type { Room } from "../stage/room.ts";
import { ownName } from "../ui/own-name.ts";
import { type Leader, openLeader } from "./leader.ts";

/**
 * Lets a deck's room lead the hall. A chunk of its own: the speaker's browser alone needs it.
 * @param base address of the live server
 * @param ahead something was pressed here that the server does not know
 */
export function leadDeck(base: string, room: Room, ahead: boolean): Leader {
  const by = ownName();
  return openLeader(room, (command, made, tell) => sayCommand(base, command, { ...made, by }, tell), {
    ahead,
  });
}
