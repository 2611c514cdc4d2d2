import type * as v from "valibot";
import { isMap, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import { LectureError, type Place, quote } from "../model/problem.ts";

/** A YAML file as values, and where in it each of them stands. */
export interface YamlFile {
  value: unknown;
  /** The place of what a schema refused: the innermost key of its path that is there. */
  placeOf: (path: readonly string[]) => Place & { got: string };
}

/** The keys that lead to what a schema refused. */
export const pathOf = (issue: v.BaseIssue<unknown>): string[] =>
  (issue.path ?? []).map(({ key }) => String(key));

/**
 * Reads YAML whose values a schema will check.
 * @throws LectureError where it is none
 */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\ufeff/, ""), { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const line = broken.linePos?.[0].line ?? 1;
    throw new LectureError([{ file, line, expected: "valid YAML", got: quote(broken.message) }]);
  }
  const placeOf = (path: readonly string[]) => {
    let node: Node | null = document.contents;
    let line = 1;
    let got = "nothing";
    for (const name of path) {
      if (!isMap(node)) break;
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
      if (!isScalar(pair?.key)) {
        got = "nothing";
        break;
      }
      line = lines.linePos(pair.key.range?.[0] ?? 0).line;
      // What the parser makes of a map has nodes alone.
      node = pair.value as Node | null;
      got = isScalar(node) ? quote(String(node.value ?? "")) : "a list or map";
    }
    return { file, line, column: path.join("."), got };
  };
  return { value: document.toJS() ?? {}, placeOf };
}
