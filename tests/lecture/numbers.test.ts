import { expect, test } from "vitest";
import { formatNumber } from "#words/format.ts";
import { drawShare } from "../../src/charts/forms/shares/bars.ts";
import { EVIDENCE_FIGURE } from "../../src/describe/tally.ts";
import { formatValue } from "../../src/describe/value.ts";
import type { Figure, Row } from "../../src/model/figure.ts";
import { countUnits } from "../../src/model/matrix.ts";
import type { ShareKind } from "../../src/model/share.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { digits, knownNumbers, source, textsIn } from "../helpers.ts";
import { paragraphsOf } from "../tree.ts";
import { written } from "./written.ts";

const lecture = await readLecture(process.cwd());
const figures = Object.values(lecture.figures).filter(({ id }) => id !== EVIDENCE_FIGURE);

interface KnownNumber {
  about: string;
  value: string;
}

/** Rows of the table under „## Figures“. */
const table: KnownNumber[] = (knownNumbers.split("\n## Figures\n")[1] ?? "")
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .slice(2)
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, about = "", value = ""]) => ({ about, value }));

/** „Privatpersonen rund 80 · Erwachsene 27–65 Jahre 79,4 · …“: what the appendix may say of groups. */
const groups = Object.fromEntries(
  (/appendix slide only, marked as added: ([^(]+)/.exec(knownNumbers)?.[1] ?? "")
    .replaceAll(/\s+/g, " ")
    .split("·")
    .map((entry) => /^(?<group>.+?) (?<value>(?:rund )?\d+(?:,\d)?)\.?$/.exec(entry.trim())?.groups)
    .map((entry) => [entry?.["group"] ?? "", entry?.["value"] ?? ""] as const),
);

/** „jede zweite Großstadt“ and the rates that the list gives in brackets, in the same order. */
const participation = table.find(({ about }) => about.startsWith("Beteiligung"));
const rates = (/participation rates ([\d, and]+) %/.exec(knownNumbers)?.[1] ?? "").match(/\d+/g)?.map(Number);

const WORDS: Record<string, [ShareKind, number]> = {
  // Of what, is disputed: three quarters of all do not go with 53,1 % that have a strategy.
  "drei Viertel": ["disputed", 75],
  "drei von vier": ["about", 75],
  // Printed so, but „rund 80 Prozent“ elsewhere.
  "80 Prozent": ["about", 80],
  "zwei Drittel": ["about", 66.7],
  "mehr als zwei Drittel": ["above", 66.7],
  "nahezu 90 Prozent": ["justBelow", 90],
  Mehrheit: ["majority", 50],
};

function meaning(value: string): string {
  const [kind, percent] = WORDS[value] ?? ["exact", Number.parseFloat(value.replace(",", "."))];
  return `${kind} ${percent}`;
}

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu));

/** Rows of the table that are about a figure's row, by the words they share; its own label counts double. */
function rowsAbout(label: string, title: string): KnownNumber[] {
  const score = ({ about }: KnownNumber) => {
    const has = words(about);
    const common = (text: string) => [...words(text)].filter((word) => has.has(word)).length;
    return 2 * common(label) + common(title);
  };
  const best = Math.max(...table.map(score));
  return table.filter((entry) => score(entry) === best);
}

/** Numbers of a row that the table does not have for it. */
function findInvented({ category, value }: Row, title: string): string[] {
  const known = rowsAbout(category.label, title).map((entry) => entry.value);
  const report = (text: string) => `${title}: ${category.label}: ${text}`;
  const check = (kind: ShareKind, number: number, wording?: string) => {
    const same = known.filter((one) => meaning(one) === `${kind} ${number}`);
    if (same.length === 0) return [report(`${kind} ${formatNumber(number)}`)];
    const said = wording?.replace(/^eine /, "");
    return said === undefined || same.includes(said) ? [] : [report(`„${wording}“`)];
  };
  switch (value.kind) {
    case "share":
      return check(value.share.kind, value.share.percent, value.share.wording);
    case "count":
      return check("exact", value.count);
    case "levels":
      return value.levels.flatMap(({ percent }) => check("exact", percent));
    case "tally":
      return [report("a tally of nothing")];
    case "none":
    // Counted from the lists themselves: tests/lecture/comparisons.test.ts counts them again.
    case "entries":
      return [];
  }
}

const inventedIn = ({ rows, related, title }: Figure) => [
  ...rows.flatMap((row) => findInvented(row, title)),
  ...(related ? findInvented(related.row, "") : []),
];

/** How many entries the lists have that are laid beside each other. */
const entries = figures.flatMap(({ matrix }) => (matrix ? [`${countUnits(matrix.rows)}`] : []));
const allowed = new Set([...digits(source), ...digits(knownNumbers), ...entries]);
const inventedDigits = (texts: readonly string[]) =>
  // A number that is written with its decimal where others have one is the same number.
  texts.flatMap((text) => digits(text).filter((number) => !allowed.has(number.replace(/,0$/, ""))));

test("the list of known numbers has a table that can be read", () => {
  expect(table.length).toBeGreaterThan(15);
  expect(table).toContainEqual({ about: "zentrale Grundlagen geschaffen, 2012", value: "39,5 %" });
});

/** Figures of the appendix, whose numbers stand outside of the list's table. */
const APPENDED = ["engagement-gruppen-2016", "beteiligung-2016"];
const isAppended = ({ id }: Figure) => APPENDED.includes(id);

