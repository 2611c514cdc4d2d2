// @vitest-environment jsdom
import { h } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openNotebook } from "../../../../src/console/notes/notebook.ts";
import {
  COUNT_LIMIT,
  exportOwnNotes,
  importOwnNotes,
  mergeOwnNotes,
  Refusal,
} from "../../../../src/console/notes/notes-file.ts";
import { type OwnNotes, orphans, parseOwnNotes } from "../../../../src/console/notes/own-notes.ts";
import { OwnNotesPanel } from "../../../../src/console/notes/own-notes-panel.tsx";
import type { OutlineSlide } from "../../../../src/model/outline.ts";
import { createCell } from "../../../../src/ui/cell.ts";
import {
  readStore,
  readUnreadable,
  removeUnreadable,
  storeKey,
  writeStore,
} from "../../../../src/ui/store.ts";
import { doing, draw, find as findIn, press as pressIn } from "../draw.ts";

const outline: OutlineSlide[] = ["eins", "zwei"].map((id, index) => ({
  id,
  number: `${index + 1}`,
  title: id,
  chapter: "Kapitel",
  minutes: 1,
  steps: 0,
}));

const refuse = () =>
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe("notes", () => {
  test("come back as they were exported", () => {
    const notes = { eins: "Größe „ß“\nzweite Zeile", zwei: "<b>kein Markup</b>" };
    const file = exportOwnNotes(notes, "Vortrag");
    expect(JSON.parse(file)).toEqual({ format: "eigene-notizen", version: 1, lecture: "Vortrag", notes });
    expect(importOwnNotes(file)).toEqual(notes);
    expect(importOwnNotes(`\ufeff${file}`)).toEqual(notes);
  });

  const odd = [null, [], "x", 1, { eins: 1 }, { "../x": "Text" }, JSON.parse('{"__proto__":"x"}')];
  test.each(odd.map((value) => [value] as const))("are nothing else: %j", (value) => {
    expect(parseOwnNotes(value)).toBeUndefined();
  });

  test("may be on a slide that is called like what every object has", () => {
    expect(parseOwnNotes({ constructor: "Text" })).toEqual({ constructor: "Text" });
  });

  test("have no empty text", () => {
    expect(parseOwnNotes({ eins: "", zwei: "Text" })).toEqual({ zwei: "Text" });
  });

  const many = (count: number, name = "n"): OwnNotes =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, "x"]));
  const file = (notes: unknown, more = {}) =>
    JSON.stringify({ format: "eigene-notizen", version: 1, lecture: "V", notes, ...more });
  const foreign =
    "Das ist keine Datei mit eigenen Notizen. Gelesen wird nur, was hier mit „Exportieren“ gespeichert wurde.";
  test.each([
    ["garbage", "%PDF-1.7", foreign],
    ["nothing", "", foreign],
    ["null", "null", foreign],
    ["another file", '{"eins":"Text"}', foreign],
    [
      "a later version",
      file({}, { version: 2 }),
      "Die Datei hat das Dateiformat 2. Diese Seite liest nur Dateiformat 1.",
    ],
    ["no version", file({}, { version: undefined }), foreign],
    ["a strange version", file({}, { version: { long: "x".repeat(999) } }), foreign],
    ["no texts", file({ eins: 1 }), "In der Datei steht nicht zu jeder Folie ein Text."],
    ["no notes", file(undefined), "In der Datei steht nicht zu jeder Folie ein Text."],
    [
      "a huge file",
      file({ eins: "ä".repeat(500_001) }),
      "Die Datei ist größer als 1 MB und wurde nicht gelesen.",
    ],
    [
      "a huge note",
      file({ eins: "x".repeat(20_001) }),
      "Die Notiz zu „eins“ hat 20.001 Zeichen, möglich sind 20.000. Es wurde nichts übernommen.",
    ],
    [
      "too many notes",
      file(many(30_000)),
      "Die Datei enthält 30.000 Notizen, möglich sind 500. Es wurde nichts übernommen.",
    ],
  ])("are not imported from %s", (_, text, message) => {
    expect(() => importOwnNotes(text)).toThrow(new Refusal(message));
  });

  test("are merged without losing any, and a second time without doubling", () => {
    const mine = { eins: "meins", zwei: "gleich", nurhier: "a" };
    const theirs = { eins: "ihrs", zwei: "gleich ", nurdort: "b", constructor: "c" };
    const merged = mergeOwnNotes(mine, theirs);
    expect(merged).toEqual({
      eins: "meins\n— aus der Datei —\nihrs",
      zwei: "gleich",
      nurhier: "a",
      nurdort: "b",
      constructor: "c",
    });
    expect(mergeOwnNotes(merged, theirs)).toEqual(merged);
    // Back on the device that the file came from.
    expect(mergeOwnNotes(theirs, merged)["eins"]).toBe("ihrs\n— aus der Datei —\nmeins");
    expect(mergeOwnNotes(mine, {})).toEqual(mine);
    expect(mergeOwnNotes({ eins: "  " }, { eins: "Text" })).toEqual({ eins: "Text" });
    expect(mergeOwnNotes({ eins: "Text" }, { eins: " " })).toEqual({ eins: "Text" });
  });

  test("are not merged into one that is too long to be imported again", () => {
    const [mine, theirs] = [{ eins: "a".repeat(15_000) }, { eins: "b".repeat(15_000) }];
    expect(() => mergeOwnNotes(mine, theirs)).toThrow(
      "Die zusammengeführte Notiz zu „eins“ hat 30.019 Zeichen, möglich sind 20.000. Es wurde nichts übernommen.",
    );
  });

  test("are imported up to their number, and merged up to it", () => {
    expect(Object.keys(importOwnNotes(file(many(COUNT_LIMIT))))).toHaveLength(COUNT_LIMIT);
    expect(() => mergeOwnNotes(many(400), many(400, "m"))).toThrow(
      "Mit der Datei wären es 800 Notizen, möglich sind 500. Es wurde nichts übernommen.",
    );
    // More than these may have been written here; a file that brings no other slide is still taken.
    const mine = many(600);
    expect(mergeOwnNotes(mine, { n0: "y" })["n0"]).toBe("x\n— aus der Datei —\ny");
  });

  test("whose slide is gone are orphans", () => {
    const notes = { weg: "Text", eins: "da", alt: "auch" };
    expect(orphans(notes, outline)).toEqual([
      { id: "alt", text: "auch" },
      { id: "weg", text: "Text" },
    ]);
    expect(orphans({}, outline)).toEqual([]);
  });
});

