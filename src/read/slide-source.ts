import * as v from "valibot";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { LectureError, type Problem, quote, quoteAll } from "../model/problem.ts";
import { LAYOUTS } from "../model/slide.ts";

/** Markdown of a part of a slide's file. */
export interface MarkdownSource {
  text: string;
  /** The file's line on which it starts. */
  line: number;
}

/** A slide's file, split: what its front matter says, its Markdown, its notes. */
export interface SlideSource {
  file: string;
  front: FrontMatter;
  /** The slide, heading included. */
  body: MarkdownSource;
  notes: MarkdownSource;
}

/** A cell as it is typed; YAML takes a bare one for a number. */
const cell = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

/** The keys a slide's front matter may have. */
const frontMatter = v.strictObject({
  minutes: v.pipe(v.number(), v.minValue(0.5), v.maxValue(60)),
  layout: v.picklist(LAYOUTS),
  /** Further lines of the heading: one, or a list of them. */
  subtitle: v.optional(v.union([v.string(), v.array(v.string())])),
  authors: v.optional(v.string()),
  /** Points come one by one; by default the layout decides. */
  steps: v.optional(v.boolean()),
  added: v.optional(v.boolean()),
  /**
   * A field of squares, one for each unit that a row counts; `{n}` in its caption stands for their number. Where the
   * talk has said before what they are, they need none.
   */
  mark: v.optional(
    v.strictObject({
      figure: v.string(),
      category: v.string(),
      caption: v.optional(v.pipe(v.string(), v.includes("{n}"))),
    }),
  ),
  /** Words of the slide or its notes, and the values they rest on. */
  restsOn: v.optional(
    v.record(
      v.string(),
      v.record(v.string(), v.record(v.string(), v.union([cell, v.record(v.string(), cell)]))),
    ),
  ),
});
export type FrontMatter = v.InferOutput<typeof frontMatter>;

/** What each key takes, as an error says it. */
const EXPECTED: Readonly<Record<keyof FrontMatter, string>> = {
  minutes: "minutes from 0.5 to 60",
  layout: `one of ${quoteAll(LAYOUTS)}`,
  subtitle: "a line of text",
  authors: "names",
  steps: "true or false",
  added: "true or false",
  mark: "figure, category and, where it needs words, caption, with {n} in it for the number",
  restsOn: "words of this slide, each with figures, categories and the cells they rest on",
};

const isKey = (name: string): name is keyof FrontMatter => Object.hasOwn(EXPECTED, name);

const FILE = /^---\r?\n(?<front>[\s\S]*?\r?\n)?---\r?\n(?<rest>[\s\S]*)$/;
const NOTES = /^Notes:[ \t]*$/m;

/**
 * Splits a slide's file into its parts.
 * @throws LectureError naming every bad key at once, or a missing part
 */
export function readSlideSource(text: string, file: string): SlideSource {
  const groups = FILE.exec(text.replace(/^\ufeff/, ""))?.groups;
  if (!groups) {
    const expected = "front matter between two lines ---";
    throw new LectureError([{ file, line: 1, expected, got: quote(text.slice(0, 40)) }]);
  }
  const yaml = groups["front"] ?? "";
  const rest = groups["rest"] ?? "";
  const line = countLines(yaml) + 2;
  const front = readFrontMatter(yaml, file);
  const cut = NOTES.exec(rest);
  const body = rest.slice(0, cut?.index);
  const notes = cut ? rest.slice(cut.index + cut[0].length) : "";
  if (notes.trim() === "") {
    const expected = 'speaker notes after a line "Notes:"';
    throw new LectureError([{ file, line: countLines(text), expected, got: "nothing" }]);
  }
  return {
    file,
    front,
    body: { text: body, line },
    notes: { text: notes, line: line + countLines(body) - 1 },
  };
}

const countLines = (text: string) => text.split("\n").length;

function readFrontMatter(yaml: string, file: string): FrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const line = 1 + (broken.linePos?.[0].line ?? 1);
    throw new LectureError([{ file, line, expected: "valid YAML", got: quote(broken.message) }]);
  }
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const result = v.safeParse(frontMatter, pairs.length > 0 ? document.toJS() : {});
  if (result.success) return result.output;
  const problems = result.issues.map((issue): Problem & { line: number } => {
    const name = String(issue.path?.[0]?.key);
    const pair = pairs.find(({ key }) => isScalar(key) && String(key.value) === name);
    const line = isScalar(pair?.key) ? 1 + lines.linePos(pair.key.range?.[0] ?? 0).line : 1;
    const place = { file, line };
    if (isKey(name))
      return {
        ...place,
        column: name,
        expected: EXPECTED[name],
        got: pair ? quoteValue(pair.value) : "nothing",
      };
    return { ...place, expected: `one of the keys ${quoteAll(Object.keys(EXPECTED))}`, got: quote(name) };
  });
  throw new LectureError(problems.sort((one, other) => one.line - other.line));
}

function quoteValue(value: unknown): string {
  return quote(isScalar(value) ? String(value.value ?? "") : "a list or map");
}
