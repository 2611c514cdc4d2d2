import { Fragment, render } from "preact";
import { words } from "#words/deck.ts";
import { liveBase } from "../live/place.ts";
import type { Picture } from "../painter/painter.ts";
import { openAsking } from "../stage/asking.ts";
import { type CommandId, isRoomCommand, parseCommand, type WindowCommandIn } from "../stage/commands.ts";
import { labelOf } from "../stage/labels.ts";
import type { Room } from "../stage/room.ts";
import type { Way } from "../stage/talk.ts";
import { createElement } from "../ui/elements.ts";
import { KeyHelp } from "../ui/key-help.tsx";
import { findPdfs, type PdfFile } from "../ui/pdf-files.ts";
import { Still } from "../ui/still.tsx";
import type { Unmount } from "../ui/unmount.ts";
import { createCell, type Watched } from "../ui/watched.ts";
import { FigureTools } from "./figure-tools.tsx";
import { figuresOn, findSection } from "./figures.ts";
import { Origin } from "./origin.tsx";
import { readingView } from "./reading.ts";
import { Toolbar } from "./toolbar.tsx";
import { fillScreen, openConsole, toggleFullScreen } from "./window.ts";

const IS_LIVE = liveBase() !== undefined;

interface ChromeOptions {
  root: HTMLElement;
  room: Room;
  talk: Way;
  picture: Picture;
}

/** What lies around the slides: tools, toolbar, dialogs. It shows the room's state; help is this window's own. */
export interface Chrome {
  /** Does what a key or a button means, in the room or in this window. */
  run: (id: CommandId) => void;
  /** Whether this window's help is open. */
  help: Watched<boolean>;
  unmount: Unmount;
}

export function mountChrome({ root, room, talk, picture }: ChromeOptions): Chrome {
  const place = createElement("div", { class: "chrome" });
  root.append(place);
  const help = createCell(false);
  const closeHelp = () => help.set(false);
  // A command with a key in the deck that is not here does not compile.
  const ownWindow: Readonly<Record<WindowCommandIn<"deck">, () => void>> = {
    help: () => help.set(!help.get()),
    fullscreen: toggleFullScreen,
    present: fillScreen,
    console: openConsole,
  };
  const asking = openAsking();
  let asks = false;
  const run = (id: CommandId) => {
    const asked = asks;
    asks = asking(id, room.state().manuscript);
    if (asks || asked) draw();
    if (asks) return;
    // One key, one thing: the help lies over all that the room sees.
    if (id === "close" && (help.get() || asked)) return closeHelp();
    if (id === "clear") closeHelp();
    // What has a key or a button needs no arguments.
    const command = isRoomCommand(id) ? parseCommand({ do: id }) : undefined;
    // Without the live server there is nothing to join.
    if (id === "join" && !IS_LIVE) return;
    if (command) room.run(command);
    else if (Object.hasOwn(ownWindow, id)) ownWindow[id as WindowCommandIn<"deck">]();
  };
  const closeOrigin = () => room.run({ do: "origin", on: false });
  const draw = () => {
    const state = room.state();
    render(
      <>
        {/* Neither changes with the slide while it is closed, and every key would wait for its hundred rows. */}
        <Still on={[help.get()]}>
          <KeyHelp
            where="deck"
            open={help.get()}
            onClose={closeHelp}
            class="panel help"
            without={IS_LIVE ? [] : ["join"]}
          >
            <Files />
          </KeyHelp>
        </Still>
        <Still on={[state.origin, state.cover, state.originPage, state.origin && state.slide]}>
          <Origin
            open={state.origin && state.cover === "none"}
            page={state.originPage ?? 0}
            figures={state.origin ? figuresOn(findSection(root, state.slide)) : []}
            picture={picture}
            onClose={closeOrigin}
          />
        </Still>
        <FigureTools state={state} talk={talk} run={run} />
        <Toolbar state={state} talk={talk} run={run} />
        <p class="asking" role="status">
          {asks && words.askNotes}
        </p>
      </>,
      place,
    );
  };
  const stop = room.watch((now, before) => {
    // What was opened must lie neither over what comes next nor over black.
    if (now.slide !== before.slide || now.step !== before.step || now.cover !== before.cover) closeHelp();
    draw();
  });
  help.watch(draw);
  draw();
  return {
    run,
    help,
    unmount: () => {
      stop();
      render(null, place);
      place.remove();
    },
  };
}

/** What the audience may take home, and the pages that the host needs: their links stand in the document. */
function Files() {
  const files = [{ href: readingView(), title: labelOf("reading") }, ...findPdfs()];
  const legal = [...document.querySelectorAll<HTMLAnchorElement>(".legal a")];
  return (
    <>
      <p class="files">
        {words.takeAlong} <Links of={files} />
      </p>
      <p class="files">
        <Links of={legal.map(({ href, text }) => ({ href, title: text }))} />
      </p>
    </>
  );
}

const Links = ({ of: all }: { of: readonly PdfFile[] }) =>
  all.map(({ href, title }, index) => (
    <Fragment key={href}>
      {index > 0 && " · "}
      <a href={href}>{title}</a>
    </Fragment>
  ));