describe("the store", () => {
  const asText = (value: unknown) => (typeof value === "string" ? value : undefined);

  test("keeps values under the page's folder", () => {
    expect(writeStore("clock", "Text")).toBe(true);
    expect(readStore("clock", asText)).toBe("Text");
    expect(Object.keys(localStorage)).toEqual(["lecture:/:clock"]);
    expect(readStore("position", asText)).toBeUndefined();
  });

  test("sets aside what it cannot read, each time anew", () => {
    for (const broken of ["{kaputt", "12", "12"]) {
      localStorage.setItem(storeKey("clock"), broken);
      expect(readStore("clock", asText)).toBeUndefined();
      expect(writeStore("clock", "neu")).toBe(true);
    }
    expect(readUnreadable("clock")).toEqual(["{kaputt", "12"]);
    expect(readStore("clock", asText)).toBe("neu");
    removeUnreadable("clock");
    expect(Object.keys(localStorage)).toEqual([storeKey("clock")]);
  });

  test("writes over nothing that it could not set aside", () => {
    localStorage.setItem(storeKey("clock"), "{kaputt");
    const full = refuse();
    expect(readStore("clock", asText)).toBeUndefined();
    expect(writeStore("clock", "neu")).toBe(false);
    full.mockRestore();
    expect(writeStore("clock", "neu")).toBe(false);
    expect(readUnreadable("clock")).toEqual(["{kaputt"]);
    // Once there is room again, reading moves it and writing goes on.
    expect(readStore("clock", asText)).toBeUndefined();
    expect(writeStore("clock", "neu")).toBe(true);
    expect(readUnreadable("clock")).toEqual(["{kaputt"]);
  });

  test("says that nothing is kept where the browser forbids it", () => {
    vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    expect(writeStore("clock", 1)).toBe(false);
    expect(readStore("clock", asText)).toBeUndefined();
  });
});

