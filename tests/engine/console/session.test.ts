// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { bindKeys } from "../../../src/console/keys.ts";
import { openSession, type Session } from "../../../src/console/session.ts";
import { type DeckState, type Message, parseMessage, tellState } from "../../../src/live/messages.ts";
import { COMMAND_IDS, type Command, type CommandId, rowOf } from "../../../src/stage/commands.ts";
import { reduce } from "../../../src/stage/reduce.ts";
import { type RoomState, startState } from "../../../src/stage/state.ts";
import { letterKeys } from "../../../src/ui/letter-keys.ts";
import { storeKey } from "../../../src/ui/store.ts";
import { talk } from "./talk.ts";

/** A line between windows, all of them in this one; what is said on it is heard at once. */
class Line {
  static lines: Line[] = [];
  static said: Message[] = [];
  private readonly listeners: ((event: { data: unknown }) => void)[] = [];
  constructor() {
    Line.lines.push(this);
  }
  addEventListener(_: "message", listener: (event: { data: unknown }) => void) {
    this.listeners.push(listener);
  }
  postMessage(data: unknown) {
    const message = parseMessage(data);
    if (message) Line.said.push(message);
  }
  static tell(data: DeckState | Message) {
    for (const { listeners } of Line.lines) for (const hear of listeners) hear({ data });
  }
}

const commands = () => Line.said.flatMap((one) => (one.kind === "command" ? [one.action] : []));
const at = ({ get }: Session) => `${get().view.here.slide}${get().view.here.step}`;

