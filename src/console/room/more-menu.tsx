import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { words } from "#words/console.ts";

const ID = "more-menu";

/**
 * Buttons that are seldom needed, behind one. The browser opens and closes it; where it cannot, they all stand in
 * the row.
 * @param props.on whether something in it is switched on: that must be seen while it is closed
 * @param props.note what must not wait in it either
 */
export function MoreMenu(props: { on: boolean; note: string | undefined; children: ComponentChildren }) {
  const { on, note, children } = props;
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" popovertarget={ID} class={on ? "more-on" : undefined}>
        {words.room.more}
        {note && ` (${note})`}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it are pressed, and it closes */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: pressing a button by keys is a click, too */}
      <div
        id={ID}
        class="more-menu"
        popover="auto"
        ref={menu}
        onClick={({ target }) => (target as Element).closest("button") && menu.current?.hidePopover?.()}
      >
        {children}
      </div>
    </>
  );
}

/** Closes the menu; false where it was closed. */
export function closeMore(): boolean {
  const menu = document.getElementById(ID);
  // Where the browser knows no such menu, it knows no such selector.
  if (!menu?.hidePopover || !menu.matches(":popover-open")) return false;
  menu.hidePopover();
  return true;
}
