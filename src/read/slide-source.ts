import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { LAYOUTS, type Layout } from "../model/lecture.ts";
import { LectureError, type Problem, quote, quoteAll } from "../model/problem.ts";

/** A slide's file, split: what its front matter says, its Markdown, its notes. */
export interface SlideSource {
  file: string;
  front: FrontMatter;
  /** Markdown of the slide, heading included, and the line of the file on which it starts. */
  body: string;
  bodyLine: number;
  notes: string;
}

/** The keys a slide's front matter may have. */
export interface FrontMatter {
  minutes: number;
  layout: Layout;
  subtitle?: string;
  authors?: string;
  steps?: boolean;
  added?: boolean;
}

const FILE = /^---\r?\n(?<front>[\s\S]*?\r?\n)?---\r?\n(?<rest>[\s\S]*)$/;
const NOTES = /^Notes:[ \t]*$/m;

/** Each key: whether it must be there, what it takes, and how an error says so. */
const KEYS: Record<string, { required?: true; expected: string; accepts: (value: unknown) => boolean }> = {
  minutes: {
    required: true,
    expected: "minutes from 0.5 to 60",
    accepts: (value) => typeof value === "number" && value >= 0.5 && value <= 60,
  },
  layout: {
    required: true,
    expected: `one of ${quoteAll(LAYOUTS)}`,
    accepts: (value) => (LAYOUTS as readonly unknown[]).includes(value),
  },
  subtitle: { expected: "a line of text", accepts: (value) => typeof value === "string" },
  authors: { expected: "names", accepts: (value) => typeof value === "string" },
  steps: { expected: "true or false", accepts: (value) => typeof value === "boolean" },
  added: { expected: "true or false", accepts: (value) => typeof value === "boolean" },
};

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
  const bodyLine = yaml.split("\n").length + 2;
  const front = readFrontMatter(yaml, file);
  const cut = NOTES.exec(rest);
  const notes = cut ? rest.slice(cut.index + cut[0].length).trim() : "";
  if (notes === "") {
    const expected = 'speaker notes after a line "Notes:"';
    throw new LectureError([{ file, line: text.split("\n").length, expected, got: "nothing" }]);
  }
  return { file, front, body: rest.slice(0, cut?.index), bodyLine, notes };
}

function readFrontMatter(yaml: string, file: string): FrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const line = 1 + (broken.linePos?.[0].line ?? 1);
    throw new LectureError([{ file, line, expected: "valid YAML", got: quote(broken.message) }]);
  }
  const problems: Problem[] = [];
  const found = new Set<string>();
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    const name = isScalar(key) ? String(key.value) : "";
    const line = 1 + lines.linePos(isScalar(key) ? (key.range?.[0] ?? 0) : 0).line;
    const rule = KEYS[name];
    found.add(name);
    if (!rule) {
      const expected = `one of the keys ${quoteAll(Object.keys(KEYS))}`;
      problems.push({ file, line, expected, got: quote(name) });
    } else if (!(isScalar(value) && rule.accepts(value.value))) {
      const got = quote(isScalar(value) ? String(value.value ?? "") : "a list or map");
      problems.push({ file, line, column: name, expected: rule.expected, got });
    }
  }
  for (const [name, { required, expected }] of Object.entries(KEYS))
    if (required && !found.has(name))
      problems.push({ file, line: 1, column: name, expected, got: "nothing" });
  if (problems.length > 0) throw new LectureError(problems);
  // KEYS accepted every key and value above.
  return document.toJS() as FrontMatter;
}
