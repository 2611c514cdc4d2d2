import { type CommandId, rowOf } from "./commands.ts";

/**
 * Lets what the room must not see by mistake be asked for twice, one press after the other.
 * @returns whether a press only asks
 */
export function openAsking(): (id: CommandId, isOn: boolean) => boolean {
  let asked: CommandId | undefined;
  return (id, isOn) => {
    asked = rowOf(id).twice && !isOn && asked !== id ? id : undefined;
    return asked !== undefined;
  };
}
