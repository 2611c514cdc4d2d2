import { words } from "#words/console.ts";
import type { SlideId } from "../model/slide.ts";
import { openAsking } from "../stage/asking.ts";
import {
  type Command,
  type CommandId,
  isRoomCommand,
  parseCommand,
  rowOf,
  type WindowCommandIn,
} from "../stage/commands.ts";
import type { RoomState, Spot } from "../stage/state.ts";
import { findSlide, type Talk } from "../stage/talk.ts";
import { type Cell, createCell, type Watched } from "../ui/cell.ts";
import { ownName } from "../ui/own-name.ts";
import { readStore, writeStore } from "../ui/store.ts";
import { type Notebook, openNotebook } from "./notes/notebook.ts";
import { type NotesSize, openNotesSize } from "./notes/notes-size.ts";
import { openRecorder, type Recorder } from "./rehearsal/recorder.ts";
import { withClock } from "./rehearsal/with-clock.ts";
import { type Abilities, canDo, isSwitchedOn } from "./room/abilities.ts";
import { type HallState, openHall } from "./room/hall.ts";
import { type DeckLine, openLine } from "./room/line.ts";
import { keepLost } from "./room/lost.ts";
import { type LeftToDo, openDeckWindow } from "./room/screens.ts";
import { type Status, statusOf } from "./room/status.ts";
import { tick } from "./room/tick.ts";
import { follow, giveUp, goAlone, parsePosition, reopenAt, type View, viewFrom } from "./room/view.ts";
import { roomOf, type Windows } from "./room/windows.ts";
import { openGreeting } from "./time/greeting.ts";
import { openTalkClock, type TalkClock } from "./time/talk-clock.ts";

const POSITION = "position";
const FROM_DISK = location.protocol === "file:";

/** All that the console's components draw, but what clock, notes and rehearsal keep for themselves. */
export interface ConsoleState {
  windows: Windows;
  hall: HallState;
  status: Status;
  view: View;
  /** Mouse and fingers point in the room. */
  pointing: boolean;
  dialog: "jump" | "help" | undefined;
  /** What was last said to those who listen. */
  said: { text: string; count: number };
}

/** The speaker's evening: what is known, and what can be done. */
export interface Session extends Watched<ConsoleState> {
  talk: Talk;
  clock: TalkClock;
  notebook: Notebook;
  notesSize: NotesSize;
  /** A clicker's full stop and B lead, although the cursor is in the own notes. */
  clicker: Cell<boolean>;
  /** How often it was asked to read on in the notes. */
  readOn: Watched<number>;
  recorder: Recorder;
  say: (text: string) => void;
  /** Does what a key or a button means, where there is anything to do it to. */
  press: (id: CommandId) => void;
  can: (id: CommandId) => boolean;
  isOn: (id: CommandId) => boolean | undefined;
  goTo: (slide: SlideId) => void;
  point: (at?: Spot) => void;
  /** Says a command to the room as it stands, frozen or not: what the hall is asked moves no picture. */
  send: (command: Command) => void;
  /** What this console calls itself. */
  name: string;
  /** Gives the talk to another console, and takes it back. */
  handOver: () => void;
  takeBack: () => void;
  /** The room comes to where the speaker is. */
  bring: () => void;
  openDeck: () => Promise<LeftToDo | undefined>;
  lead: DeckLine["lead"];
  pointAt: DeckLine["point"];
  closeDialog: () => void;
  /** Nobody is here any more to move the pointer. */
  leave: () => void;
}