/** A deck that obeys, as the real one does. */
class Deck {
  state: RoomState = startState(talk);
  constructor() {
    this.tell();
  }
  tell() {
    Line.tell(tellState("1-2", this.state));
  }
  obey() {
    for (const command of commands()) this.state = reduce(this.state, command, talk);
    Line.said = [];
    this.tell();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("BroadcastChannel", Line);
  Line.lines = [];
  Line.said = [];
  localStorage.clear();
  letterKeys.on = true;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("with a room, the console", () => {
  test("asks and does not move before the room says so", () => {
    const session = openSession(talk);
    const deck = new Deck();
    session.press("next");
    expect([commands(), at(session)]).toEqual([[{ do: "next" }], "a0"]);
    deck.obey();
    expect(at(session)).toBe("b0");
    session.goTo("c");
    session.press("back");
    expect(commands()).toEqual([{ do: "go", slide: "c", step: 0 }, { do: "back" }]);
  });

  test("says how a switch is to stand, so that two consoles mean the same", () => {
    const session = openSession(talk);
    const deck = new Deck();
    session.press("black");
    expect(commands()).toEqual([{ do: "black", on: true }]);
    deck.obey();
    expect([session.isOn("black"), session.isOn("white"), session.isOn("next")]).toEqual([
      true,
      false,
      undefined,
    ]);
    session.press("black");
    expect(commands()).toEqual([{ do: "black", on: false }]);
  });

  test("freezes it: only covers and their end go out, until it is brought here", () => {
    const session = openSession(talk);
    const deck = new Deck();
    session.press("freeze");
    expect(commands()).toEqual([{ do: "freeze", on: true }]);
    deck.obey();
    for (const id of ["next", "next", "table", "origin", "pointer", "all", "row-next"] as CommandId[])
      session.press(id);
    session.point({ x: 0, y: 0 });
    expect([commands(), at(session)]).toEqual([[], "b10"]);
    session.press("black");
    expect(commands()).toEqual([{ do: "black", on: true }]);
    deck.obey();
    expect(at(session)).toBe("b10");
    session.bring();
    expect(commands()).toEqual([
      { do: "go", slide: "b1", step: 0 },
      { do: "freeze", on: false },
    ]);
    deck.obey();
    expect([session.isOn("freeze"), at(session)]).toEqual([false, "b10"]);
    session.press("freeze");
    deck.obey();
    session.press("next");
    expect(at(session)).toBe("c0");
    session.press("freeze");
    deck.obey();
    expect(at(session)).toBe("b10");
  });

  test("is frozen with it, whoever has frozen it, and through its own reload", () => {
    const [one, two] = [openSession(talk), openSession(talk)];
    const deck = new Deck();
    one.press("freeze");
    deck.obey();
    one.press("next");
    expect([one, two].map((session) => [session.isOn("freeze"), at(session)])).toEqual([
      [true, "b0"],
      [true, "a0"],
    ]);
    const again = openSession(talk);
    deck.tell();
    expect([again.isOn("freeze"), at(again)]).toEqual([true, "b0"]);
    two.press("freeze");
    deck.obey();
    expect([one, two, again].map((session) => [session.isOn("freeze"), at(session)])).toEqual([
      [false, "a0"],
      [false, "a0"],
      [false, "a0"],
    ]);
  });

  test("clears whatever lies over a frozen slide, and closes it one by one", () => {
    const session = openSession(talk);
    const deck = new Deck();
    for (const one of [
      { overview: true },
      { manuscript: true },
      { cover: "white" },
      { frozen: true },
    ] as const)
      deck.state = { ...deck.state, ...one };
    deck.tell();
    session.press("close");
    deck.obey();
    expect(deck.state).toMatchObject({ cover: "none", manuscript: true, overview: true, frozen: true });
    session.press("clear");
    deck.obey();
    expect(deck.state).toEqual({ ...startState(talk), frozen: true });
  });

  test("moves what lies under black as the deck does, and nothing else", () => {
    const session = openSession(talk);
    const deck = new Deck();
    deck.state = { ...startState(talk, { slide: "b", step: 0 }), cover: "black" };
    deck.tell();
    for (const id of ["table", "origin", "all", "row-next", "overview", "manuscript", "last"] as const)
      session.press(id);
    expect(commands()).toEqual([]);
    session.press("next");
    expect(commands()).toEqual([{ do: "next" }]);
  });

  test("asks before it shows the notes to the room, and takes them away at once", () => {
    const session = openSession(talk);
    const deck = new Deck();
    session.press("manuscript");
    expect(session.get().said.text).toMatch(/Noch einmal N/);
    session.press("next");
    session.press("manuscript");
    expect(commands()).toEqual([{ do: "next" }]);
    Line.said = [];
    session.press("manuscript");
    expect(commands()).toEqual([{ do: "manuscript", on: true }]);
    deck.obey();
    session.press("manuscript");
    expect(commands()).toEqual([{ do: "manuscript", on: false }]);
  });

  test("puts the pointer out when it is switched off and when the console goes", () => {
    const session = openSession(talk);
    new Deck();
    session.press("pointer");
    session.point({ x: 0.5, y: 0.25 });
    session.press("pointer");
    session.leave();
    expect(commands()).toEqual([{ do: "point", at: { x: 0.5, y: 0.25 } }, { do: "point" }, { do: "point" }]);
  });

  test("says that the room is lost, and goes on alone", () => {
    const session = openSession(talk);
    new Deck();
    Line.tell({ kind: "gone", deck: "1-2" });
    expect(session.get().said.text).toBe("Das Vortragsfenster ist geschlossen oder antwortet nicht.");
    session.press("next");
    expect([commands(), at(session)]).toEqual([[], "b0"]);
    expect(session.can("black")).toBe(false);
    session.press("black");
    expect(session.get().view.here.cover).toBe("none");
  });
});

test("a room is lost when it has left three questions unanswered", () => {
  const session = openSession(talk);
  const deck = new Deck();
  vi.advanceTimersByTime(3000);
  deck.tell();
  vi.advanceTimersByTime(4500);
  expect(session.get().status.state).toBe("connected");
  vi.advanceTimersByTime(1500);
  expect(session.get().status.state).toBe("lost");
  expect(session.can("black")).toBe(false);
});

test("what brings nothing new draws nothing", () => {
  const session = openSession(talk);
  const deck = new Deck();
  let drawn = 0;
  session.watch(() => {
    drawn += 1;
  });
  deck.tell();
  vi.advanceTimersByTime(1500);
  deck.tell();
  expect(drawn).toBe(0);
  deck.state = startState(talk, { slide: "d", step: 0 });
  deck.tell();
  expect(drawn).toBeGreaterThan(0);
});

describe("the talk", () => {
  test("is told to clock, notes and rehearsal, whoever leads it", () => {
    const session = openSession(talk);
    const deck = new Deck();
    expect(session.notebook.get().slide).toBe("a");
    session.recorder.start();
    deck.state = startState(talk, { slide: "b", step: 1 });
    deck.tell();
    expect(session.clock.get().clock.since).toBe(Date.now());
    expect(session.notebook.get().slide).toBe("b");
    expect(session.recorder.get().running?.marks.at(-1)).toMatchObject({ slide: "b", step: 1 });
    expect(session.get().said.text).toBe("Folie 2: Folie b");
    expect(JSON.parse(localStorage.getItem(storeKey("position")) ?? "")).toEqual({ slide: "b", step: 1 });
    expect(at(openSession(talk))).toBe("b1");
  });

  test("is begun by leaving the title only", () => {
    localStorage.setItem(storeKey("position"), JSON.stringify({ slide: "b", step: 0 }));
    const session = openSession(talk);
    session.press("next");
    expect(session.clock.get().clock).toEqual({ before: 0, arrived: { slide: "b", at: 0 } });
  });

  test("counts the greeting since the title came into view, but not a title that waited", () => {
    for (const [waited, counted] of [
      [150_000, 150_000],
      [20 * 60_000, 0],
    ] as const) {
      localStorage.clear();
      Line.lines = [];
      const session = openSession(talk);
      const deck = new Deck();
      const show = (state: RoomState) => {
        deck.state = state;
        deck.tell();
      };
      // Black is nobody's greeting.
      show({ ...startState(talk), cover: "black" });
      for (let asked = 0; asked < 3; asked += 1) {
        vi.advanceTimersByTime(1000);
        deck.tell();
      }
      show(startState(talk));
      for (let time = 0; time < waited; time += 1000) {
        vi.advanceTimersByTime(1000);
        deck.tell();
      }
      show(startState(talk, { slide: "b", step: 0 }));
      const { clock, now } = session.clock.get();
      expect(now - (clock.since ?? 0)).toBe(counted);
      session.clock.dropGreeting();
      expect(session.clock.get().clock.since).toBe(now);
    }
  });

  test("has a clock that begins and ends with a rehearsal, also with one that was left", () => {
    const session = openSession(talk);
    session.press("clock");
    vi.advanceTimersByTime(5000);
    session.recorder.start();
    expect(session.clock.get().clock.since).toBe(Date.now());
    session.press("next");
    vi.advanceTimersByTime(60_000);
    session.recorder.end();
    expect(session.clock.get().clock).toEqual({ before: 0, arrived: { slide: "b", at: 0 } });
    session.recorder.start();
    session.press("next");
    // The console was closed and opened the next day.
    vi.setSystemTime(Date.now() + 24 * 3_600_000);
    const next = openSession(talk);
    expect(next.clock.get().clock.since).toBeUndefined();
  });

  test("finds another talk's clock and asks, by key too; leaving the title starts anew", () => {
    const session = openSession(talk);
    session.press("clock");
    const began = Date.now();
    vi.setSystemTime(began + 23 * 3_600_000);
    session.press("clock");
    expect(session.get().said.text).toMatch(/^Die Uhr ist von einem anderen Vortrag/);
    expect(session.clock.get().clock.since).toBe(began);
    session.press("next");
    expect(session.clock.get().clock.since).toBe(Date.now());
  });

  test("shakes a phone that has been touched, at ten and five minutes and at the end", () => {
    const shaken: unknown[] = [];
    const activation = { hasBeenActive: false };
    vi.stubGlobal("navigator", {
      userActivation: activation,
      vibrate: (pattern: unknown) => shaken.push(pattern),
    });
    const long = talk.map((one) => ({ ...one, minutes: 5 }));
    const session = openSession(long);
    session.press("clock");
    vi.advanceTimersByTime(9.9 * 60_000);
    activation.hasBeenActive = true;
    vi.advanceTimersByTime(11 * 60_000);
    expect(shaken.length).toBe(3);
    expect(session.get().said.text).toBe("Die geplante Zeit ist um.");
  });
});

describe("keys", () => {
  const type = (key: string, target: Element = document.body) => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const setUp = () => {
    document.body.innerHTML =
      '<input type="checkbox"><textarea></textarea><button>Weiter</button><div class="notes-view"><div class="text"></div></div>';
    const session = openSession(talk);
    const pressed: CommandId[] = [];
    const stop = new AbortController();
    const add = document.addEventListener.bind(document);
    vi.spyOn(document, "addEventListener").mockImplementation((name: string, listener: unknown) =>
      add(name, listener as EventListener, { signal: stop.signal }),
    );
    bindKeys({ ...session, press: (id) => pressed.push(id) && session.press(id) });
    vi.restoreAllMocks();
    return { session, pressed, stop: () => stop.abort() };
  };

  test("mean what the table says", () => {
    const { session, pressed, stop } = setUp();
    for (const id of COMMAND_IDS)
      for (const key of rowOf(id).keys.console ?? []) {
        type(key);
        expect(pressed.at(-1), key).toBe(id);
        session.closeDialog();
      }
    stop();
  });

  test("belong to the field, button or text that has the focus where it uses them", () => {
    const { pressed, stop } = setUp();
    const element = (selector: string) => document.querySelector(selector) ?? document.body;
    for (const key of ["b", " ", "ArrowRight"]) expect(type(key, element("textarea"))).toBe(false);
    expect(type(" ", element("button"))).toBe(false);
    expect(type("ArrowDown", element(".text"))).toBe(false);
    expect(pressed).toEqual([]);
    expect(type("b", element("button"))).toBe(true);
    expect(type("ArrowRight", element(".text"))).toBe(true);
    stop();
  });

  test("of a clicker are the talk's, whatever has the focus; what a hand writes is text", () => {
    const { session, pressed, stop } = setUp();
    const field = document.querySelector("textarea") ?? document.body;
    field.focus();
    for (const key of ["PageDown", "PageUp", "F5"]) expect(type(key, field), key).toBe(true);
    for (const key of ["b", ".", "B", " ", "?", "Home"]) expect(type(key, field), key).toBe(false);
    expect(pressed).toEqual(["next", "back", "present"]);
    session.press("help");
    const box = document.querySelector("input") ?? document.body;
    for (const key of ["PageDown", ".", "F5"]) expect(type(key, box), key).toBe(true);
    expect(pressed.slice(3)).toEqual(["next", "black", "present"]);
    stop();
  });

  test("go no further while they are held", () => {
    const { session, pressed, stop } = setUp();
    const hold = (key: string) =>
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, repeat: true }),
      );
    type("PageDown");
    for (let count = 0; count < 8; count += 1) expect(hold("PageDown")).toBe(false);
    expect(pressed).toEqual(["next"]);
    expect(session.get().view.here.slide).toBe("b");
    stop();
  });

