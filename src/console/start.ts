import notes from "virtual:notes";
import outline from "virtual:outline";
import { nextPosition, type Position } from "../model/outline.ts";
import type { Command as Action } from "../stage/commands.ts";
import type { Cover } from "../stage/state.ts";
import { createElement } from "../ui/elements.ts";
import { onStoreChange, readStore, writeStore } from "../ui/store.ts";
import { mountConsoleHelp } from "./help.ts";
import { bindConsoleKeys } from "./keys.ts";
import { mountNotesView } from "./notes/notes-view.ts";
import { mountPanels } from "./panels.ts";
import { mountControls } from "./room/controls.ts";
import { mountJumpList } from "./room/jump.ts";
import { openLink } from "./room/link.ts";
import { mountPointer } from "./room/pointer.ts";
import { keepAwake } from "./room/screens.ts";
import { createStage } from "./room/stage.ts";
import { mountStatus } from "./room/status.ts";
import { createTalk, parsePosition } from "./room/talk.ts";
import { CLOCK, mountTimer } from "./time/timer.ts";

const POSITION = "position";

/** Builds the console and connects it with the room. */
export function startConsole(): void {
  const slides = document.querySelector<HTMLTemplateElement>("#slides")?.content;
  if (!slides) throw new Error('missing element "#slides"');
  const voice = createElement("p", { class: "visually-hidden", "aria-live": "polite" });
  const say = (text: string) => {
    voice.textContent = text;
  };
  // Charts come after everything that a speaker needs first.
  const painter = import("../painter/painter.ts").then(({ createPainter }) =>
    createPainter({ onFailure: () => undefined, onStep: () => undefined }),
  );
  const now = createStage("Bild im Raum", slides, painter);
  const ahead = createStage("Nächster Schritt", slides, painter);
  const link = openLink(() => talk.follow());
  const first =
    readStore(POSITION, (data) => parsePosition(data, outline)) ?? parsePosition(undefined, outline);
  const talk = createTalk(outline, first, link, () => draw());
  const send = (action: Action) => link.send(action);
  // What would change the room's picture waits while this is frozen.
  const led = (action: Action) => !talk.frozen() && send(action);

  const cover = (wanted: Cover) =>
    send({ do: "cover", cover: link.state()?.cover === wanted ? "none" : wanted });
  const freeze = () => (talk.frozen() ? talk.unfreeze("room") : talk.freeze());
  const root = createElement("main", {}, [createElement("h1", { class: "visually-hidden" }, ["Pult"])]);
  const jump = mountJumpList(root, outline, (slide) => talk.go({ slide, step: 0 }));
  const timer = mountTimer(outline, say);
  const notesView = mountNotesView();
  const status = mountStatus({ link, position: talk.room, say });
  const pointer = mountPointer(now.element, { send: led, next: talk.next, back: talk.back });
  const help = mountConsoleHelp(root);
  const panels = mountPanels({ outline, title: document.title.replace(/^Pult: /, ""), say });
  const actions = {
    next: talk.next,
    back: talk.back,
    row: talk.row,
    black: () => cover("black"),
    white: () => cover("white"),
    freeze,
    pointer: () => controls.setPointer(pointer.toggle()),
    table: () => led({ do: "table" }),
    origin: () => led({ do: "origin" }),
    all: talk.all,
    jump: jump.open,
    clock: timer.toggle,
    resize: notesView.resize,
    help,
  };
  const controls = mountControls(actions, talk);
  const place = createElement("p", { class: "place" });
  const nowPlace = createElement("div", { class: "now" }, [now.element]);
  const aheadLabel = createElement("p", { class: "label" });
  root.append(
    createElement("header", { class: "top" }, [status.element, place, timer.element]),
    createElement("div", { class: "stages" }, [
      nowPlace,
      controls.element,
      createElement("div", { class: "ahead" }, [aheadLabel, ahead.element]),
    ]),
    createElement("div", { class: "words" }, [notesView.element, ...panels.elements]),
  );
  document.body.prepend(root, voice);
  bindConsoleKeys(actions);
  keepAwake();
  onStoreChange(CLOCK, timer.reload);
  // A spot must not stay on the room's slide when nobody is there to move it.
  addEventListener("pagehide", () => send({ do: "point" }));

  let last: Position | undefined;
  function draw(): void {
    const position = talk.position();
    const state = link.state();
    const slide = outline.find(({ id }) => id === position.slide);
    const total = outline.filter(({ below }) => below === undefined).length;
    const shared = state && !talk.frozen() && state.slide === position.slide ? state : undefined;
    now.show({
      ...position,
      ...(shared?.table && { table: true }),
      ...(shared?.row !== undefined && { row: shared.row }),
    });
    const following = nextPosition(outline, position);
    ahead.show(following);
    aheadLabel.textContent = following ? "Als Nächstes" : "Ende des Vortrags";
    status.draw();
    controls.draw(state);
    if (state && state.cover !== "none") nowPlace.dataset["cover"] = state.cover;
    else delete nowPlace.dataset["cover"];
    const room = outline.find(({ id }) => id === state?.slide);
    place.textContent = [
      `Folie ${slide?.number} / ${total}`,
      slide && slide.steps > 0 && `Schritt ${position.step} / ${slide.steps}`,
      talk.frozen() && room && `Im Raum steht Folie ${room.number}`,
      state && !room && "Das Vortragsfenster zeigt einen anderen Stand, bitte dort neu laden",
    ]
      .filter(Boolean)
      .join(" · ");
    if (last?.slide === position.slide && last.step === position.step) return;
    writeStore(POSITION, position);
    // The talk has begun when it leaves the title, whoever pressed the key.
    if (last?.slide === outline[0]?.id && position.slide === outline[1]?.id) timer.begin();
    timer.at(position);
    jump.at(position.slide);
    panels.moved(position);
    if (last?.slide !== position.slide) {
      notesView.show(
        slide?.title ?? "",
        Object.hasOwn(notes, position.slide) ? (notes[position.slide] ?? "") : "",
      );
      say(`Folie ${slide?.number}: ${slide?.title}`);
    }
    last = position;
  }
  draw();
}
