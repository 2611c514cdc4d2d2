import type { Nodes } from "mdast";

/** What an error calls the parts of Markdown; all there are, so that none is refused without a name. */
const NAMES: Readonly<Record<Nodes["type"], string>> = {
  blockquote: "a quotation",
  break: "a line break",
  code: "a code block",
  definition: "the address of a link",
  delete: "struck text",
  emphasis: "emphasis",
  footnoteDefinition: "a footnote",
  footnoteReference: "a footnote",
  heading: "a heading",
  html: "HTML",
  image: "an image",
  imageReference: "an image",
  inlineCode: "code",
  link: "a link",
  linkReference: "a link to an address that stands elsewhere",
  list: "a list",
  listItem: "a point",
  paragraph: "a paragraph",
  root: "a text",
  strong: "strong text",
  table: "a table",
  tableCell: "a cell",
  tableRow: "a row",
  text: "text",
  thematicBreak: "a line across",
  yaml: "front matter",
};

/** „a code block“ */
export function nameOf({ type }: Nodes): string {
  return NAMES[type];
}
