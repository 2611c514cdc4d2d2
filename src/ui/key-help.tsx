import type { ComponentChildren } from "preact";
import { words } from "#words/commands.ts";
import type { CommandId, Place } from "../stage/commands.ts";
import { helpLines } from "../stage/labels.ts";
import { letterKeys } from "./letter-keys.ts";
import { Modal } from "./modal.tsx";

interface KeyHelpProps {
  where: Place;
  open: boolean;
  onClose: () => void;
  class: string;
  /** Commands that this window does not have. */
  without?: readonly CommandId[];
  /** What stands below the switch. */
  children?: ComponentChildren;
}

/** The dialog that lists the keys of a place, with the switch for single letters. */
export function KeyHelp({ where, open, onClose, class: name, without = [], children }: KeyHelpProps) {
  const { title, consoleTitle, letters, close } = words.help;
  return (
    <Modal open={open} onClose={onClose} class={name} labelledBy="help-title">
      {/* Or the switch below would have the focus, and the next space would turn it. */}
      <h2 id="help-title" tabIndex={-1}>
        {where === "deck" ? title : consoleTitle}
      </h2>
      <table>
        <tbody>
          {helpLines(where, without).map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row">
                {keys.flatMap((key, index) => [index > 0 && " ", <kbd key={key}>{key}</kbd>])}
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label>
        <input
          type="checkbox"
          checked={letterKeys.on}
          onChange={({ currentTarget }) => {
            letterKeys.on = currentTarget.checked;
          }}
        />{" "}
        {letters}
      </label>
      {children}
      <button type="button" onClick={onClose}>
        {close}
      </button>
    </Modal>
  );
}
