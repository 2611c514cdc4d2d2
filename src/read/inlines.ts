import type { Nodes, PhrasingContent } from "mdast";
import type { Inline } from "../model/slide.ts";

/** What becomes of text, and of what is not in our lines. */
export interface InlineReader {
  /** Keeps numbers with their words. */
  keep: (text: string) => string;
  refuse: (node: Nodes, expected: string) => void;
  /** What an error says instead of what is none of ours. */
  expected: string;
}

/** The parts of a line; what is none of ours is refused. */
export function readInlines(nodes: readonly PhrasingContent[], reader: InlineReader): Inline[] {
  return nodes.flatMap((node) => readInline(node, reader) ?? []);
}

function readInline(node: PhrasingContent, reader: InlineReader): Inline | undefined {
  switch (node.type) {
    case "text":
      // Lines of a file are no lines of the slide.
      return { type: "text", text: reader.keep(node.value.replaceAll(/\r\n?|\n/g, " ")) };
    case "inlineCode":
      return { type: "code", text: node.value };
    case "break":
      return { type: "break" };
    case "emphasis":
    case "strong":
      return { type: node.type, children: readInlines(node.children, reader) };
    case "link": {
      const children = readInlines(node.children, reader);
      if (!isSafe(node.url))
        reader.refuse(node, "an address with https:, http: or mailto:, or of this lecture");
      else if (node.title) reader.refuse(node, "a link without a title");
      else return { type: "link", url: node.url, children };
      return undefined;
    }
    default:
      reader.refuse(node, reader.expected);
      return undefined;
  }
}

/** Whether an address leads where readers expect it: a browser would run `javascript:`. */
function isSafe(url: string): boolean {
  const base = "https://lecture.invalid/";
  return URL.canParse(url, base) && ["https:", "http:", "mailto:"].includes(new URL(url, base).protocol);
}
