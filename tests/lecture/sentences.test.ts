import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { describeFigure } from "../../src/describe/figure.ts";
import { allBlocks } from "../../src/model/slide.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { paragraphsOf } from "../tree.ts";

/*
 * Whose words stand where, and how they are chosen. The lecture's own words are held word for word elsewhere;
 * these are the editors': notes, alternative texts, added slides, what `data/` says of figures, and the software.
 */

const lecture = await readLecture(process.cwd());

/** What somebody else has said is theirs, and so are the titles of publications. */
const withoutQuotes = (text: string) => text.replaceAll(/„[^“]*“/g, "„“");

/** What stands between quotation marks in a file of code, without its comments. */
function stringsIn(file: string): string[] {
  const code = readFileSync(file, "utf8").replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, "");
  return code.match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
}

const editors: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    lecture.slides.map(({ id, notes, body, added, title, chapter, subtitles }) => [
      `slides/${id}.md`,
      [
        ...paragraphsOf(notes),
        ...allBlocks(body).flatMap((block) => (block.type === "figure" ? block.alt : [])),
        chapter,
        ...(added ? [title, ...subtitles, ...paragraphsOf(body)] : []),
      ],
    ]),
  ),
  ...Object.fromEntries(
    Object.values(lecture.figures).map(
      ({ id, title, unit, base, finding = "", remark = "", criterion = "", gap, caveats = [] }) => [
        `data/figures.ts ${id}`,
        [title, unit, base, finding, remark, criterion, gap?.text ?? "", ...caveats],
      ],
    ),
  ),
  "data/README.md": [readFileSync("data/README.md", "utf8")],
  "data/leichte-sprache.md": paragraphsOf(lecture.easy ?? []),
  "data/site.yaml": readFileSync("data/site.yaml", "utf8").match(/(?<=# ).*/g) ?? [],
  ...Object.fromEntries(
    readdirSync("src/words/de", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => [`src/words/de/${name}`, stringsIn(`src/words/de/${name}`)]),
  ),
};

/** What a pattern finds in the editors' words, with its place. */
const find = (pattern: RegExp) =>
  Object.entries(editors).flatMap(([place, texts]) =>
    texts.flatMap((text) => (withoutQuotes(text).match(pattern) ?? []).map((word) => `${place}: ${word}`)),
  );

test("the editors' words are looked at: notes, figures and the software's sentences", () => {
  expect(Object.keys(editors).length).toBeGreaterThan(lecture.slides.length + 30);
  expect(Object.entries(editors).filter(([, texts]) => texts.join("").trim() === "")).toEqual([]);
});

test("nobody speaks in the speaker's name: there is no „ich“", () => {
  expect(find(/(?<!\p{L})(?:ich|mich|mir|mein(?:e[mnrs]?)?)(?!\p{L})/giu)).toEqual([]);
});

/** One word for one thing: the word, and the words that are not used for it. */
describe.each([
  ["Abbildung", /\b(?:Diagramm|Grafik|Graphik|Schaubild|Chart)\p{L}*/gu],
  ["Leseansicht", /\b(?:Lesefassung|Leseseite|Leseversion)\p{L}*/gu],
  ["Pult", /\b(?:Konsole|Rednerpult|Steuerpult|Referentenansicht)\p{L}*/gu],
  ["Befragung", /\b(?:Erhebung|Studie)\p{L}*/gu],
  ["Mitlesen", /\bMitmachen\b/gu],
  ["gespeichert", /\b(?:aufbewahrt|bewahrt)\b/gu],
])("one word for one thing: %s", (word, others) => {
  test("is said", () => {
    expect(find(new RegExp(`\\b${word}`, "gu"))).not.toEqual([]);
  });
  test("and no other word for it", () => {
    expect(find(others)).toEqual([]);
  });
});

test("„Umfrage“ is what the hall is asked, never a survey of the lecture", () => {
  const asks = lecture.slides.filter(({ body }) => allBlocks(body).some(({ type }) => type === "poll"));
  const elsewhere = find(/\bUmfrage\p{L}*/gu).filter(
    (found) => !found.startsWith("src/words/") && !asks.some(({ id }) => found.startsWith(`slides/${id}.md`)),
  );
  expect(elsewhere).toEqual([]);
});

/** Sentences that said more than anybody knows, and what is said in their place. */
test.each([
  ["only the extracted text lacks the values", /in den Folien (?:leider )?nicht (?:mehr )?erhalten/g],
  ["only the extracted text lacks them", /(?:fehlt|fehlen|aus) (?:in )?den Folien/g],
  ["nobody here has the publication", /steht nicht in der Veröffentlichung/g],
  ["most figures lack their values", /Nicht zu jeder Abbildung/g],
  ["whom the shares agree with is not known", /nennen es/g],
  ["what was asked is not known", /nicht vergleichbar\./g],
  ["what was printed is not known", /abgedruckt/g],
  ["one survey only", /bei allen Ergebnissen/g],
  [
    "an opinion",
    /nur mit Bund und Ländern|in ihrer eigenen Hand|der Vortrag betont|schließt sich der Kreis/g,
  ],
  ["no ranking", /Hitparade/g],
])("nothing goes too far again: %s", (_why, pattern) => {
  expect(find(pattern)).toEqual([]);
});

test("entries of a list that is called incomplete are not counted", () => {
  const cut = Object.values(lecture.figures).filter(({ gap }) => gap);
  expect(cut.length).toBeGreaterThan(4);
  const counted =
    /\b(?:\d+|ein Drittel|die Hälfte|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn) (?:von|der) (?:\p{L}+ )?(?:Einträge|Aufgaben|Ressourcen|Unterstützungsbedarfe|Perspektiven|Punkte|zwei|drei|vier|fünf|sechs|sieben|neun|zwölf|vierzehn)/giu;
  for (const figure of cut) {
    const { id, rows, noun } = figure;
    expect(describeFigure(figure)).not.toMatch(new RegExp(`\\b${rows.length} ${noun[1]}`));
    expect(describeFigure(figure).match(counted)).toBeNull();
    const notes = lecture.slides.filter(({ figures }) => figures.includes(id)).flatMap((one) => one.notes);
    expect(paragraphsOf(notes).join(" ").match(counted)).toBeNull();
  }
});

test("an order in the lecture is never called a rank", () => {
  const ranks = find(/\bRang\p{L}*/gu).map((found) => found.split(": ")[1]);
  expect(ranks.filter((word) => word !== "Rangfolge" && word !== "Rangliste")).toEqual([]);
  expect(find(/(?<!keine )Rang(?:folge|liste)/g)).toEqual([]);
});

test("German stands in German quotation marks, and without English words where there are German ones", () => {
  // Files of code and Markdown have straight marks that are none of the text's.
  const texts = Object.entries(editors).filter(([place]) => !/^src\/|README/.test(place));
  expect(texts.flatMap(([place, all]) => all.filter((text) => /["”]/.test(text)).map(() => place))).toEqual(
    [],
  );
  const english =
    /\b(?:Button|Click|Dashboard|Download|Feature|Feedback|Homepage|Login|Logout|Meeting|Slide|Support|Team|Tool|Update|User|Voting|Website)s?\b/g;
  expect(find(english)).toEqual([]);
});

describe("the summary in Leichte Sprache keeps to its rules", () => {
  const texts = paragraphsOf(lecture.easy ?? []);
  const sentences = texts.flatMap((text) => text.split(/(?<=[.:?!]) /));

  test("one short sentence after the other", () => {
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((sentence) => sentence.split(" ").length > 14)).toEqual([]);
  });

  test("no part of a word is long, nothing is bracketed, shortened or in the genitive", () => {
    const words = texts.flatMap((text) => text.match(/[\p{L}-]+/gu) ?? []);
    const long = words.flatMap((word) => word.split("-")).filter((part) => part.length > 16);
    expect(long).toEqual([]);
    expect(texts.filter((text) => /[()%§&/]|\bz\. ?B\.|\bbzw\b|\busw\b/.test(text))).toEqual([]);
    expect(texts.filter((text) => /\bdes \p{Lu}\p{L}+s\b/u.test(text))).toEqual([]);
  });

  test("it says no numbers but years and how often", () => {
    const numbers = texts.flatMap((text) => text.match(/\d[\d,.]*/g) ?? []);
    expect(numbers.filter((number) => !/^(?:20\d\d\.?|2)$/.test(number))).toEqual([]);
  });
});
