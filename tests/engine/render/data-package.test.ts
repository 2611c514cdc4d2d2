import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { type CitedFigure, neutralIndex } from "../../../src/model/figure.ts";
import {
  type DataPackage,
  describePackage,
  packageFiles,
  type Resource,
} from "../../../src/render/data-package.ts";
import type { PackageField } from "../../../src/render/package-fields.ts";
import { readLecture } from "../../../src/vite/read-lecture.ts";
import * as written from "../../../src/vite/written.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";

const PROFILE = new URL("../../fixtures/data-package/datapackage.json", import.meta.url);
const profile = readFileSync(PROFILE, "utf8");
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
// A hint for forms in the published schema, which no validator knows.
ajv.addFormat("textarea", true);
const isDataPackage = ajv.compile(JSON.parse(profile));

const project = { name: "probe", version: "1.2.3" };
const lecture = await readLecture(process.cwd());
const described = describePackage(lecture, project);
const files = packageFiles(lecture, project);

const { evidence: _, ...withFiles } = syntheticFigures;
const invented = Object.fromEntries(Object.values(withFiles).map((figure) => [figure.id, figure]));
const inventedLecture = { ...lecture, figures: invented as Record<string, CitedFigure> };

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
function checkTable({ dialect, schema }: Resource, text: string): string[] {
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

describe("the published schema of the standard", () => {
  test("is the one published", () => {
    const hash = createHash("sha256").update(profile).digest("hex");
    expect(hash).toBe("a9ef0fc168b3402ae7aa7d22bbcb798e0db6b639e7ee15ff4aa177463cea7112");
  });

  test.each([
    ["the lecture's package", described],
    ["the written file", JSON.parse(files.get("datapackage.json") ?? "")],
    ["a package with every kind of figure", describePackage(inventedLecture, project)],
  ])("accepts %s", (_name, value) => {
    isDataPackage(value);
    expect(isDataPackage.errors).toBeNull();
  });

  const [resource] = described.resources;
  if (!resource) throw new Error("the package is empty");
  const withResource = (change: object) => ({ ...described, resources: [{ ...resource, ...change }] });
  const withField = (change: object) =>
    withResource({ schema: { ...resource.schema, fields: [{ name: "Anteil", ...change }] } });
  test.each([
    ["without resources", { ...described, resources: undefined }],
    ["with an empty list of resources", { ...described, resources: [] }],
    ["with a resource without a path", withResource({ path: undefined })],
    ["with a path out of its folder", withResource({ path: `../${resource.path}` })],
    ["with a hash that is none", withResource({ hash: "sha256:none" })],
    ["with a field of an unknown type", withField({ type: "percentage" })],
    ["with a field without a name", withField({ name: undefined, type: "string" })],
    ["with a licence without a name", { ...described, licenses: [{ title: "frei" }] }],
    ["with a homepage that is no URL", { ...described, homepage: "not a URL" }],
  ])("refuses a package %s", (_name, value) => {
    // As it would be written: what is undefined is not there.
    expect(isDataPackage(JSON.parse(JSON.stringify(value)))).toBe(false);
  });
});

describe.each(described.resources.map((resource) => [resource.name, resource] as const))(
  "%s",
  (id, resource) => {
    const text = files.get(resource.path) ?? "";

    test("has a file that keeps to its dialect and schema", () => {
      expect(checkTable(resource, text)).toEqual([]);
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
        Object.fromEntries(Object.entries(figure?.cited ?? {}).map(([key, { citation }]) => [key, citation])),
      );
      for (const part of [question, figure?.gap?.text, figure?.remark, ...(figure?.caveats ?? [])])
        expect(resource.description).toContain(part ?? "");
    });
  },
);

test("every figure of the lecture is there, and nothing else", () => {
  const ids = Object.keys(written.figures);
  expect(described.resources.map(({ name }) => name)).toEqual(ids);
  expect([...files.keys()]).toEqual([...ids.map((id) => `${id}.csv`), "datapackage.json"]);
});

const { shares, counts, change } = syntheticFigures;

test.each([
  [shares.id, "<90", "~90", "pattern: ~90"],
  [shares.id, "<90", "<190", "pattern: <190"],
  [shares.id, ";erfunden", ";anders", "not in the enum: anders"],
  [shares.id, "Als Zahl gedruckt;", ";", "required"],
  [counts.id, ";123;", ";12,3;", "no integer: 12,3"],
  [change.id, "Beispiel spät", "Beispiel früh", "again: Beispiel früh"],
  [change.id, "Wortlaut", "Worte", "columns: Kategorie,Anteil,Worte,Quelle"],
])("in %s, %j instead of %j is found", (id, before, after, problem) => {
  const resource = describePackage(inventedLecture, project).resources.find(({ name }) => name === id);
  const text = packageFiles(inventedLecture, project).get(`${id}.csv`) ?? "";
  expect(text).toContain(before);
  expect(checkTable(resource as Resource, text.replace(before, after))).toEqual([problem]);
});

test("levels are numbers with a decimal comma", () => {
  const { resources }: DataPackage = describePackage(inventedLecture, project);
  const texts = packageFiles(inventedLecture, project);
  for (const resource of resources) expect(checkTable(resource, texts.get(resource.path) ?? "")).toEqual([]);
  const resource = resources.find(({ name }) => name === "beispiel-levels") as Resource;
  const text = texts.get(resource.path) ?? "";
  expect(text).toContain(";92,5;");
  expect(checkTable(resource, text.replace("92,5", "92.5"))).toEqual(["no number: 92.5"]);
  expect(checkTable(resource, text.replace("92,5", "192,5"))).toEqual(["out of range: 192,5"]);
});

test("the same lecture gives the same package", () => {
  expect(packageFiles(lecture, project)).toEqual(files);
});
