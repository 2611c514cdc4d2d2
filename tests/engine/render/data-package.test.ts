import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type DataPackage, describePackage, packageFiles } from "../../../src/render/data-package.ts";
import type { Resource } from "../../../src/render/package-resource.ts";
import { syntheticFigures, syntheticLecture } from "../../fixtures/synthetic.ts";
import { checkTable, holdOpenData, isDataPackage, profile } from "../../holds/open-data.ts";

const project = { name: "probe", version: "1.2.3" };
const described = describePackage(syntheticLecture, project);

holdOpenData(syntheticLecture);

describe("the published schema of the standard", () => {
  test("is the one published", () => {
    const hash = createHash("sha256").update(profile).digest("hex");
    expect(hash).toBe("a9ef0fc168b3402ae7aa7d22bbcb798e0db6b639e7ee15ff4aa177463cea7112");
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
  const resource = describePackage(syntheticLecture, project).resources.find(({ name }) => name === id);
  const text = packageFiles(syntheticLecture, project).get(`${id}.csv`) ?? "";
  expect(text).toContain(before);
  expect(checkTable(resource as Resource, text.replace(before, after))).toEqual([problem]);
});

test("levels are numbers with a decimal comma", () => {
  const { resources }: DataPackage = describePackage(syntheticLecture, project);
  const texts = packageFiles(syntheticLecture, project);
  for (const resource of resources) expect(checkTable(resource, texts.get(resource.path) ?? "")).toEqual([]);
  const resource = resources.find(({ name }) => name === "beispiel-levels") as Resource;
  const text = texts.get(resource.path) ?? "";
  expect(text).toContain(";92,5;");
  expect(checkTable(resource, text.replace("92,5", "92.5"))).toEqual(["no number: 92.5"]);
  expect(checkTable(resource, text.replace("92,5", "192,5"))).toEqual(["out of range: 192,5"]);
});
