import { describe, expect, test } from "vitest";
import type { Claim, RestsOn } from "../../../src/model/claim.ts";
import { compileLecture } from "../../../src/read/compile.ts";
import { formatShaken } from "../../../src/read/for-people.ts";
import type { LectureFiles } from "../../../src/read/lecture-files.ts";
import { messageOf } from "../../helpers.ts";

const claim = (restsOn: RestsOn): Claim => ({ text: "Vier von fünf", restsOn });

const spec = {
  title: "Bild",
  measure: "share",
  unit: "Anteil",
  base: "Häuser",
  noun: ["Aufgabe", "Aufgaben"],
  categories: [
    { id: "a", label: "Das A" },
    { id: "b", label: "Das B" },
  ],
  sources: ["quelle"],
} as const;
const levels = [
  { id: "ja", label: "ja" },
  { id: "nein", label: "nein" },
];

/** A lecture whose sentences all rest on the same. */
function lecture(restsOn: RestsOn, bild: string, front = ""): LectureFiles {
  const one = claim(restsOn);
  return {
    order: {
      lang: "de",
      speaker: "Wer",
      keywords: [],
      licence: { name: "other-closed", title: "Keine." },
      minutes: 1,
      chapters: [{ title: "Alles", slides: ["eins"] }],
    },
    sources: { quelle: { short: "Quelle", citation: "Quelle.", kind: "lecture" } },
    waves: {},
    fields: [],
    nouns: { unit: ["Haus", "Häuser"], kept: { before: [], after: [] } },
    figures: {
      bild: { ...spec, finding: one, remark: one, caveats: ["Ohne Wert.", one] },
      stufen: { ...spec, title: "Stufen", scale: { levels, excerpt: false } },
      zahl: { ...spec, title: "Zahl", measure: "count" },
    },
    slides: {
      eins: `---\nminutes: 1\nlayout: list\n${front}---\n\n# Vier\nvon fünf\n\nNotes:\n\nVierzig.\n`,
    },
    data: {
      bild: `Kategorie;Anteil;Wortlaut;Quelle\n${bild}\nDas B;;;\n`,
      stufen: "Kategorie;ja;nein\nDas A;60;40\nDas B;;\n",
      zahl: "Kategorie;Anzahl\nDas A;270\nDas B;\n",
    },
  };
}

const WORDS: Readonly<Record<string, string>> = {
  "80": "Das A;80;;",
  "≈75": "Das A;≈75;drei von vier;",
  "<90": "Das A;<90;nahezu 90 Prozent;",
  ">50": "Das A;>50;eine Mehrheit;",
  "≤33,3": "Das A;≤33,3;weniger als ein Drittel;",
  "": "Das A;;;",
};

describe.each(Object.keys(WORDS))("a sentence that rests on „%s“", (expected) => {
  test.each(Object.keys(WORDS))("beside „%s“", (typed) => {
    const { figures, shaken } = compileLecture(lecture({ bild: { a: expected } }, WORDS[typed] ?? ""));
    const { finding, remark, caveats } = figures["bild"] ?? {};
    const stands = expected === typed;
    expect([finding, remark]).toEqual(stands ? ["Vier von fünf", "Vier von fünf"] : [undefined, undefined]);
    expect(caveats).toEqual(stands ? ["Ohne Wert.", "Vier von fünf"] : ["Ohne Wert."]);
    expect(shaken.map(({ where, got }) => [where, got])).toEqual(
      stands ? [] : ["finding", "remark", "caveats"].map((part) => [`data/figures.ts, bild.${part}`, typed]),
    );
  });
});

test.each<[string, RestsOn]>([
  ["another figure's value, however it is typed", { bild: { a: "80 %" } }],
  ["a level", { stufen: { a: { ja: "60", nein: "40" } } }],
  ["a count", { zahl: { a: "270", b: "" } }],
])("a sentence may rest on %s", (_, restsOn) => {
  expect(compileLecture(lecture(restsOn, WORDS["80"] ?? "")).shaken).toEqual([]);
});

test("what a level denies is named with the level", () => {
  const { shaken } = compileLecture(lecture({ stufen: { a: { nein: "41" } } }, WORDS["80"] ?? ""));
  expect(shaken[0]).toMatchObject({ category: "Das A, nein", expected: "41", got: "40" });
});

test("the words of a slide stay, and are named", () => {
  const front = "restsOn:\n  Vier von fünf: { bild: { a: 81, b: '' } }\n  Vierzig: { zahl: { b: 40 } }\n";
  const { shaken, slides } = compileLecture(lecture({}, WORDS["80"] ?? "", front));
  expect(slides[0]?.title).toBe("Vier");
  expect(formatShaken(shaken)).toEqual([
    "2 Sätze stützen sich auf Werte, die jetzt anders sind. Sehen Sie sie an.",
    "slides/eins.md: „Vier von fünf“ stützt sich auf „Bild“, Das A: 81. Jetzt steht dort: 80.",
    "slides/eins.md: „Vierzig“ stützt sich auf „Zahl“, Das B: 40. Jetzt steht dort: kein Wert.",
  ]);
});

test("a sentence that is left out says so, one that stands says nothing", () => {
  const { shaken } = compileLecture(lecture({ bild: { a: "80" } }, WORDS["≈75"] ?? ""));
  expect(formatShaken(shaken.slice(0, 1))).toEqual([
    "Ein Satz stützt sich auf einen Wert, der jetzt anders ist. Sehen Sie ihn an.",
    "data/figures.ts, bild.finding: „Vier von fünf“ stützt sich auf „Bild“, Das A: 80. " +
      "Jetzt steht dort: ≈75. Der Satz wird nicht gezeigt.",
  ]);
  expect(formatShaken([])).toEqual([]);
});

test.each<[string, RestsOn, string, string]>([
  ["figure", { bald: { a: "80" } }, "", 'one of "bild", "stufen", "zahl", got "bald"'],
  ["category", { bild: { c: "80" } }, "", 'one of "a", "b", got "c"'],
  ["level", { stufen: { a: { vielleicht: "80" } } }, "", 'one of "ja", "nein", got "vielleicht"'],
  ["word", {}, "restsOn:\n  Fünf: { bild: { a: 80 } }\n", 'words of this slide or its notes, got "Fünf"'],
  [
    "key",
    {},
    "restsOn: 80\n",
    "words of this slide, each with figures, categories and the cells they rest on",
  ],
])("a %s that does not exist is refused", (_, restsOn, front, expected) => {
  expect(messageOf(() => compileLecture(lecture(restsOn, WORDS["80"] ?? "", front)))).toContain(expected);
});
