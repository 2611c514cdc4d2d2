import { EVIDENCE_FIGURE } from "../../src/describe/tally.ts";
import type { Figure, FigureId } from "../../src/model/figure.ts";
import { draw, parseHtml, textsOf } from "../helpers.ts";

/*
 * The lecture's text as it came, and the deck as it is shown, both as words of slides: what is compared, and how.
 * Blanks, line ends and bullets are no words.
 */

/** A word, and where it stands: a line of the source, or a part of a slide. */
export interface Token {
  word: string;
  place: string;
}

/** What stands otherwise in the deck than in the source, and why that is right. */
export interface Accepted {
  slide: string;
  /** Words of the source, over as many lines as it takes; none where the deck has more. */
  source: string;
  /** Words of the deck in their place. */
  shown: string;
  /** They stand elsewhere on the slide. */
  moved?: true;
  why: string;
}

/** Between answers a dot, too. */
const BULLETS = /[\uf0a7\uf0b7\uf0d8•·]/gu;

export function tokensOf(text: string, place: string): Token[] {
  const plain = text.replaceAll(BULLETS, " ").replaceAll(/[\u00ad\u2060\u200b]/gu, "");
  return plain
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => ({ word, place }));
}

/** The source's words by slide: a slide begins with the line where its first words stand in full. */
export function sourceTokens(
  source: string,
  firstWords: Readonly<Record<string, string>>,
): Record<string, Token[]> {
  const lines = source.split("\n").map((line, index) => tokensOf(line, `line ${index + 1}`));
  const slides = Object.entries(firstWords);
  const found: Record<string, Token[]> = {};
  for (const [index, tokens] of lines.entries()) {
    const [id, first] = slides[Object.keys(found).length] ?? [];
    if (id !== undefined && tokens.length > 0 && wordsOf(lines.slice(index).flat()).startsWith(`${first} `))
      found[id] = [];
    Object.values(found)
      .at(-1)
      ?.push(...tokens);
  }
  return found;
}

export const wordsOf = (tokens: readonly Token[]) => tokens.map(({ word }) => word).join(" ");

/** Parts of a slide that are the editors' or the software's, and why they are no lines of the source. */
export const OURS = {
  ".chapter": "chapters are the editors'; „Quellen“ says so",
  "figure[data-ours]": "puts numbers of the slide's own sentences into a picture, in short words",
  ".finding": "the editors' line over a chart, with the values it rests on",
  "figure table": "the chart once more, for those who do not see it",
  ".handout-at": "where the handout is",
  ".gap": "says that the list is very likely cut",
  ".origin": "„Woher?“",
  ".answers": "how many answered each question of a survey; the deck shows it in „Woher?“",
  "figcaption.source": "source line, and what to know before quoting",
} as const;

/** What a slide shows: the words of its parts from top to bottom, and words that belong to none. */
export interface Shown {
  tokens: readonly Token[];
  astray: readonly string[];
  ours: ReadonlySet<string>;
}

/** A rendered slide with its charts drawn, as the words that somebody reads. */
export function shownTokens(html: string, figures: Readonly<Record<FigureId, Figure>>): Shown {
  const section = parseHtml(html).querySelector("section.slide");
  if (!section) throw new Error("no slide");
  for (const element of section.querySelectorAll("figure")) {
    const figure = figures[element.getAttribute("data-figure") ?? ""];
    if (!figure || figure.id === EVIDENCE_FIGURE || !isChart(figure)) element.setAttribute("data-ours", "");
    else drawLabels(element, figure);
  }
  const ours = new Set<string>();
  for (const selector of Object.keys(OURS))
    for (const element of section.querySelectorAll(selector)) {
      if ((element.textContent ?? "").trim() !== "") ours.add(selector);
      element.remove();
    }
  for (const list of section.querySelectorAll("ol"))
    for (const [index, item] of [...list.children].entries())
      item.prepend(`${Number(list.getAttribute("start") ?? 1) + index} `);
  const tokens: Token[] = [];
  const astray: string[] = [];
  const walk = (node: Node, place: string) => {
    if (node.nodeType === node.TEXT_NODE) {
      const words = tokensOf(node.textContent ?? "", place);
      if (place === "") astray.push(...words.map(({ word }) => word));
      else tokens.push(...words);
    }
    const name = node.nodeName.toLowerCase();
    const here = /^(?:h[12]|p|li)$/.test(name) ? name : place;
    for (const child of node.childNodes) walk(child, here);
  };
  walk(section, "");
  return { tokens, astray, ours };
}

/** A chart of the lecture; the others put numbers of its sentences into a picture. */
const isChart = ({ question, scale }: Figure) => question !== undefined || scale !== undefined;

/** Puts the labels that the chart really draws, in the order of its rows, where the chart stands. */
function drawLabels(element: Element, figure: Figure): void {
  const drawn = textsOf(draw(figure)).join(" ").replaceAll("\u00ad", "");
  const squeezed = drawn.replaceAll(/[\s-]/g, "");
  for (const { category } of figure.rows) {
    if (!squeezed.includes(category.label.replaceAll(/[\s-]/g, ""))) continue;
    const label = element.ownerDocument.createElement("p");
    label.textContent = category.label;
    element.querySelector(".chart")?.append(label);
  }
}

/** Where words stand among others, whole and next to each other; not at all for no words. */
function placesOf(tokens: readonly Token[], words: readonly string[]): number[] {
  if (words.length === 0) return [];
  return tokens.flatMap((_, start) =>
    words.every((word, index) => tokens[start + index]?.word === word) ? start : [],
  );
}

/** Puts one mark in the place of words, or takes them away where they stand elsewhere on the other side. */
function accept(tokens: Token[], text: string, mark: string, moved: boolean): boolean {
  const words = text.split(" ").filter(Boolean);
  const [start, ...more] = placesOf(tokens, words);
  if (words.length === 0) return true;
  if (start === undefined || more.length > 0) return false;
  const place = tokens[start]?.place ?? "";
  tokens.splice(start, words.length, ...(moved ? [] : [{ word: mark, place }]));
  return true;
}

/** Every place where a slide's words are others than its source's, and every entry that nothing needs. */
export function compareWords(
  slide: string,
  sourceWords: readonly Token[],
  shownWords: readonly Token[],
  accepted: readonly Accepted[],
): string[] {
  const [given, shown] = [[...sourceWords], [...shownWords]];
  const complaints: string[] = [];
  for (const [index, entry] of accepted.filter((one) => one.slide === slide).entries()) {
    const mark = `[accepted ${index}]`;
    const moved = entry.moved === true || entry.source === "" || entry.shown === "";
    const both = [
      accept(given, entry.source, mark, moved),
      accept(shown, entry.shown, mark, moved),
      entry.source !== entry.shown || entry.moved === true,
    ];
    if (both.includes(false)) complaints.push(`${slide}: accepted, but not there: ${JSON.stringify(entry)}`);
  }
  const length = Math.max(given.length, shown.length);
  for (let at = 0; at < length; at += 1) {
    if (given[at]?.word === shown[at]?.word) continue;
    const around = (tokens: readonly Token[]) => wordsOf(tokens.slice(at, at + 6)) || "nothing";
    complaints.push(
      `${slide}, ${given[at]?.place ?? "end of its source"}: ${around(given)} – shown: ${around(shown)}`,
    );
    break;
  }
  return complaints;
}
