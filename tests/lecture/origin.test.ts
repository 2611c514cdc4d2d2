import { describe, expect, test } from "vitest";
import { comparisons } from "../../data/comparisons.ts";
import { describeSources } from "../../src/describe/base.ts";
import { describeFoot } from "../../src/describe/foot.ts";
import { describeGap, describeLoss } from "../../src/describe/lack.ts";
import { describeOrigin } from "../../src/describe/origin.ts";
import { readOut } from "../../src/describe/read-out.ts";
import { EVIDENCE_FIGURE } from "../../src/describe/tally.ts";
import { knownRows } from "../../src/describe/value.ts";
import type { Comparisons } from "../../src/model/comparison.ts";
import { sourceOf } from "../../src/model/evidence.ts";
import type { CitedFigure, FigureSpec } from "../../src/model/figure.ts";
import type { SourceId } from "../../src/model/share.ts";
import { describePackage } from "../../src/render/data-package.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { digits, knownNumbers, source, textsIn } from "../helpers.ts";
import { written } from "./written.ts";

const lecture = await readLecture(process.cwd());
const figures = Object.values(lecture.figures).filter(({ id }) => id !== EVIDENCE_FIGURE);
const specs: Readonly<Record<string, FigureSpec>> = written.figures;
const figure = (id: string) => lecture.figures[id] as CitedFigure;
const compared: Comparisons = comparisons;
/** Whose words stand in rows without a value: each row of a gathered figure may quote somebody. */
const quotedIn = ({ id, rows }: CitedFigure): SourceId[] => {
  const spec = compared[id];
  if (spec?.kind !== "gathered") return [];
  return spec.rows.flatMap((row, index) =>
    "said" in row && row.said && rows[index]?.value.kind === "none" ? [row.said.source] : [],
  );
};
const entry = (of: CitedFigure, term: string) =>
  describeOrigin(of).find((one) => one.term === term)?.texts ?? [];

describe.each(figures)("the origin of $id", (one) => {
  test("has the question or says that it is lost, the sources in full, and every wave's time", () => {
    if (one.measure === "share")
      expect(entry(one, "Frage")).toEqual([one.question ?? "Der Wortlaut der Frage ist nicht überliefert."]);
    expect(entry(one, "Quellen")).toEqual([
      ...new Set(
        [...one.references, ...(one.relatedSources ?? []), ...one.reports].map(({ citation }) => citation),
      ),
    ]);
    for (const { fieldwork } of [...(one.wave ? [one.wave] : []), ...Object.values(one.waves)])
      expect(entry(one, "Befragung").join(" ")).toContain(fieldwork);
  });

  test("gives each value in its source's words, with the source", () => {
    const said = entry(one, "Werte im Wortlaut");
    // Entries of lists are no values: they stand by their names.
    const valued = knownRows(one).filter(({ value }) => value.kind !== "entries");
    expect(said).toHaveLength(valued.length);
    for (const [index, { category, value }] of valued.entries()) {
      expect(said[index]).toContain(`${category.label}: `);
      expect(said[index]).toMatch(/ \([^)]+\)$/);
      if (value.kind === "share" && value.share.wording)
        expect(said[index]).toContain(`„${value.share.wording}“`);
    }
  });

  test("says what is lost", () => {
    const known = knownRows(one).length;
    const lost = entry(one, "Was fehlt").join(" ");
    if (known === 0) expect(lost).toContain(describeLoss(one));
    else if (known < one.rows.length)
      expect(lost).toContain(`${one.rows.length - known} von ${one.rows.length}`);
    if (one.gap) expect(lost).toContain(describeGap(one));
  });

  test("names no number that is not known", () => {
    const allowed = new Set([...digits(source), ...digits(knownNumbers), ...textsIn(one).flatMap(digits)]);
    const counts = new Set(Array.from({ length: one.rows.length + 1 }, (_, count) => `${count}`));
    const said = describeOrigin(one).flatMap(({ texts }) => texts.flatMap(digits));
    expect(said.filter((number) => !allowed.has(number) && !counts.has(number))).toEqual([]);
  });
});

/** Figures by those whose values they show; the words are the lecture's but where the editors added the figure. */
const ADDED = new Set(["engagement-gruppen-2016", "beteiligung-2016"]);

test.each(figures)("the source line of $id credits whose words and values it shows, and no other", (one) => {
  const keys = [...one.rows.flatMap(({ value }) => sourceOf(value) ?? []), ...quotedIn(one)];
  const shown = keys.flatMap((key) => one.cited[key]?.short ?? []);
  const words = ADDED.has(one.id) ? [] : ["Vortrag Roth"];
  expect(one.credited.toSorted()).toEqual([...new Set([...shown, ...words])].toSorted());
  expect(describeFoot(one)).toContain(`${describeSources(one)}`);
});

