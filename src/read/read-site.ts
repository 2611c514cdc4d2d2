import * as v from "valibot";
import { LectureError, quoteAll } from "../model/problem.ts";
import { type Site, UNKNOWN_SITE } from "../model/site.ts";
import { pathOf, readYaml } from "./yaml-keys.ts";

const FILE = "data/site.yaml";

/** A key without a value is one that is not filled in yet. */
const unfilled = v.nullish;

const url = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)),
  v.transform((text) => text.replace(/[?#].*$/, "").replace(/\/?$/, "/")),
);

const site = v.strictObject({
  url: unfilled(url),
  offline: v.optional(v.boolean(), UNKNOWN_SITE.offline),
});

/** What each key takes, as an error says it. */
const EXPECTED: Readonly<Record<string, string>> = {
  url: "an address that starts with https:// or http://",
  offline: "true or false",
};

/**
 * Reads where and by whom the lecture is published.
 * @param text undefined for a lecture that does not say it
 * @throws LectureError with all that is wrong
 */
export function readSite(text: string | undefined): Site {
  if (text === undefined) return UNKNOWN_SITE;
  const { value, placeOf } = readYaml(text, FILE);
  const result = v.safeParse(site, value);
  if (result.success) return filledIn(result.output);
  throw new LectureError(
    result.issues.map((issue) => {
      const path = pathOf(issue);
      const known = EXPECTED[path.join(".")];
      const expected = known ?? `one of the keys ${quoteAll(Object.keys(EXPECTED))}`;
      return { ...placeOf(path), expected };
    }),
  );
}

function filledIn(value: v.InferOutput<typeof site>): Site {
  const { url, offline } = value;
  return { offline, ...(url && { url }) };
}