export function openSession(talk: Talk): Session {
  const hall = openHall();
  const line = openLine(hall);
  const first = readStore(POSITION, (data) => parsePosition(data, talk)) ?? parsePosition(undefined, talk);
  const state = createCell<ConsoleState>({
    windows: line.get(),
    hall: hall.get(),
    status: statusOf(line.get(), line.open, hall.get(), FROM_DISK),
    view: viewFrom(talk, first),
    pointing: false,
    dialog: undefined,
    said: { text: "", count: 0 },
  });
  const change = (changes: Partial<ConsoleState>) => state.set({ ...state.get(), ...changes });
  const say = (text: string) => change({ said: { text, count: state.get().said.count + 1 } });
  const clock = openTalkClock(talk, say);
  const notebook = openNotebook(talk, say);
  const notesSize = openNotesSize();
  const readOn = createCell(0);
  const recorder = openRecorder();
  const clicker = createCell(false);
  const name = ownName();

  const rehearsal = withClock(recorder, clock);

  const greeting = openGreeting();
  const lost = keepLost();

  const room = () => roomOf(state.get().windows);
  const leads = () => room() !== undefined && !state.get().view.frozen;
  /** The talk was given away here: until it is taken back, nothing that is pressed here moves it. */
  const rests = () => room()?.handed === name;
  const send = (command: Command) => {
    if (rests() && command.do !== "take-back") say(words.room.handing.nothing);
    else line.send(command);
  };
  const look = (view: View) => {
    const before = state.get().view.here;
    change({ view });
    if (view.here.slide !== before.slide || view.here.step !== before.step) moved(view.here, before.slide);
  };
  /** The talk stands at another step, whoever has pressed the key. */
  const moved = (here: RoomState, from: SlideId | undefined) => {
    const { slide, step } = here;
    writeStore(POSITION, { slide, step });
    // The talk has begun when it leaves the title, and with a greeting while that stood there.
    const { frozen } = state.get().view;
    if (from === talk[0]?.id && slide === talk[1]?.id && !frozen) clock.begin(greeting.length());
    clock.arrive(slide);
    notebook.open(slide);
    recorder.moved({ slide, step });
    const { number, title } = findSlide(talk, slide) ?? {};
    if (from !== slide && number !== undefined) say(words.room.at(number, title ?? ""));
  };
  const ask = (command: Command) => {
    // A cover lies over a frozen picture, too; all else would move it.
    if (rests() || leads() || (room() && rowOf(command.do).whileFrozen)) send(command);
    else look(goAlone(state.get().view, command, talk));
  };
  /** What is not moved alone: without a room there is nothing to do it to, and what is frozen stands still. */
  const point = (at?: Spot) => {
    if (leads() && !rests()) line.send({ do: "point", ...(at && { at }) });
  };
  const toggleDialog = (name: "jump" | "help") =>
    change({ dialog: state.get().dialog === name ? undefined : name });

  const doings: Record<WindowCommandIn<"console">, () => void> = {
    present: () => {
      if (!room()) void openDeck();
      // The clicker's key that has done its work has one more.
      else readOn.set(readOn.get() + 1);
    },
    pointer: () => {
      const pointing = !state.get().pointing;
      change({ pointing });
      if (!pointing) point();
    },
    jump: () => toggleDialog("jump"),
    help: () => toggleDialog("help"),
    clock: clock.toggle,
    "notes-on": () => readOn.set(readOn.get() + 1),
    "notes-larger": notesSize.larger,
    "notes-smaller": notesSize.smaller,
  };

  const abilities = (): Abilities => ({
    room: room(),
    leads: leads(),
    led: state.get().windows.led,
    live: state.get().hall.news !== undefined,
    frozen: state.get().view.frozen,
    slide: findSlide(talk, room()?.slide),
    pointing: state.get().pointing,
  });
  const isOn = (id: CommandId) => isSwitchedOn(id, abilities());
  const can = (id: CommandId) => canDo(id, abilities());
  const asking = openAsking();
  const press = (id: CommandId) => {
    if (!can(id)) return;
    tick();
    if (asking(id, isOn(id) === true)) return say(words.room.askNotes);
    if (id === "freeze" && !room()) return look(giveUp(state.get().view));
    const doing = (doings as { readonly [id in CommandId]?: () => void })[id];
    if (doing) return doing();
    if (!isRoomCommand(id)) return;
    const on = isOn(id);
    const command = parseCommand({ do: id, ...(on !== undefined && { on: !on }) });
    if (command) ask(command);
    // At once: the next key may come before the room has answered, and must not move it.
    if (id === "freeze" && !on && !rests()) change({ view: { ...state.get().view, frozen: true } });
  };

  const hear = () => {
    const windows = line.get();
    const status = statusOf(windows, line.open, hall.get(), FROM_DISK);
    const news = status.text !== state.get().status.text;
    change({ windows, status, hall: hall.get() });
    look(follow(state.get().view, roomOf(windows), talk));
    const now = roomOf(windows);
    greeting.see(now?.slide === talk[0]?.id && now?.cover === "none");
    if (news) say(status.text);
    for (const command of lost.wayBack(room())) line.send(command);
  };
  const openDeck = async () => {
    const { view } = state.get();
    const left = await openDeckWindow(reopenAt(view));
    if (left !== "unblock" && left !== "serve" && view.room) lost.keep(view.frozen ? view.room : view.here);
    return left;
  };
  line.watch(hear);
  hall.watch(hear);
  moved(state.get().view.here, undefined);

  return {
    ...state,
    ...{ talk, clock, notebook, notesSize, readOn, clicker, recorder: rehearsal },
    ...{ say, press, can, isOn, point },
    goTo: (slide) => ask({ do: "go", slide, step: 0 }),
    bring: () => {
      const { here } = state.get().view;
      send({ do: "go", slide: here.slide, step: here.step });
      // What moves a frozen room lets it go; one that is here already has not moved.
      send({ do: "freeze", on: false });
    },
    openDeck,
    lead: line.lead,
    pointAt: line.point,
    send,
    name,
    handOver: () => send({ do: "hand-over", from: name }),
    takeBack: () => send({ do: "take-back" }),
    closeDialog: () => change({ dialog: undefined }),
    leave: () => line.send({ do: "point" }),
  };
}
