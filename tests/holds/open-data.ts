import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { EVIDENCE_FIGURE } from "../../src/describe/tally.ts";
import type { CitedFigure, FigureSpec } from "../../src/model/figure.ts";
import type { Lecture } from "../../src/model/lecture.ts";
import { neutralIndex } from "../../src/model/levels.ts";
import { readFigure } from "../../src/read/read-figure.ts";
import { describePackage, packageFiles } from "../../src/render/data-package.ts";
import type { PackageField } from "../../src/render/package-fields.ts";
import type { Resource } from "../../src/render/package-resource.ts";
import { writeTable } from "../../src/render/write-table.ts";

const PROFILE = new URL("../fixtures/data-package/datapackage.json", import.meta.url);
export const profile = readFileSync(PROFILE, "utf8");
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
// A hint for forms in the published schema, which no validator knows.
ajv.addFormat("textarea", true);
export const isDataPackage = ajv.compile(JSON.parse(profile));

/** What is wrong with a cell, by the words of its column alone. */
function checkCell(cell: string, { type, decimalChar, constraints = {} }: PackageField): string[] {
  const { required, pattern, minimum = -Infinity, maximum = Infinity, enum: allowed } = constraints;
  if (cell === "") return required ? ["required"] : [];
  if (allowed && !allowed.includes(cell)) return [`not in the enum: ${cell}`];
  if (type === "string")
    return pattern && !new RegExp(`^(?:${pattern})$`, "u").test(cell) ? [`pattern: ${cell}`] : [];
  const shape = type === "integer" ? /^[0-9]+$/ : new RegExp(`^[0-9]+([${decimalChar ?? "."}][0-9]+)?$`);
  if (!shape.test(cell)) return [`no ${type}: ${cell}`];
  const number = Number(cell.replace(decimalChar ?? ".", "."));
  return number >= minimum && number <= maximum ? [] : [`out of range: ${cell}`];
}

/** What is wrong with a file, knowing nothing but what the package says of it. */
export function checkTable({ dialect, schema }: Resource, text: string): string[] {
  const [head = [], ...rows]: string[][] = parse(text, {
    bom: true,
    delimiter: dialect.delimiter,
    record_delimiter: dialect.lineTerminator,
    quote: dialect.quoteChar,
    escape: dialect.quoteChar,
  });
  const names = schema.fields.map(({ name }) => name);
  if (head.join() !== names.join()) return [`columns: ${head.join()}`];
  const keys = rows.map((row) => schema.primaryKey.map((key) => row[names.indexOf(key)]).join());
  const doubled = keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `again: ${key}`);
  return [
    ...doubled,
    ...rows.flatMap((row) => schema.fields.flatMap((field, index) => checkCell(row[index] ?? "", field))),
  ];
}

/** The description that a finished figure was read with. */
function specOf(figure: CitedFigure): FigureSpec {
  const {
    rows,
    wave: _,
    related: _related,
    finding: _finding,
    remark: _remark,
    caveats: _caveats,
    measure,
    ...rest
  } = figure;
  if (measure === "entries") throw new Error(`${rest.id} is counted from lists`);
  return { ...rest, measure, categories: rows.map(({ category }) => category) };
}

/** Reads back what was written. */
export function readBack(figure: CitedFigure, csv = writeTable(figure)): CitedFigure {
  const { units, fields, fieldNoun } = figure;
  const nouns = { unit: units, ...(fieldNoun && { field: fieldNoun }), kept: { before: [], after: [] } };
  const references = { sources: figure.cited, waves: figure.waves, fields, nouns };
  return readFigure(csv, figure.id, specOf(figure), references);
}

