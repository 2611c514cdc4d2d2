// @vitest-environment jsdom
import widths from "virtual:font-widths";
import { h } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { formatClock, formatDateTime, formatDeviation, formatMinutes } from "#words/format.ts";
import { createMeasure } from "../../../../src/charts/layout/measure.ts";
import { openRecorder } from "../../../../src/console/rehearsal/recorder.ts";
import { RehearsalPanel } from "../../../../src/console/rehearsal/rehearsal-panel.tsx";
import {
  compare,
  keepRuns,
  parseRun,
  parseRuns,
  type Run,
  record,
  startRun,
  timePerSlide,
} from "../../../../src/console/rehearsal/run.ts";
import { planText, suggestCuts, toCsv } from "../../../../src/console/rehearsal/texts.ts";
import type { OutlineSlide } from "../../../../src/model/outline.ts";
import { type StoreKey, storeKey } from "../../../../src/ui/store.ts";
import { buttonOf, doing, draw, press as pressIn } from "../draw.ts";

/* Made up: a talk of four slides and an appendix. */

const slide = (id: string, number: string, minutes: number, more: Partial<OutlineSlide> = {}) => ({
  id,
  number,
  title: `Über ${id}`,
  chapter: "Kapitel",
  minutes,
  steps: 0,
  ...more,
});
const outline: OutlineSlide[] = [
  slide("eins", "1", 1),
  slide("zwei", "2", 2, { steps: 2 }),
  slide("zusatz", "2a", 3, { below: "zwei" }),
  slide("drei", "3", 2.5),
  slide("vier", "4", 1.5, { title: 'Schluss; „Dank“ "und" Ende' }),
];
const begin = new Date(2026, 10, 12, 14, 5).getTime();
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

/** A run from „slide step seconds“, each the time at which a step begins; the last number is the end. */
function runOf(marks: readonly [string, number, number][], end: number): Run {
  const run = marks.reduce(
    (before, [id, step, at]) => record(before, { slide: id, step }, at * 1000),
    startRun(begin),
  );
  return record(run, undefined, end * 1000);
}

const back = runOf(
  [
    ["eins", 0, 0],
    ["zwei", 0, 60],
    ["zwei", 1, 90],
    ["eins", 0, 120],
    ["zwei", 1, 130],
    ["zusatz", 0, 200],
    ["drei", 0, 260],
  ],
  500,
);

describe("a run", () => {
  test("sums what was come back to, by slide and step, appendices apart", () => {
    const { main, appendices, goneMs } = timePerSlide(back, outline);
    expect(main.map(({ slide: { id }, ms }) => [id, ms / 1000])).toEqual([
      ["eins", 70],
      ["zwei", 130],
      ["drei", 240],
      ["vier", 0],
    ]);
    expect(main[1]?.steps).toEqual([
      { step: 0, ms: 30_000 },
      { step: 1, ms: 100_000 },
    ]);
    expect(appendices.map(({ slide: { id }, ms }) => [id, ms])).toEqual([["zusatz", 60_000]]);
    expect(goneMs).toBe(0);
  });

  test("loses no time: slides, appendices and slides that are gone make its length", () => {
    const run = runOf(
      [
        ["eins", 0, 0],
        ["weg", 0, 10],
        ["zusatz", 0, 25],
      ],
      30,
    );
    const { main, appendices, goneMs } = timePerSlide(run, outline);
    expect(goneMs).toBe(15_000);
    const sum = [...main, ...appendices].reduce((total, { ms }) => total + ms, goneMs);
    expect(sum).toBe(run.ended);
  });

  test("without a mark has no time anywhere", () => {
    const { main, appendices, goneMs } = timePerSlide(runOf([], 30), outline);
    expect([main.map(({ ms }) => ms), appendices, goneMs]).toEqual([[0, 0, 0, 0], [], 0]);
  });

  test("takes the same place once, and goes on where the clock is set back", () => {
    const run = runOf(
      [
        ["eins", 0, 10],
        ["eins", 0, 20],
      ],
      20,
    );
    expect(run.marks).toHaveLength(1);
    const later = record(run, { slide: "zwei", step: 0 }, 5_000);
    expect(later.marks.at(-1)?.at).toBe(20_000);
    expect(parseRun(later)).toEqual(later);
  });

  test("is compared with the plan in minutes; an appendix is planned with nothing", () => {
    const rows = compare(back, outline);
    expect(rows.map(({ slide: { id }, planned }) => [id, planned])).toEqual([
      ["eins", 1],
      ["zwei", 2],
      ["drei", 2.5],
      ["vier", 1.5],
      ["zusatz", 0],
    ]);
    expect(rows[2]).toMatchObject({ actual: 4, delta: 1.5 });
    expect(compare(runOf([], 0), outline)).toHaveLength(4);
  });
});

