import { h, render } from "preact";
import { KeyHelp } from "../ui/key-help.tsx";

/** The console's keys, and the switch for single letters. */
export function mountConsoleHelp(root: HTMLElement): () => void {
  const place = document.createElement("div");
  root.append(place);
  let open = false;
  const show = (wanted: boolean) => {
    open = wanted;
    render(h(KeyHelp, { where: "console", open, onClose: () => show(false), class: "help" }), place);
  };
  show(false);
  return () => show(!open);
}