/** What holds of every lecture's open data: the package that describes it, and each table. */
export function holdOpenData(lecture: Lecture): void {
  const project = { name: "probe", version: "1.2.3" };
  const described = describePackage(lecture, project);
  const files = packageFiles(lecture, project);
  const ids = Object.keys(lecture.figures).filter((id) => id !== EVIDENCE_FIGURE);

  test.each([
    ["package", described],
    ["written file", JSON.parse(files.get("datapackage.json") ?? "")],
  ])("the standard's schema accepts the %s", (_name, value) => {
    isDataPackage(value);
    expect(isDataPackage.errors).toBeNull();
  });

  test("every figure is there, and nothing else", () => {
    expect(described.resources.map(({ name }) => name)).toEqual(ids);
    expect([...files.keys()]).toEqual([
      ...ids.map((id) => `${id}.csv`),
      "datapackage.json",
      "dcat-ap.jsonld",
      "CITATION.cff",
    ]);
  });

  test("numbers and words have their own terms, and who made what stands there", () => {
    const { publication, licence } = lecture;
    expect(described.licenses.map(({ name }) => name)).toEqual(
      publication ? [publication.numbers.name, licence.name] : [licence.name],
    );
    expect(described.id).toBe(publication?.id);
    expect(described.homepage).toBe(lecture.site.url);
    expect(described.contributors.length).toBeGreaterThan(0);
    expect(described.language).toBe(lecture.lang);
  });

  test("catalogues find every table, its size and its terms", () => {
    const catalogue = JSON.parse(files.get("dcat-ap.jsonld") ?? "");
    const tables = catalogue["dcat:distribution"];
    expect(tables.map((one: Record<string, { "@id": string }>) => one["dcat:downloadURL"]?.["@id"])).toEqual(
      described.resources.map(({ path }) => path),
    );
    // A table has quoted words in it, so that it is as closed as these.
    for (const one of tables)
      expect(one["dct:license"]["@id"]).toBe("http://dcat-ap.de/def/licenses/other-closed");
  });

  test("the citation is YAML, with title, version and somebody to name", () => {
    const citation = parseYaml(files.get("CITATION.cff") ?? "");
    expect(citation).toMatchObject({
      "cff-version": "1.2.0",
      type: "dataset",
      title: described.title,
      version: described.version,
      keywords: described.keywords,
    });
    expect(citation.authors.length).toBeGreaterThan(0);
  });

  test("the same lecture gives the same package", () => {
    expect(packageFiles(lecture, project)).toEqual(files);
  });

  describe.each(described.resources.map((resource) => [resource.name, resource] as const))(
    "the open data of %s",
    (id, resource) => {
      const text = files.get(resource.path) ?? "";

      test("has a file that keeps to its dialect and schema", () => {
        expect(checkTable(resource, text)).toEqual([]);
      });

      test("has no cell that a spreadsheet would run", () => {
        const cells: string[] = parse(text, { bom: true, delimiter: resource.dialect.delimiter }).flat();
        expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
      });

      test("reads back as it is", () => {
        const figure = lecture.figures[id];
        if (!figure) throw new Error(`no figure ${id}`);
        // What is counted from lists is not read from a file.
        if (figure.measure !== "entries") expect(readBack(figure).rows).toEqual(figure.rows);
      });

      test("has every known value as a number between its bounds, and no other", () => {
        const rows = lecture.figures[id]?.rows ?? [];
        const known = rows.filter(({ value }) => value.kind !== "none");
        expect(resource.completeness).toMatchObject({ rows: rows.length, withValue: known.length });
        expect(new Set(resource.values.map(({ category }) => category))).toEqual(
          new Set(known.map(({ category }) => category.label)),
        );
        for (const { number, lower = 0, upper = 100, relation } of resource.values) {
          if (relation === "=") expect([lower, upper]).toEqual([number, number]);
          else expect([lower <= number, number <= upper]).toEqual([true, true]);
        }
      });

      test("has the size and checksum that stand there", () => {
        expect(resource.bytes).toBe(Buffer.byteLength(text));
        expect(resource.hash).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
      });

      test("says what was asked of whom, when, and where it stands", () => {
        const figure = lecture.figures[id];
        const { question, base, wave, n, scale } = figure ?? {};
        expect(resource).toMatchObject({
          base,
          ...(question && { question }),
          ...(wave && { wave }),
          ...(n && { answers: n }),
          ...(scale && {
            scale: {
              levels: scale.levels.map(({ label }) => label),
              excerpt: scale.excerpt,
              ...(scale.neutral && { neutral: neutralIndex(scale) }),
            },
          }),
        });
        // Not `references`: these also name where a related value of another figure comes from.
        expect(Object.fromEntries(resource.sources.map(({ key, title }) => [key, title]))).toEqual(
          Object.fromEntries(
            Object.entries(figure?.cited ?? {}).map(([key, { citation }]) => [key, citation]),
          ),
        );
        for (const part of [question, figure?.gap?.text, figure?.remark, ...(figure?.caveats ?? [])])
          expect(resource.description).toContain(part ?? "");
      });
    },
  );
}