test.each([
  ["aufgaben-2016", "Quelle: Vortrag Roth"],
  ["befragung-2012", "Quelle: Vortrag Roth"],
  ["engagement-2016", "Quelle: Vortrag Roth"],
  ["bedeutung-integration-2016", "Quelle: Vortrag Roth"],
  ["wiederkehr-2016", "Quelle: Vortrag Roth"],
  ["ressourcen-2016", "Quellen: Gesemann/Roth 2016; AWO, 11. Juli 2016; Vortrag Roth"],
  ["basisdaten", "Quellen: Gesemann/Roth 2016; Gesemann/Roth 2017; Vortrag Roth"],
  ["beteiligung-2016", "Quelle: DStGB"],
  ["erfolgsbedingungen-belege", "Quellen: Vortrag Roth; AWO, 11. Juli 2016; Netzwerk Bürgerbeteiligung"],
])("under %s stands „%s“", (id, line) => {
  expect(describeSources(figure(id))).toBe(line);
});

const packaged = describePackage(lecture, { name: "probe", version: "1.0.0" });

test.each(figures)("the open data of $id carry its own sources, and none of a linked figure", (one) => {
  const keys = packaged.resources.find(({ name }) => name === one.id)?.sources.map(({ key }) => key) ?? [];
  const spec = specs[one.id];
  const own = spec ? [...spec.sources, ...(spec.wordsFrom ? [spec.wordsFrom] : [])] : one.sources;
  const values = one.rows.flatMap(({ value }) => sourceOf(value) ?? []);
  expect(keys.toSorted()).toEqual([...new Set([...own, ...values, ...quotedIn(one)])].toSorted());
});

test("where sources differ, „Woher?“ says so", () => {
  expect(entry(figure("befragung-2012"), "Hinweise").join(" ")).toMatch(
    /evangelisch\.de.*dieser Kommunen.*strategie/,
  );
  expect(entry(figure("befragung-2012"), "Hinweise").join(" ")).toMatch(/228 .* Presse/);
  expect(entry(figure("engagement-2016"), "Hinweise").join(" ")).toMatch(/domradio .*„rund 80 Prozent“/);
});

test.each([
  ["ressourcen-2016", "Netzwerk Bürgerbeteiligung"],
  ["befragung-2012", "evangelisch.de"],
  ["engagement-2016", "domradio"],
])("%s names %s, which its caveats quote, among its sources", (id, name) => {
  expect(entry(figure(id), "Hinweise").join(" ")).toContain(name);
  expect(entry(figure(id), "Quellen").join(" ")).toContain(name);
});

test("a borrowed value is said to be another survey's, and whose word it is", () => {
  expect(entry(figure("bedeutung-integration-2016"), "Andere Befragung").join(" ")).toMatch(
    /71,5\s% \(Vortrag Roth\), befragte Kommunen, 2012.*nicht überliefert/,
  );
  expect(figure("bedeutung-integration-2016").credited).toEqual(["Vortrag Roth"]);
});

test("divided bars and hatching are explained where they are drawn", () => {
  expect(entry(figure("ressourcen-2016"), "Zeichnung").join(" ")).toContain("Geteilter Balken");
  expect(entry(figure("zusammenhalt-2016"), "Zeichnung").join(" ")).toContain("Schraffur");
  expect(entry(figure("basisdaten"), "Zeichnung")).toEqual([]);
});

test("a figure that nobody was asked for has no origin", () => {
  expect(describeOrigin(figure(EVIDENCE_FIGURE))).toEqual([]);
});

test.each([
  ["ressourcen-2016", 2, "3 von 12: Aktive Willkommens- / Flüchtlingsinitiativen, drei von vier"],
  ["ressourcen-2016", 0, "1 von 12: Starkes ehrenamtliches Engagement in der Bevölkerung, nahezu 90 Prozent"],
  ["ressourcen-2016", 1, "2 von 12: Gute Kooperationsbeziehungen in der Kommune, ohne Wert"],
  ["engagement-2016", 0, "1 von 2: Anfang 2016 (N\u00a0=\u00a0270), 80 Prozent"],
  ["engagement-2016", 1, "2 von 2: Ende 2016 (N\u00a0=\u00a0114), 60\u00a0% der befragten Kommunen"],
  ["beteiligung-2016", 3, "4 von 4: Kleinstadt, jede 25. Kleinstadt"],
  ["basisdaten", 1, "2 von 2: Dezember 2016, 114 Kommunen"],
  ["zusammenhalt-2016", 0, "1 von 1: Sozialer Zusammenhalt sehr hoch oder hoch, eine Mehrheit"],
  ["datenlage", 1, "2 von 19: Ressourcen der Kommunen, Anfang 2016, 4 in Worten gerundet, 8 ohne Wert"],
  ["ressourcen-2016", 12, ""],
])("%s, row %i is read out as „%s“", (id, index, words) => {
  expect(readOut(figure(id), index)).toBe(words);
});