describe("kept runs", () => {
  const at = (hours: number): Run => ({ ...back, id: `${hours}`, startedAt: begin + hours * 3_600_000 });

  test("are the newest five, newest first, none twice", () => {
    const runs = [3, 1, 2, 5, 4].map(at);
    expect(keepRuns(runs, at(6)).map(({ id }) => id)).toEqual(["6", "5", "4", "3", "2"]);
    expect(keepRuns(runs, { ...at(3), ended: 1_000_000 })).toHaveLength(5);
    expect(keepRuns([], undefined)).toEqual([]);
  });

  test("survive being stored", () => {
    expect(parseRuns(JSON.parse(JSON.stringify([back])))).toEqual([back]);
    expect(parseRuns([])).toEqual([]);
  });

  test.each([
    null,
    "x",
    {},
    [null],
    [{ ...back, id: 1 }],
    [{ ...back, startedAt: 9e15 }],
    [{ ...back, ended: -1 }],
    [{ ...back, ended: 1 }],
    [{ ...back, marks: "x" }],
    [{ ...back, marks: [null] }],
    [{ ...back, marks: [{ slide: "<b>", step: 0, at: 0 }] }],
    [{ ...back, marks: [{ slide: "eins", step: 0.5, at: 0 }] }],
    [{ ...back, marks: [...back.marks].reverse() }],
  ])("are nothing else: %j", (value) => {
    expect(parseRuns(value)).toBeUndefined();
  });
});

describe("where to cut", () => {
  const rows = (actual: readonly number[]) =>
    compare(runOf([], 0), outline).map((row, index) => {
      const minutes = actual[index] ?? 0;
      return { ...row, actual: minutes, delta: minutes - row.planned };
    });
  const said = (actual: readonly number[], target = 7) => suggestCuts(rows(actual), target).map(spaced);

  test("is said for as many slides as it takes, the longest over plan first", () => {
    expect(said([1.5, 3.75, 2.5, 1.5])).toEqual([
      "Die Probe dauerte 9 Min. 15 Sek., 2 Min. 15 Sek. mehr als geplant (7 Min.).",
      "Folie 2, Über zwei: 3 Min. 45 Sek. statt 2 Min. Im Plan gehalten, sparen Sie 1 Min. 45 Sek.",
      "Folie 1, Über eins: 1 Min. 30 Sek. statt 1 Min. Im Plan gehalten, sparen Sie 30 Sek.",
      "Damit ist die geplante Länge erreicht.",
    ]);
    expect(said([1.5, 3, 2.5, 1])).toHaveLength(3);
  });

  test("is nowhere where the run is not too long", () => {
    expect(said([1, 2, 2, 1])).toEqual([
      "Die Probe dauerte 6 Min., 1 Min. weniger als geplant (7 Min.). Zu kürzen ist nichts.",
    ]);
    expect(said([1, 2, 2.5, 1.5])).toEqual(["Die Probe dauerte so lange wie geplant, 7 Min."]);
    expect(said([])).toEqual(["In dieser Probe ist keine Zeit auf einer Folie gemessen."]);
  });

  test("names slides that did not come up", () => {
    expect(said([1, 2]).at(-1)).toBe(
      "2 Folien des Plans kamen nicht vor (3 und 4); geplant sind dafür 4 Min.",
    );
    expect(said([1]).at(-1)).toBe("3 Folien des Plans kamen nicht vor (2 bis 4); geplant sind dafür 6 Min.");
    expect(said([0, 2, 0, 1]).at(-1)).toBe(
      "2 Folien des Plans kamen nicht vor (1 und 3); geplant sind dafür 3 Min. 30 Sek.",
    );
    expect(said([1, 2, 2.5]).at(-1)).toBe(
      "1 Folie des Plans kam nicht vor (4); geplant sind dafür 1 Min. 30 Sek.",
    );
  });

  test("says so if the plan itself is too long, and what an appendix took", () => {
    expect(said([1, 2, 3, 1.5], 6)).toEqual([
      "Die Probe dauerte 7 Min. 30 Sek., 1 Min. 30 Sek. mehr als geplant (6 Min.).",
      "Folie 3, Über drei: 3 Min. statt 2 Min. 30 Sek. Im Plan gehalten, sparen Sie 30 Sek.",
      "Es bleiben 1 Min. zu viel: Dafür muss der Plan selbst kürzer werden.",
    ]);
    const [, cut] = suggestCuts(compare(back, outline), 5).map(spaced);
    expect(cut).toBe(
      "Folie 3, Über drei: 4 Min. statt 2 Min. 30 Sek. Im Plan gehalten, sparen Sie 1 Min. 30 Sek.",
    );
    const long = runOf([["zusatz", 0, 0]], 600);
    expect(suggestCuts(compare(long, outline), 7).map(spaced)[1]).toBe(
      "Folie 2a, Über zusatz: 10 Min. außerhalb des Plans. Ohne sie sind 10 Min. gewonnen.",
    );
  });
});

