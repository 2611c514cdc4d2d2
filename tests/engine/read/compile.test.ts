import { describe, expect, test } from "vitest";
import { LectureError } from "../../../src/model/problem.ts";
import { LAYOUTS } from "../../../src/model/slide.ts";
import { compileLecture } from "../../../src/read/compile.ts";
import type { LectureFiles } from "../../../src/read/lecture-files.ts";
import { messageOf } from "../../helpers.ts";

const slide = (body: string, front = "minutes: 2\nlayout: list", notes = "Notes:\n\nHallo.") =>
  `---\n${front}\n---\n\n${body}\n\n${notes}\n`;

/** A lecture of two slides and one figure, all of it right. */
const right: LectureFiles = {
  order: {
    lang: "de",
    speaker: "Wer",
    keywords: [],
    licence: { name: "other-closed", title: "Keine." },
    minutes: 4,
    chapters: [{ title: "Alles", slides: ["eins", "zwei"] }],
  },
  sources: { quelle: { short: "Quelle", citation: "Quelle.", kind: "lecture" } },
  waves: {},
  fields: [],
  nouns: { unit: ["Haus", "Häuser"], kept: { before: [], after: [] } },
  figures: {
    bild: {
      title: "Bild",
      measure: "share",
      unit: "Anteil",
      base: "Kommunen",
      noun: ["Aufgabe", "Aufgaben"],
      categories: [{ id: "a", label: "A" }],
      sources: ["quelle"],
    },
  },
  slides: { eins: slide("# Eins\n\n- a\n- b"), zwei: slide("## Zwei\n\n![Das Bild](figure:bild)") },
  data: { bild: "Kategorie;Anteil;Wortlaut;Quelle\nA;50;;quelle\n" },
  overviews: {
    alles: (figures) => {
      const [first] = figures;
      if (!first) throw new Error("the figure is there");
      return { ...first, id: "alles", title: `${figures.length} × ${first.base}` };
    },
  },
};

const wrong = (change: Partial<LectureFiles>) =>
  messageOf(() => compileLecture({ ...right, ...change })).split("\n");
const wrongSlide = (text: string) => wrong({ slides: { ...right.slides, zwei: text } });
const order = (slides: string[]) => ({ ...right.order, chapters: [{ title: "Alles", slides }] });

test("compileLecture makes slides in their order, with figures placed", () => {
  const { title, slides, figures } = compileLecture(right);
  expect(title).toBe("Eins");
  expect(slides.map(({ id, number, title: heading }) => [id, number, heading])).toEqual([
    ["eins", "1", "Eins"],
    ["zwei", "2", "Zwei"],
  ]);
  expect(slides[1]?.figures).toEqual(["bild"]);
  expect(slides[1]?.body).toEqual([{ type: "figure", figure: "bild", alt: "Das Bild" }]);
  expect(slides[1]?.notes).toEqual([{ type: "paragraph", children: [{ type: "text", text: "Hallo." }] }]);
  expect(Object.keys(figures)).toEqual(["bild", "alles"]);
  expect(figures["alles"]?.title).toBe("1 × Kommunen");
});

test("a heading has as many further lines as its slide says", () => {
  const front = (subtitle: string) => `minutes: 2\nlayout: list\n${subtitle}`;
  const read = (subtitle: string) =>
    compileLecture({ ...right, slides: { ...right.slides, eins: slide("# Eins", front(subtitle)) } });
  expect(read("").slides[0]?.subtitles).toEqual([]);
  expect(read("subtitle: Eine (N=1)").slides[0]?.subtitles).toEqual(["Eine (N=1)"]);
  expect(read("subtitle:\n  - Eine\n  - Noch eine").slides[0]?.subtitles).toEqual(["Eine", "Noch eine"]);
});

test("a value borrowed from another figure brings the scale, base and sources along that it needs", () => {
  const bild = right.figures["bild"];
  if (!bild) throw new Error("the figure is there");
  const scale = { levels: [{ id: "ja", label: "ja, gern" }], excerpt: true };
  const { figures } = compileLecture({
    ...right,
    figures: {
      bild: { ...bild, scale },
      frage: { ...bild, categories: [], related: { figure: "bild", category: "a" } },
    },
    data: {
      bild: "Kategorie;ja, gern\nA;42\n".replace("ja, gern", '"ja, gern"'),
      frage: "Kategorie;Anteil\n",
    },
  });
  expect(figures["frage"]?.related).toEqual({
    row: figures["bild"]?.rows[0],
    scale,
    base: "Kommunen",
    source: figures["bild"]?.references[0]?.short,
  });
  expect(figures["frage"]?.relatedSources).toEqual(figures["bild"]?.references);
  expect(figures["frage"]?.related?.row.value).toMatchObject({ levels: [{ level: "ja", percent: 42 }] });
});

