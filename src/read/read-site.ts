import * as v from "valibot";
import { LectureError, quoteAll } from "../model/problem.ts";
import { type Site, UNKNOWN_SITE } from "../model/site.ts";
import { pathOf, readYaml } from "./yaml-keys.ts";

const FILE = "data/site.yaml";

const isWebAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

// A key without a value is one that is not filled in yet.
const video = v.nullish(v.pipe(v.string(), v.check(isWebAddress)));
const url = v.nullish(
  v.pipe(
    v.string(),
    v.check(isWebAddress),
    v.transform((text) => text.replace(/[?#].*$/, "").replace(/\/?$/, "/")),
  ),
);
const text = v.nullish(v.pipe(v.string(), v.trim(), v.nonEmpty()));
const email = v.nullish(v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+$/)));
const day = v.nullish(v.pipe(v.string(), v.isoDate()));

const parts = {
  operator: { name: text, address: text, represented: text, email, phone: text, register: text, vat: text },
  privacy: { officer: text, authority: text, logs: text },
  accessibility: { email, phone: text, date: day, land: text, enforcement: text },
};

const site = v.strictObject({
  url,
  signLanguage: video,
  offline: v.nullish(v.boolean()),
  operator: v.nullish(v.strictObject(parts.operator)),
  privacy: v.nullish(v.strictObject(parts.privacy)),
  accessibility: v.nullish(v.strictObject(parts.accessibility)),
});

/** What a value has to be, by the schema that it is checked with. */
const EXPECTED = new Map<v.GenericSchema, string>([
  [url, "an address that starts with https:// or http://"],
  [text, "a text, in quotes where it is a number"],
  [email, "an address of e-mail"],
  [day, "a day as 2030-12-31"],
]);

/**
 * Reads where and by whom the lecture is published.
 * @param yaml undefined for a lecture that does not say it
 * @throws LectureError with all that is wrong
 */
export function readSite(yaml: string | undefined): Site {
  if (yaml === undefined) return UNKNOWN_SITE;
  const { value, placeOf } = readYaml(yaml, FILE);
  const result = v.safeParse(site, value);
  if (!result.success)
    throw new LectureError(
      result.issues.map((issue) => {
        const path = pathOf(issue);
        return { ...placeOf(path), expected: expectedAt(path) };
      }),
    );
  const { offline, operator, privacy, accessibility, ...rest } = result.output;
  return {
    ...filled(rest),
    offline: offline ?? UNKNOWN_SITE.offline,
    operator: filled(operator ?? {}),
    privacy: filled(privacy ?? {}),
    accessibility: filled(accessibility ?? {}),
  };
}

function expectedAt([first = "", second]: readonly string[]): string {
  const inner = Object.hasOwn(parts, first) ? parts[first as keyof typeof parts] : undefined;
  if (inner && second !== undefined) {
    const schema = (inner as Readonly<Record<string, v.GenericSchema>>)[second];
    return (schema && EXPECTED.get(schema)) ?? `one of the keys ${quoteAll(Object.keys(inner))}`;
  }
  if (inner) return `the keys ${quoteAll(Object.keys(inner))}`;
  if (first === "offline") return "true or false";
  if (first === "url" || first === "signLanguage") return EXPECTED.get(url) ?? "";
  return `one of the keys ${quoteAll(Object.keys(site.entries))}`;
}

/** Without what is empty. */
function filled<T extends object>(slots: T): { [Name in keyof T]?: NonNullable<T[Name]> } {
  const known = Object.entries(slots).filter(([, value]) => value !== null && value !== undefined);
  // What is left is what the type says.
  return Object.fromEntries(known) as { [Name in keyof T]?: NonNullable<T[Name]> };
}
