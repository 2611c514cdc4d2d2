import { describe, expect, test } from "vitest";
import { formatProblem, type Problem } from "../../../src/model/problem.ts";
import type { Block, Inline } from "../../../src/model/slide.ts";
import { readNotes, readSlide } from "../../../src/read/blocks.ts";

const nouns = { unit: ["Haus", "Häuser"], kept: { before: [], after: ["Häuser"] } } as const;

/** A slide that begins in the file's tenth line, and what is wrong with it. */
function read(text: string, steps = false) {
  const problems: Problem[] = [];
  const slide = readSlide(
    { text, line: 10 },
    { file: "slides/x.md", figures: ["bild"], steps, nouns, problems },
  );
  return { ...slide, problems: problems.map((one) => formatProblem(one).replace("slides/x.md", "")) };
}

function readBody(text: string, steps = false): readonly Block[] {
  const { body, problems } = read(`## Titel\n\n${text}`, steps);
  expect(problems).toEqual([]);
  return body;
}

const wrong = (text: string) => read(`## Titel\n\n${text}`).problems;

const text = (words: string): Inline => ({ type: "text", text: words });
const paragraph = (...children: Inline[]): Block => ({ type: "paragraph", children });
const words = (one: string) => paragraph(text(one));
const point = (...children: Block[]) => ({ step: false, children });

describe("a slide is read as", () => {
  test("its heading and what stands under it", () => {
    expect(read("\n## Titel *\n\nText.\n")).toEqual({
      title: "Titel *",
      body: [words("Text.")],
      problems: [],
    });
  });

  test("paragraphs, whose lines in the file are none on the slide", () => {
    expect(readBody("Eins\nzwei\r\n\r\nDrei")).toEqual([words("Eins zwei"), words("Drei")]);
  });

  test("emphasis, code, links and breaks", () => {
    expect(readBody("Ein *a* **b _c_** `<d>`  \n[e](https://f.example/?g&h) <mailto:i@j.example>")).toEqual([
      paragraph(
        text("Ein "),
        { type: "emphasis", children: [text("a")] },
        text(" "),
        { type: "strong", children: [text("b "), { type: "emphasis", children: [text("c")] }] },
        text(" "),
        { type: "code", text: "<d>" },
        { type: "break" },
        { type: "link", url: "https://f.example/?g&h", children: [text("e")] },
        text(" "),
        { type: "link", url: "mailto:i@j.example", children: [text("mailto:i@j.example")] },
      ),
    ]);
  });

  test("numbers kept with their words, but not in code", () => {
    expect(readBody("60 Prozent der 12 Häuser `12 Häuser`")).toEqual([
      paragraph(text("60\u00a0Prozent der 12\u00a0Häuser "), { type: "code", text: "12 Häuser" }),
    ]);
  });

  test("lists, close or with paragraphs, in lists", () => {
    expect(readBody("- a\n- b\n  - c")).toEqual([
      {
        type: "list",
        tight: true,
        points: [
          point(words("a")),
          point(words("b"), { type: "list", tight: true, points: [point(words("c"))] }),
        ],
      },
    ]);
    expect(readBody("4. a\n\n5. b")).toEqual([
      { type: "list", start: 4, tight: false, points: [point(words("a")), point(words("b"))] },
    ]);
  });

  test("figures, in a point as well", () => {
    const figure = { type: "figure", figure: "bild", alt: "Was es zeigt" } as const;
    expect(readBody("![Was es zeigt](figure:bild)")).toEqual([figure]);
    expect(readBody("- a\n\n  ![Was es zeigt](figure:bild)")).toEqual([
      { type: "list", tight: false, points: [point(words("a"), figure)] },
    ]);
  });

  test("text where it has the marks of HTML behind a stroke", () => {
    expect(readBody("\\<b> 1 < 2 &amp; &lt;i&gt;")).toEqual([words("<b> 1 < 2 & <i>")]);
  });
});

describe("points that come one by one", () => {
  const stepsIn = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => (block.type === "list" ? block.points.map(({ step }) => step) : []));

  test("are all of the outermost lists but the slide's first, which stands at once", () => {
    const body = readBody("- a\n- b\n  - c\n  - d\n\nText\n\n1. e\n2. f", true);
    expect(stepsIn(body)).toEqual([false, true, true, true]);
    const [list] = body;
    const inner = list?.type === "list" ? list.points.flatMap(({ children }) => children) : [];
    expect(stepsIn(inner)).toEqual([false, false]);
  });

  test("are none where the slide has no steps", () => {
    expect(stepsIn(readBody("- a\n- b"))).toEqual([false, false]);
  });
});