const polls = { tee: { question: "Tee?", choices: ["ja", "nein"].map((id) => ({ id, label: id })) } };

test("a slide may ask the hall, and show the way to the talk", () => {
  const zwei = slide("## Zwei\n\n![Was der Saal sagt](poll:tee)\n\n![Der Weg](live:join)");
  const lecture = compileLecture({ ...right, polls, slides: { ...right.slides, zwei } });
  expect(lecture.slides[1]?.body).toEqual([{ type: "poll", poll: "tee" }, { type: "join" }]);
  expect(lecture.polls).toEqual({ tee: { ...polls.tee, id: "tee", most: 1 } });
  expect(compileLecture(right).polls).toEqual({});
});

describe("compileLecture refuses", () => {
  test("a poll that does not exist, and one within a sentence", () => {
    const ask = (text: string) =>
      wrong({ polls, slides: { ...right.slides, zwei: slide(`## Zwei\n\n${text}`) } });
    expect(ask("![A](poll:tea)")).toEqual(['slides/zwei.md:8: expected one of "poll:tee", got "poll:tea"']);
    expect(ask("![A](live:stream)")).toEqual([
      'slides/zwei.md:8: expected one of "live:join", got "live:stream"',
    ]);
    expect(ask("Hier: ![A](poll:tee)")).toEqual([
      'slides/zwei.md:8: expected "poll:tee" in a paragraph of its own, got "Hier: ![A](poll:tee)"',
    ]);
  });

  test.each([
    [{ "Tee?": polls.tee }, 'data/polls.ts: "Tee?": expected small letters, digits and hyphens, got "Tee?"'],
    [
      { tee: { ...polls.tee, question: " " } },
      'data/polls.ts: "tee.question": expected a question, got nothing',
    ],
    [{ tee: { ...polls.tee, choices: [] } }, 'data/polls.ts: "tee.choices": expected 2 to 12 choices, got 0'],
    [
      { tee: { ...polls.tee, choices: ["ja", "ja"].map((id) => ({ id, label: id })) } },
      'data/polls.ts: "tee.choices.1.id": expected every choice once, got "ja"',
    ],
    [{ tee: { ...polls.tee, most: 3 } }, 'data/polls.ts: "tee.most": expected a number from 1 to 2, got 3'],
  ])("the poll %j", (asked, problem) => {
    expect(wrong({ polls: asked })).toContain(problem);
  });

  test("a figure that does not exist, naming those that do", () => {
    expect(wrongSlide(slide("## Zwei\n\n![Das Bild](figure:bidl)"))).toEqual([
      'slides/zwei.md:8: expected one of the figures "bild", "alles", got "bidl"',
    ]);
  });

  test("a figure within a sentence", () => {
    expect(wrongSlide(slide("## Zwei\n\nSiehe ![Das Bild](figure:bild)"))).toEqual([
      'slides/zwei.md:8: expected figure "bild" in a paragraph of its own, got "Siehe ![Das Bild](figure:bild)"',
    ]);
  });

  test("a slide that has no place in the order", () => {
    expect(wrong({ slides: { ...right.slides, drei: slide("## Drei") } })).toEqual([
      "slides/drei.md: expected a place in slides/index.ts, got none",
    ]);
  });

  test("a place in the order for a slide that is not there", () => {
    expect(wrong({ order: order(["eins", "zwei", "drei"]) })).toEqual([
      'slides/index.ts: expected one of the slides "eins", "zwei", got "drei"',
    ]);
  });

  test("a slide that is in the order twice", () => {
    expect(wrong({ order: order(["eins", "zwei", "eins"]) })).toEqual([
      'slides/index.ts: expected every slide once, got "eins" again',
    ]);
  });

  test("an appendix of a slide that is not in the order", () => {
    expect(wrong({ order: { ...right.order, appendices: { drei: ["eins"] } } })).toEqual([
      'slides/index.ts: expected every slide once, got "eins" again',
      'slides/index.ts: "appendices": expected one of "eins", "zwei", got "drei"',
    ]);
  });

  test("a slide without a heading", () => {
    expect(wrongSlide(slide("Nur Text"))).toEqual([
      "slides/zwei.md:6: expected one heading (## …) per slide, at its start, got none",
    ]);
  });

  test("a second heading", () => {
    expect(wrongSlide(slide("## Zwei\n\n- a\n\n## Noch einmal"))).toEqual([
      'slides/zwei.md:10: expected one heading (## …) per slide, at its start, got "Noch einmal"',
    ]);
  });

  test("a heading that does not come first", () => {
    expect(wrongSlide(slide("Text\n\n## Zwei"))).toEqual([
      'slides/zwei.md:8: expected one heading (## …) per slide, at its start, got "Zwei"',
    ]);
  });

  test.each(["", "Notes:", "Notes:\n\n  "])("a slide whose notes are %j", (notes) => {
    const text = slide("## Zwei", "minutes: 2\nlayout: list", notes);
    expect(wrongSlide(text)).toEqual([
      `slides/zwei.md:${text.split("\n").length}: expected speaker notes after a line "Notes:", got nothing`,
    ]);
  });

  test("a slide without front matter", () => {
    expect(wrongSlide("## Zwei\n\nNotes:\n\nHallo.\n")).toEqual([
      'slides/zwei.md:1: expected front matter between two lines ---, got "## Zwei Notes: Hallo. "',
    ]);
  });

  test("every bad key and value of the front matter at once", () => {
    const front =
      "minutes: lang\nlayout: liste\nsteps: ja\nadded: 1\nsubtitle: 5\nauthors:\n  - a\nfarbe: rot";
    const layouts = LAYOUTS.map((layout) => `"${layout}"`).join(", ");
    expect(wrongSlide(slide("## Zwei", front))).toEqual([
      'slides/zwei.md:2: "minutes": expected minutes from 0.5 to 60, got "lang"',
      `slides/zwei.md:3: "layout": expected one of ${layouts}, got "liste"`,
      'slides/zwei.md:4: "steps": expected true or false, got "ja"',
      'slides/zwei.md:5: "added": expected true or false, got "1"',
      'slides/zwei.md:6: "subtitle": expected a line of text, got "5"',
      'slides/zwei.md:7: "authors": expected names, got "a list or map"',
      'slides/zwei.md:9: expected one of the keys "minutes", "layout", "subtitle", "authors", "steps", "added", "mark", "restsOn", got "farbe"',
    ]);
  });

  test("front matter without what every slide needs", () => {
    const layouts = LAYOUTS.map((layout) => `"${layout}"`).join(", ");
    expect(wrongSlide(slide("## Zwei", "added: true"))).toEqual([
      'slides/zwei.md:1: "minutes": expected minutes from 0.5 to 60, got nothing',
      `slides/zwei.md:1: "layout": expected one of ${layouts}, got nothing`,
    ]);
  });

  test("a figure without a file of values", () => {
    expect(wrong({ data: {} })).toEqual(['data/bild.csv: expected the values of figure "bild", got no file']);
  });

  test("a file of values without a figure", () => {
    expect(wrong({ data: { ...right.data, bidl: "Kategorie;Anteil\n" } })).toEqual([
      'data/bidl.csv: expected one of the figures of data/figures.ts: "bild", got "bidl"',
    ]);
  });

  test("a file that could not be read as text", () => {
    const problem = new LectureError([{ file: "data/bild.csv", expected: "text", got: "a picture" }]);
    expect(wrong({ data: { bild: problem } })).toEqual(["data/bild.csv: expected text, got a picture"]);
  });

  test("minutes that do not sum up", () => {
    expect(wrong({ order: { ...right.order, minutes: 5 } })).toEqual([
      'slides/index.ts: "minutes": expected the slides\' sum, 4, got 5',
    ]);
  });

  test.each([
    [{ figure: "bidl", category: "a" }, 'expected one of "bild", got "bidl"'],
    [{ figure: "bild", category: "b" }, 'expected one of "a", got "b"'],
  ])("a value borrowed from what does not exist: %j", (related, message) => {
    const bild = right.figures["bild"];
    if (!bild) throw new Error("the figure is there");
    expect(wrong({ figures: { bild: { ...bild, related } } })).toEqual([
      `data/figures.ts: "bild.related": ${message}`,
    ]);
  });

  test("a reason for the field of what has none", () => {
    expect(wrong({ fieldReasons: { a: "Weil." } })).toEqual([
      'data/fields.ts: "fieldReasons": expected ids of categories of classified figures, got "a"',
    ]);
  });

  test("everything wrong in every file at once", () => {
    const slides = { eins: slide("Kein Titel"), drei: slide("## Drei") };
    expect(wrong({ slides, data: { bild: "Kategorie;Anteil\nA;viel\n" } })).toEqual([
      'data/bild.csv:2: "Anteil": expected a percentage such as "71,5", "≈75", ">50", "<90", "≤33,3", or nothing, got "viel"',
      'slides/index.ts: expected one of the slides "eins", "drei", got "zwei"',
      "slides/drei.md: expected a place in slides/index.ts, got none",
      "slides/eins.md:6: expected one heading (## …) per slide, at its start, got none",
    ]);
  });
});
