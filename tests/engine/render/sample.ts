import type { Lecture } from "../../../src/model/lecture.ts";
import { UNKNOWN_SITE } from "../../../src/model/site.ts";
import { type Block, figuresOf, type Inline, LAYOUTS, type Slide } from "../../../src/model/slide.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";

export const text = (words: string): Inline => ({ type: "text", text: words });
export const paragraph = (...children: Inline[]): Block => ({ type: "paragraph", children });

/** The overview of what is known has no sources and no file. */
const evidence = { ...syntheticFigures.evidence, sources: [], references: [], credited: [] };
const figures = Object.values({ ...syntheticFigures, evidence });

const placed = figures.map(
  ({ id, title }): Block => ({ type: "figure", figure: id, alt: `Alt of ${title}` }),
);

/** Every kind of block and inline. */
const everything: readonly Block[] = [
  paragraph(
    text("Plain "),
    { type: "emphasis", children: [text("emphasis")] },
    { type: "strong", children: [text("strong")] },
    { type: "code", text: "code" },
    { type: "break" },
    { type: "link", url: "https://example.org/a", children: [text("link")] },
  ),
  { type: "list", tight: true, points: [{ step: false, children: [paragraph(text("one"))] }] },
  {
    type: "list",
    start: 4,
    tight: false,
    points: [{ step: true, children: [paragraph(text("two"))] }],
  },
];
const asked: readonly Block[] = [{ type: "poll", poll: "tea" }, { type: "join" }];

function slide(id: string, parts: Partial<Slide>): Slide {
  const body = parts.body ?? everything;
  return {
    id,
    number: "1",
    chapter: "Chapter",
    layout: "list",
    minutes: 1,
    title: `Title of ${id}`,
    subtitles: ["First subtitle", "Second subtitle"],
    authors: "Authors",
    steps: false,
    added: false,
    notes: [paragraph(text(`Notes of ${id}`))],
    figures: figuresOf(body),
    ...parts,
    body,
  };
}

/** A made-up lecture with every layout, block and form of figure, and an appendix. */
export const sample: Lecture = {
  lang: "en",
  title: "Sample",
  speaker: "Speaker",
  keywords: ["keyword"],
  licence: { name: "other-closed", title: "Licence" },
  minutes: LAYOUTS.length,
  chapters: [{ title: "Chapter", slides: LAYOUTS }],
  slides: [
    ...LAYOUTS.map((layout, index) => slide(layout, { layout, number: `${index + 1}` })),
    slide("figures", { layout: "chart", number: "11a", below: "sources", body: placed }),
    slide("asked", { number: "11b", below: "sources", body: asked }),
  ],
  figures: Object.fromEntries(figures.map((figure) => [figure.id, figure])),
  sources: {
    book: { short: "Book 2016", citation: "The whole book", kind: "publication" },
    report: { short: "Report 2017", citation: "The whole report", kind: "press" },
  },
  fieldReasons: {},
  fields: [{ id: "a", label: "Field A", symbol: "circle", color: "#000000" }],
  nouns: { unit: ["garden", "gardens"], kept: { before: [], after: ["gardens"] } },
  site: UNKNOWN_SITE,
  polls: {
    tea: {
      id: "tea",
      question: "Tea?",
      choices: [
        { id: "yes", label: "Yes, please" },
        { id: "no", label: "No" },
      ],
      most: 1,
    },
  },
  shaken: [],
};
