import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { colors, contrast } from "../../src/charts/layout/style.ts";
import { describeFigure } from "../../src/describe/figure.ts";
import { describeOrigin } from "../../src/describe/origin.ts";
import { tabulate } from "../../src/describe/table.ts";
import { listClassified } from "../../src/model/field.ts";
import type { FigureSpec } from "../../src/model/figure.ts";
import { formatShaken } from "../../src/read/for-people.ts";
import { describePackage } from "../../src/render/data-package.ts";
import { renderPage } from "../../src/render/pages.tsx";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { parseHtml } from "../helpers.ts";
import { written } from "./written.ts";

const lecture = await readLecture(process.cwd());
const specs = Object.entries(written.figures as Readonly<Record<string, FigureSpec>>);
const { fields } = written;

test("shape and colour each tell the fields apart, and every colour stands out from paper", () => {
  for (const key of ["id", "label", "symbol", "color"] as const)
    expect(new Set(fields.map((field) => field[key])).size, key).toBe(fields.length);
  for (const { color } of fields) expect(contrast(color, colors.paper)).toBeGreaterThanOrEqual(3);
});

test.each(fields)("$label says in a sentence what belongs to it, here and for those who fill in", (field) => {
  expect(field.definition).toMatch(/^\p{Lu}[^.]{20,}\.$/u);
  const readme = readFileSync("data/README.md", "utf8").replaceAll(/\s+/g, " ");
  expect(readme).toContain(`- **${field.label}**: ${field.definition}`);
});

const classified = listClassified(lecture);

test("every category has the same field in every list", () => {
  const rows = Object.values(lecture.figures).flatMap((one) => one.rows.map(({ category }) => category));
  for (const { id, field } of rows.filter((one) => one.field))
    expect(
      [...new Set(rows.filter((one) => one.id === id && one.field).map((one) => one.field))],
      id,
    ).toEqual([field]);
});

test.each(classified)("$category has a reason for its field", ({ reason }) => {
  expect(reason).toMatch(/^\p{Lu}.{15,}\.$/u);
});

test("there is no reason too many, and where the editors might have decided otherwise they say so", () => {
  expect(classified.length).toBeGreaterThan(40);
  expect(Object.keys(lecture.fieldReasons)).toHaveLength(classified.length);
  const labels: string[] = fields.map(({ label }) => label);
  const other = Object.values(lecture.fieldReasons).flatMap(
    (reason) => /auch „(.+)“ wäre/.exec(reason)?.[1] ?? [],
  );
  expect(other.length).toBeGreaterThan(2);
  expect(other.filter((label) => !labels.includes(label))).toEqual([]);
});

test("wherever fields show, it says that the editors put categories into them", () => {
  const shown = Object.values(lecture.figures).filter(({ fieldNoun }) => fieldNoun);
  const packaged = describePackage(lecture, { name: "probe", version: "1.0.0" }).resources;
  const codebook = renderPage("codebuch", lecture)?.body ?? "";
  const by = "Zuordnung der Redaktion";
  expect(shown.length).toBeGreaterThan(5);
  for (const figure of shown) {
    const resource = packaged.find(({ name }) => name === figure.id);
    const head = tabulate(figure).head.map(({ text }) => text);
    expect(head.join(" "), figure.id).toContain(by);
    expect(describeFigure(figure)).toContain(by);
    const origin = describeOrigin(figure).find(({ term }) => term === "Politikfelder");
    expect(origin?.texts.join(" ")).toContain(by);
    expect(resource?.classification?.by).toBe(by);
    expect(resource?.schema.fields.find(({ name }) => name === "Feld")?.description).toContain(by);
    expect(resource?.classification?.categories).toHaveLength(figure.rows.length);
  }
  expect(codebook).toContain(by);
  for (const { definition } of fields) expect(codebook).toContain(definition);
  const read = parseHtml(codebook).body.textContent ?? "";
  for (const { category, reason = "" } of classified) expect(read).toContain(`${category}${reason}`);
});

test("an id is a slug, and names one entry of one kind wherever it stands", () => {
  const entries = specs.flatMap(([, { categories, noun }]) =>
    categories.map(({ id, label }) => ({ id, label, noun: noun[1] })),
  );
  expect(entries.filter(({ id }) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  for (const { id, noun } of entries)
    expect(
      entries.filter((one) => one.id === id && one.noun !== noun),
      id,
    ).toEqual([]);
  const spellings = entries
    .map(({ id }) => id)
    .filter((id, index, all) => all.indexOf(id) === index)
    .map(
      (id) => [id, [...new Set(entries.filter((one) => one.id === id).map(({ label }) => label))]] as const,
    )
    .filter(([, labels]) => labels.length > 1);
  // Where the sources write one entry in two ways, and whoever sets them beside each other has to know it.
  expect(Object.fromEntries(spellings)).toEqual({
    "2016-anfang": ["Januar bis März 2016", "Anfang 2016"],
    "2016-ende": ["Dezember 2016", "Ende 2016"],
    ehrenamt: ["Starkes ehrenamtliches Engagement in der Bevölkerung", "Starkes ehrenamtliches Engagement"],
  });
});

test("an entry with the same words has the same id in every list", () => {
  const ids = new Map<string, string>();
  for (const [, { categories }] of specs)
    for (const { id, label } of categories) {
      expect(ids.get(label) ?? id, label).toBe(id);
      ids.set(label, id);
    }
});

test("what the second surveys asked anew is in the list of the first, but for what that one lacks", () => {
  const of = (id: string) => specs.find(([key]) => key === id)?.[1].categories.map((one) => one.id) ?? [];
  const added = (later: string, earlier: string) => of(later).filter((id) => !of(earlier).includes(id));
  expect(added("aufgaben-veraenderung-2016", "aufgaben-2016")).toEqual(["dezentrale-unterbringung"]);
  expect(added("ressourcen-veraenderung-2016", "ressourcen-2016")).toEqual([]);
  expect(added("unterstuetzungsbedarfe-veraenderung-2016", "unterstuetzungsbedarfe-2016")).toEqual([]);
});

test("no sentence rests on a value that is another one now: mend the sentence, then its `restsOn`", () => {
  expect(formatShaken(lecture.shaken)).toEqual([]);
});