describe("the panel", () => {
  const said: string[] = [];

  function mount() {
    said.length = 0;
    const notebook = openNotebook(outline, (text) => said.push(text));
    const place = draw(
      h(OwnNotesPanel, { notebook, talk: outline, title: "Vortrag", clicker: createCell(false) }),
    );
    const find = <T extends HTMLElement>(selector: string) => findIn<T>(place, selector);
    const show = (slide: string) => doing(() => notebook.open(slide));
    const textarea = find<HTMLTextAreaElement>("textarea");
    const type = (text: string) =>
      doing(() => {
        textarea.focus();
        textarea.value = text;
        textarea.dispatchEvent(new Event("input"));
      });
    const press = (name: string) => pressIn(place, name);
    /** Hands a file over; jsdom's own has no `text()`. */
    const choose = (text: string | Error, size = `${text}`.length) => {
      const input = find<HTMLInputElement>("input[type=file]");
      const file = {
        size,
        text: async () => {
          if (text instanceof Error) throw text;
          return text;
        },
      };
      Object.defineProperty(input, "files", { configurable: true, value: [file] });
      input.dispatchEvent(new Event("change"));
    };
    const has = (selector: string) => place.querySelector(selector) !== null;
    const status = () => find(".own-notes-status").textContent;
    return { show, find, has, textarea, type, press, choose, status };
  }
  const stored = () => JSON.parse(localStorage.getItem(storeKey("own-notes")) ?? "null");
  const elsewhere = (notes: unknown) =>
    doing(() => {
      localStorage.setItem(storeKey("own-notes"), JSON.stringify(notes));
      window.dispatchEvent(new StorageEvent("storage", { key: storeKey("own-notes") }));
    });

  test("saves with every letter, and a new page shows it", () => {
    const before = mount();
    before.show("zwei");
    expect(before.find("label").textContent).toBe("Eigene Notizen zu Folie 2");
    before.type("H");
    expect(stored()).toEqual({ zwei: "H" });
    before.type("Hallo");
    expect(before.status()).toBe("gespeichert");
    const after = mount();
    after.show("zwei");
    expect(after.textarea.value).toBe("Hallo");
    after.show("eins");
    expect(after.textarea.value).toBe("");
    after.type("Text");
    after.type("");
    expect(stored()).toEqual({ zwei: "Hallo" });
  });

  test("labels its field, and has none to write in before it knows the slide", () => {
    const panel = mount();
    expect(panel.find("label").getAttribute("for")).toBe(panel.textarea.id);
    expect(panel.textarea.disabled).toBe(true);
    panel.show("eins");
    expect(panel.textarea.disabled).toBe(false);
  });

  test("leaves the field alone when it is told the same slide again", () => {
    const panel = mount();
    panel.show("eins");
    panel.textarea.value = "noch nicht gemeldet";
    panel.show("eins");
    expect(panel.textarea.value).toBe("noch nicht gemeldet");
    panel.type("in der Mitte");
    panel.textarea.setSelectionRange(3, 3);
    panel.show("eins");
    expect(panel.textarea.selectionStart).toBe(3);
    // The slide changes under the cursor: the field stays, and what is typed next is no command.
    panel.show("zwei");
    expect(document.activeElement).toBe(panel.textarea);
  });

  test("warns when the browser keeps nothing, forgets nothing meanwhile, and saves when it can", () => {
    const panel = mount();
    panel.show("eins");
    const full = refuse();
    panel.type("wichtig");
    panel.type("wichtig!");
    expect(panel.status()).toMatch(/^Nicht gespeichert: .* exportieren/);
    expect(panel.find(".own-notes-status").classList).toContain("own-notes-warning");
    expect(said).toHaveLength(1);
    const leaving = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    panel.show("zwei");
    expect(panel.status()).toMatch(/^Nicht gespeichert/);
    panel.show("eins");
    expect(panel.textarea.value).toBe("wichtig!");
    full.mockRestore();
    panel.show("zwei");
    panel.type("zwei");
    expect(panel.status()).toBe("gespeichert");
    expect(stored()).toEqual({ eins: "wichtig!", zwei: "zwei" });
  });

  test("follows another window where nobody is writing", () => {
    const panel = mount();
    panel.show("eins");
    elsewhere({ eins: "von dort" });
    expect(panel.textarea.value).toBe("von dort");
    expect(panel.has(".own-notes-conflict")).toBe(false);
  });

  test("does not write over another window's notes on other slides", () => {
    const panel = mount();
    panel.show("eins");
    elsewhere({ zwei: "von dort" });
    panel.type("von hier");
    expect(stored()).toEqual({ eins: "von hier", zwei: "von dort" });
  });

  test("keeps what stands under the cursor, and offers the other text", () => {
    const panel = mount();
    panel.show("eins");
    panel.type("von hier");
    elsewhere({ eins: "von dort" });
    elsewhere({ eins: "von dort, mehr" });
    expect(panel.textarea.value).toBe("von hier");
    expect(panel.has(".own-notes-conflict")).toBe(true);
    expect(said).toEqual(["In einem anderen Fenster geändert."]);
    panel.type("von hier, mehr");
    expect(stored()).toEqual({ eins: "von hier, mehr" });
    panel.press("Laden");
    expect(panel.textarea.value).toBe("von dort, mehr");
    expect(stored()).toEqual({ eins: "von dort, mehr" });
    expect(panel.has(".own-notes-conflict")).toBe(false);
  });

  test("shows texts without a slide until they are deleted in two steps", () => {
    localStorage.setItem(storeKey("own-notes"), JSON.stringify({ weg: "<i>alt</i>", eins: "da" }));
    const panel = mount();
    expect(panel.find(".own-notes-orphan-id").textContent).toBe("Früher bei „weg“");
    expect(panel.find(".own-notes-orphan-text").textContent).toBe("<i>alt</i>");
    panel.press("Löschen");
    expect(stored()).toEqual({ weg: "<i>alt</i>", eins: "da" });
    panel.press("Wirklich löschen");
    expect(stored()).toEqual({ eins: "da" });
    expect(panel.has(".own-notes-orphans")).toBe(false);
    expect(said).toEqual(["Notiz gelöscht"]);
  });

  test("imports by adding, and says what came of it", async () => {
    const panel = mount();
    panel.show("eins");
    panel.type("meins");
    const file = exportOwnNotes({ eins: "ihrs", zwei: "neu", weg: "alt" }, "Vortrag");
    panel.choose(file);
    await vi.waitFor(() => expect(panel.status()).toBe("3 Notizen aus der Datei übernommen"));
    expect(panel.textarea.value).toBe("meins\n— aus der Datei —\nihrs");
    expect(stored()).toEqual({ eins: "meins\n— aus der Datei —\nihrs", zwei: "neu", weg: "alt" });
    expect(panel.has(".own-notes-orphans")).toBe(true);
    panel.choose(file);
    await vi.waitFor(() => expect(panel.status()).toBe("Die Datei enthält nichts Neues."));
  });

  test("says what is wrong with a file and changes nothing", async () => {
    const panel = mount();
    panel.show("eins");
    panel.type("meins");
    panel.choose("garbage");
    await vi.waitFor(() => expect(panel.status()).toMatch(/^Das ist keine Datei/));
    panel.choose("", 2_000_000);
    await vi.waitFor(() => expect(panel.status()).toMatch(/^Die Datei ist größer als 1 MB/));
    expect(stored()).toEqual({ eins: "meins" });
  });

  test("keeps what only developers understand for the log", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const panel = mount();
    const fault = new TypeError("undefined is not a function");
    panel.choose(fault);
    await vi.waitFor(() =>
      expect(panel.status()).toBe(
        "Die Datei ließ sich nicht lesen. An Ihren Notizen hat sich nichts geändert.",
      ),
    );
    expect(said).toEqual([panel.status()]);
    expect(logged).toHaveBeenCalledWith("own notes could not be imported:", fault);
  });

  test("exports what it shows, kept or not", async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return "blob:x";
    };
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const panel = mount();
    panel.show("eins");
    refuse();
    panel.type("nur hier");
    panel.press("Exportieren");
    expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe("eigene-notizen.json");
    const [blob] = saved;
    const text = await new Promise<string>((done) => {
      const reader = new FileReader();
      reader.onload = () => done(String(reader.result));
      reader.readAsText(blob ?? new Blob());
    });
    expect(importOwnNotes(text)).toEqual({ eins: "nur hier" });
  });

  test("says that there is something it cannot read, and keeps it", () => {
    localStorage.setItem(storeKey("own-notes"), "{kaputt");
    const panel = mount();
    expect(panel.has(".own-notes-unreadable")).toBe(true);
    panel.show("eins");
    panel.type("neu");
    expect(stored()).toEqual({ eins: "neu" });
    expect(readUnreadable("own-notes")).toEqual(["{kaputt"]);
    panel.press("Löschen");
    panel.press("Wirklich löschen");
    expect(readUnreadable("own-notes")).toEqual([]);
    expect(stored()).toEqual({ eins: "neu" });
  });
});