describe("a run as text", () => {
  test("is a plan in half minutes to paste into the slides' files", () => {
    expect(planText(back, outline)).toBe(
      `# Neuer Plan aus der Probe vom 12. November 2026, 14:05.
# In jeder Datei die Zeile „minutes:“ durch die hier ersetzen; in slides/index.ts steht die Summe.
slides/eins.md    minutes: 1
slides/zwei.md    minutes: 2
slides/drei.md    minutes: 4
slides/vier.md    minutes: 1.5   # nicht gezeigt: Plan bleibt
slides/index.ts   minutes: 8.5
`,
    );
  });

  test("plans no slide with less than half a minute or more than the file takes", () => {
    const run = runOf(
      [
        ["eins", 0, 0],
        ["zwei", 0, 1],
      ],
      9000,
    );
    expect(planText(run, outline)).toContain("slides/eins.md    minutes: 0.5\n");
    expect(planText(run, outline)).toContain("slides/zwei.md    minutes: 60\n");
  });

  test("is a spreadsheet that a German Excel opens", () => {
    const run = runOf(
      [
        ["eins", 0, 0],
        ["zwei", 0, 60],
        ["zwei", 1, 91.26],
        ["zusatz", 0, 120],
        ["drei", 0, 125],
      ],
      2000,
    );
    expect(toCsv(run, outline)).toBe(
      "\ufeffFolie;Titel;Schritt;Sekunden;Plan (Minuten)\n" +
        "1;Über eins;0;60;1\n" +
        "2;Über zwei;0;31,3;2\n" +
        "2;Über zwei;1;28,7;\n" +
        "3;Über drei;0;1875;2,5\n" +
        '4;"Schluss; „Dank“ ""und"" Ende";;0;1,5\n' +
        "2a;Über zusatz;0;5;\n",
    );
  });

  test("runs no title as a formula", () => {
    const first = outline.slice(0, 1).map((one) => ({ ...one, title: "=1+1" }));
    expect(toCsv(back, first)).toContain("1;'=1+1;");
  });
});

test("times read as in German", () => {
  expect([0, 1.75, 75, 0.999, -0.5].map(formatClock)).toEqual(["0:00", "1:45", "75:00", "1:00", "0:30"]);
  expect(formatMinutes(1.75)).toBe("1\u00a0Min.\u00a045\u00a0Sek.");
  expect([1.75, -0.5, 0.001, -0.001].map(formatDeviation)).toEqual(["+1:45", "−0:30", "0:00", "0:00"]);
  expect(formatDateTime(begin)).toBe("12. November 2026, 14:05");
});