test.each(figures.filter((figure) => !isAppended(figure)))(
  "figure $id has no value but the known ones",
  (figure) => {
    expect(inventedIn(figure)).toEqual([]);
  },
);

test("the groups' engagement has the values that the list has for each group, and no other", () => {
  const rows = lecture.figures["engagement-gruppen-2016"]?.rows ?? [];
  const said = rows.map(({ category, value }) => {
    const words =
      value.kind === "share"
        ? (value.share.wording?.replace(/ Prozent$/, "") ?? formatValue({}, { category, value }))
        : "";
    return [category.label, words.replace(/\s%$/, "")];
  });
  expect(Object.keys(groups).length).toBe(8);
  expect(Object.fromEntries(said)).toEqual(groups);
  for (const { value } of rows) {
    if (value.kind !== "share") throw new Error("every group has a share");
    const { kind, percent, wording } = value.share;
    expect([kind, wording?.includes(formatNumber(percent)) ?? true]).toEqual([
      wording ? "about" : "exact",
      true,
    ]);
  }
});

test("participation has the rates and words that the list has for each type, and no other", () => {
  const rows = lecture.figures["beteiligung-2016"]?.rows ?? [];
  const said = rows.map(({ value }) => (value.kind === "share" ? value.share : undefined));
  expect(said.map((share) => share?.wording).join(", ")).toBe(participation?.value);
  expect(said.map((share) => share?.percent)).toEqual(rates);
  expect(said.every((share) => share?.kind === "about")).toBe(true);
});

test("an invented share, count, level or wording is found", () => {
  const category = { id: "vereine", label: "Engagement und Offenheit von Vereinen" };
  const source = "vortrag";
  const share = (kind: ShareKind, percent: number, wording?: string): Row => ({
    category,
    value: { kind: "share", share: { kind, percent, source, ...(wording && { wording }) } },
  });
  const about = (text: string) => [`Ressourcen: ${category.label}: ${text}`];
  const find = (row: Row) => findInvented(row, "Ressourcen");
  expect(find(share("about", 75, "drei von vier"))).toEqual([]);
  expect(find(share("exact", 42))).toEqual(about("exact 42"));
  expect(find(share("exact", 75))).toEqual(about("exact 75"));
  // Known, but of another category.
  expect(find(share("exact", 39.5))).toEqual(about("exact 39,5"));
  expect(find(share("about", 75, "drei Viertel"))).toEqual(about("„drei Viertel“"));
  expect(find({ category, value: { kind: "count", count: 42, source } })).toEqual(about("exact 42"));
  const levels = [{ level: "sehr-wichtig", index: 0, percent: 42 }];
  expect(find({ category, value: { kind: "levels", levels, complete: false, source } })).toEqual(
    about("exact 42"),
  );
});

test("sources, surveys and figures name no number that is not in the lecture or the list", () => {
  // Days and addresses are for machines; that the day is the citation's, the next test says.
  const sources = Object.values(written.sources).map(({ short, citation }) => [short, citation]);
  const texts = textsIn([sources, written.waves, written.figures]);
  expect(texts.length).toBeGreaterThan(100);
  expect(inventedDigits(texts)).toEqual([]);
});

test("a source is of the year that its citation names, and lies where that says", () => {
  for (const { citation, date, url } of Object.values(lecture.sources)) {
    if (date) expect(citation).toContain(date.slice(0, 4));
    if (url) expect(citation).toContain(url.replace(/^https:\/\/[^/]+\//, ""));
  }
});

test.each(lecture.slides)("slide $id and its notes name no number that is not known", (slide) => {
  const { title, subtitles, authors = "", body, notes } = slide;
  const texts = [title, ...subtitles, authors, ...paragraphsOf(body), ...paragraphsOf(notes)];
  expect(inventedDigits(texts)).toEqual([]);
});

test("an invented number in a text is found", () => {
  expect(inventedDigits(["42,5 Prozent der 270 Kommunen"])).toEqual(["42,5"]);
});

test("no length stands for a share of which it is disputed what it is a share of", () => {
  const row = lecture.figures["befragung-2012"]?.rows.find(
    ({ category }) => category.id === "strategie-seit-2005",
  );
  if (row?.value.kind !== "share") throw new Error("the row has a share");
  expect([row.value.share.kind, row.value.share.wording]).toEqual(["disputed", "drei Viertel"]);
  expect(drawShare(row.value.share)).toEqual([]);
  expect(lecture.figures["befragung-2012"]?.remark).toMatch(/keinen Balken.*evangelisch\.de/);
});

test("one statement is as soft on one slide as on the other, and both say each other's words", () => {
  const shareOf = (figure: string, category: string) =>
    lecture.figures[figure]?.rows.find((row) => row.category.id === category)?.value;
  const [slide, press] = [
    shareOf("engagement-2016", "2016-anfang"),
    shareOf("engagement-gruppen-2016", "privatpersonen"),
  ];
  if (slide?.kind !== "share" || press?.kind !== "share") throw new Error("both have a share");
  expect([slide.share.kind, slide.share.percent]).toEqual([press.share.kind, press.share.percent]);
  expect(lecture.figures["engagement-2016"]?.remark).toContain(press.share.wording);
  expect(lecture.figures["engagement-gruppen-2016"]?.caveats?.join(" ")).toContain(slide.share.wording);
});