  test("close one thing: a dialog, then the field, then what lies in the room", () => {
    const { session, pressed, stop } = setUp();
    const field = document.querySelector("textarea") ?? document.body;
    field.focus();
    session.press("jump");
    type("Escape", field);
    expect([session.get().dialog, document.activeElement]).toEqual([undefined, field]);
    type("Escape", field);
    expect(document.activeElement).toBe(document.body);
    expect(pressed).toEqual([]);
    type("Escape");
    expect(pressed).toEqual(["close"]);
    stop();
  });

  test("of single letters can be switched off; a clicker's and the help's go on", () => {
    const { pressed, stop } = setUp();
    letterKeys.on = false;
    for (const key of ["w", "e", "g", "+"]) expect(type(key)).toBe(false);
    for (const key of ["PageDown", ".", "b"]) expect(type(key)).toBe(true);
    expect(pressed).toEqual(["next", "black", "black"]);
    stop();
  });

  test("stay with an open dialog, but the help's close it", () => {
    const { session, pressed, stop } = setUp();
    type("g");
    for (const key of ["?", "ArrowRight"]) expect(type(key)).toBe(false);
    expect(session.get().dialog).toBe("jump");
    // What is pressed next is the talk's again.
    expect(type("Escape", document.querySelector("input") ?? document.body)).toBe(true);
    expect(session.get().dialog).toBeUndefined();
    type("?");
    expect(type("ArrowRight")).toBe(false);
    expect(type("F1", document.querySelector("input") ?? document.body)).toBe(true);
    expect(session.get().dialog).toBeUndefined();
    expect(pressed).toEqual(["jump", "help", "help"]);
    stop();
  });
});

test("without a way to connect windows, the console works alone", () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  const session = openSession(talk);
  expect(session.get().status.text).toBe("Dieser Browser verbindet Pult und Vortragsfenster nicht.");
  const order: Command["do"][] = ["next", "next", "back"];
  for (const id of order) session.press(id);
  expect(at(session)).toBe("b0");
});