describe("the panel", () => {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const measure = createMeasure(widths);

  function mount() {
    const recorder = openRecorder();
    const place = draw(h(RehearsalPanel, { recorder, talk: outline, say, measure }));
    const find = <T extends Element>(selector: string) => place.querySelector<T>(selector);
    const button = (name: string) => buttonOf(place, name);
    const press = (name: string) => pressIn(place, name);
    const at = (id: string, step = 0) => doing(() => recorder.moved({ slide: id, step }));
    const runs = () =>
      [...place.querySelectorAll(".rehearsal-runs button")].map((one) => spaced(one.textContent ?? ""));
    const choose = () => doing(() => find<HTMLElement>(".rehearsal-runs button")?.click());
    return { place, at, press, button, runs, choose, find };
  }
  const wait = (seconds: number) => doing(() => vi.advanceTimersByTime(seconds * 1000));
  const stored = (key: StoreKey) => JSON.parse(localStorage.getItem(storeKey(key)) ?? "null");

  beforeEach(() => {
    vi.useFakeTimers({ now: begin });
    localStorage.clear();
    said.length = 0;
    Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, value: 720 });
    vi.stubGlobal(
      "ResizeObserver",
      class {
        observe: () => void;
        constructor(resized: () => void) {
          this.observe = resized;
        }
        disconnect() {}
      },
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    Reflect.deleteProperty(HTMLElement.prototype, "clientWidth");
  });

  test("records, shows the time, and lists the run with its chart, table and suggestions", async () => {
    const panel = mount();
    panel.at("eins");
    panel.press("Probe starten");
    wait(61);
    expect(panel.find(".rehearsal-clock")?.textContent).toBe("Probe läuft: 1:01");
    panel.at("zwei");
    wait(600);
    panel.press("Probe beenden");
    expect(panel.runs()).toEqual(["12. November 2026, 14:05 – 11 Min. 1 Sek. von 7 Min."]);
    expect(spaced(said.join("|"))).toBe("Probe gestartet|Probe beendet nach 11 Min. 1 Sek.");
    expect(panel.place.textContent).toContain("Wo kürzen?");
    const cells = [...panel.place.querySelectorAll("tbody tr")].map((line) =>
      [...line.children].map(({ textContent }) => textContent),
    );
    expect(cells[1]).toEqual(["2", "Über zwei", "2:00", "10:00", "+8:00"]);
    expect(panel.find("caption")).not.toBeNull();
    expect(panel.place.querySelectorAll("th:not([scope])")).toHaveLength(0);
    vi.useRealTimers();
    await vi.waitFor(
      () => expect(panel.find("svg")?.getAttribute("aria-label")).toContain("Plan und Probe"),
      20_000,
    );
    expect(stored("rehearsal-running")).toBeNull();
    expect(stored("rehearsals")).toHaveLength(1);
  });

  test("a reload in the middle of a run costs nothing", () => {
    const before = mount();
    before.at("eins");
    before.press("Probe starten");
    wait(30);
    before.at("zwei", 1);
    wait(3);
    const after = mount();
    after.at("zwei", 1);
    expect(after.button("Probe beenden")).toBeDefined();
    wait(27);
    after.press("Probe beenden");
    expect(stored("rehearsals")[0]).toMatchObject({
      ended: 60_000,
      marks: [
        { slide: "eins", step: 0, at: 0 },
        { slide: "zwei", step: 1, at: 30_000 },
      ],
    });
  });

  test("a run that was left is kept up to its last sign of life", () => {
    const left = { ...back, startedAt: begin - 86_400_000 };
    localStorage.setItem(storeKey("rehearsal-running"), JSON.stringify(left));
    const panel = mount();
    expect(panel.button("Probe starten")).toBeDefined();
    expect(panel.runs()).toEqual(["11. November 2026, 14:05 – 8 Min. 20 Sek. von 7 Min."]);
    expect(panel.find(".rehearsal-hint")?.textContent).toContain("wurde unterbrochen");
    expect(stored("rehearsal-running")).toBeNull();
  });

  test("a sign of life is stored without a step, and the same place told again writes nothing", () => {
    const panel = mount();
    panel.at("eins");
    panel.press("Probe starten");
    wait(4);
    panel.at("eins");
    expect(stored("rehearsal-running").ended).toBe(0);
    wait(2);
    expect(stored("rehearsal-running").ended).toBe(5000);
  });

  test("broken stored data is set aside, not written over", () => {
    localStorage.setItem(storeKey("rehearsals"), "{kaputt");
    const panel = mount();
    expect(panel.runs()).toEqual([]);
    panel.at("eins");
    panel.press("Probe starten");
    wait(10);
    panel.press("Probe beenden");
    expect(panel.runs()).toHaveLength(1);
    expect(localStorage.getItem(`${storeKey("rehearsals")}:unreadable`)).toBe("{kaputt");
  });

  test("says when the browser keeps nothing, and shows the run all the same", () => {
    const panel = mount();
    const warning = () => panel.find(".rehearsal-warning")?.textContent;
    expect(warning()).toBeUndefined();
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    panel.at("eins");
    panel.press("Probe starten");
    expect(warning()).toMatch(/^Diese Probe wird nicht gespeichert/);
    wait(10);
    panel.press("Probe beenden");
    expect(warning()).toMatch(/^Diese Probe wird nicht gespeichert/);
    expect(panel.runs()).toHaveLength(1);
  });

  test("a run without a slide is not kept", () => {
    const panel = mount();
    panel.press("Probe starten");
    wait(10);
    panel.press("Probe beenden");
    expect(panel.runs()).toEqual([]);
    expect(panel.find(".rehearsal-hint")?.textContent).toBe(
      "In dieser Probe wurde keine Folie gezeigt; sie ist nicht gespeichert.",
    );
  });

  test("a run is deleted in two steps only", () => {
    localStorage.setItem(storeKey("rehearsals"), JSON.stringify([back]));
    const panel = mount();
    panel.choose();
    panel.press("Löschen");
    expect(panel.runs()).toHaveLength(1);
    doing(() => panel.button("Wirklich löschen")?.dispatchEvent(new FocusEvent("blur")));
    panel.press("Löschen");
    panel.press("Wirklich löschen");
    expect(panel.runs()).toEqual([]);
    expect(stored("rehearsals")).toEqual([]);
    expect(panel.find(".rehearsal-result")?.textContent).toBe("");
  });

  test("its times are handed over as a new plan, copied or marked", async () => {
    localStorage.setItem(storeKey("rehearsals"), JSON.stringify([back]));
    const panel = mount();
    panel.choose();
    panel.press("Neuen Plan als Text");
    const text = panel.find<HTMLTextAreaElement>("#rehearsal-plan");
    expect(text?.value).toBe(planText(back, outline));
    expect(document.activeElement).toBe(text);
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    panel.press("Kopieren");
    await vi.waitFor(() => expect(said).toContain("Kopiert"));
    expect(writeText).toHaveBeenCalledWith(text?.value);
    vi.stubGlobal("navigator", {});
    panel.press("Kopieren");
    await vi.waitFor(() => expect(said.at(-1)).toContain("Der Text ist markiert"));
  });

  test("a run that another window starts or ends is followed", () => {
    const panel = mount();
    const change = (key: StoreKey, value: unknown) =>
      doing(() => {
        if (value === undefined) localStorage.removeItem(storeKey(key));
        else localStorage.setItem(storeKey(key), JSON.stringify(value));
        window.dispatchEvent(new StorageEvent("storage", { key: storeKey(key) }));
      });
    change("rehearsal-running", startRun(begin));
    expect(panel.button("Probe beenden")).toBeDefined();
    change("rehearsal-running", undefined);
    change("rehearsals", [back]);
    expect(panel.button("Probe starten")).toBeDefined();
    expect(panel.runs()).toHaveLength(1);
  });
});