describe("a slide may not have", () => {
  const BLOCKS = ":12: expected text, lists or figures, got";
  test.each([
    ["| a | b |\n|---|---|\n| 1 | 2 |", `${BLOCKS} a table "| a | b | |---|---| | 1 | 2 |"`],
    ["a | b\n:-- | --:\n1 | 2", `${BLOCKS} a table "a | b :-- | --: 1 | 2"`],
    ["<div>a</div>", `${BLOCKS} HTML "<div>a</div>"`],
    ["<!-- a -->", `${BLOCKS} HTML "<!-- a -->"`],
    ["```js\na\n```", `${BLOCKS} a code block "\`\`\`js a \`\`\`"`],
    ["    a", `${BLOCKS} a code block "a"`],
    ["> a", `${BLOCKS} a quotation "> a"`],
    ["***", `${BLOCKS} a line across "***"`],
    ["[a]: https://b.example", `${BLOCKS} the address of a link "[a]: https://b.example"`],
    [
      "a <b>c</b>",
      ':12: expected text, emphasis, code and links, and figures in paragraphs of their own, got HTML "<b>"',
    ],
    [
      "![a](https://b.example/c.png)",
      ':12: expected text, emphasis, code and links, and figures in paragraphs of their own, got an image "![a](https://b.example/c.png)"',
    ],
    [
      "[a](javascript:alert(1))",
      ':12: expected an address with https:, http: or mailto:, or of this lecture, got a link "[a](javascript:alert(1))"',
    ],
    [
      "[a](java&#10;script:alert(1))",
      ':12: expected an address with https:, http: or mailto:, or of this lecture, got a link "[a](java&#10;script:alert(1))"',
    ],
    [
      "[a](data:text/html,b)",
      ':12: expected an address with https:, http: or mailto:, or of this lecture, got a link "[a](data:text/html,b)"',
    ],
    ['[a](#b "c")', ':12: expected a link without a title, got a link "[a](#b \\"c\\")"'],
    ["### a", ':12: expected one heading (## …) per slide, at its start, got "a"'],
    ["- a\n\n  ## b", ':14: expected one heading (## …) per slide, at its start, got "b"'],
    ["![a](figure:bidl)", ':12: expected one of the figures "bild", got "bidl"'],
    [
      "a ![b](figure:bild)",
      ':12: expected figure "bild" in a paragraph of its own, got "a ![b](figure:bild)"',
    ],
    [
      "*![b](figure:bild)*",
      ':12: expected text, emphasis, code and links, and figures in paragraphs of their own, got an image "![b](figure:bild)"',
    ],
  ])("%j", (markdown, problem) => {
    expect(wrong(markdown)[0]).toBe(problem);
  });

  test("a heading with marks in it, or none", () => {
    expect(read("## Ein `b`").problems).toEqual([':10: expected a heading of plain text, got code "`b`"']);
    expect(read("##\n\nText").problems).toEqual([":10: expected a heading of plain text, got nothing"]);
  });

  test("several of these without saying so of each", () => {
    expect(read("Text\n\n> a\n\n## Titel\n\n<b>\n").problems).toEqual([
      ':12: expected text, lists or figures, got a quotation "> a"',
      ':14: expected one heading (## …) per slide, at its start, got "Titel"',
      ':16: expected text, lists or figures, got HTML "<b>"',
    ]);
  });
});

test("speaker notes are text and lists", () => {
  const problems: Problem[] = [];
  const notes = "\nGuten Tag.\n\n- a\n\n![b](figure:bild)\n\n## c\n";
  const blocks = readNotes({ text: notes, line: 20 }, { file: "slides/x.md", nouns, problems });
  expect(blocks.slice(0, 2)).toEqual([
    words("Guten Tag."),
    { type: "list", tight: true, points: [point(words("a"))] },
  ]);
  expect(problems.map(formatProblem)).toEqual([
    'slides/x.md:25: expected text, emphasis, code and links, got an image "![b](figure:bild)"',
    'slides/x.md:27: expected text or lists, got a heading "## c"',
  ]);
});
