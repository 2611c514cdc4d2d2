import { words } from "#words/pages.ts";
import type { Lecture } from "../model/lecture.ts";

/** A sheet's running title and its number, as rules that only a build can write: `@page` knows no variables. */
export function renderRunningTitle({ title, speaker }: Pick<Lecture, "title" | "speaker">): string {
  // The first page says both in its own words.
  const first = "@page:first{@top-left{content:none}@top-right{content:none}}";
  const { before, between } = words.sheet;
  const number = `${text(before)} counter(page) ${text(between)} counter(pages)`;
  const places = { "top-left": text(title), "top-right": text(speaker), "bottom-right": number };
  const rules = Object.entries(places).map(([place, content]) => `@${place}{content:${content}}`);
  return `@page{${rules.join("")}}${first}`;
}

/** A text as CSS writes it: without line ends, and without what would end a style element. */
function text(words: string): string {
  const byCode = (character: string) => `\\${character.codePointAt(0)?.toString(16)} `;
  return `"${words.replaceAll(/["\\]/g, "\\$&").replaceAll(/[\n\r\f<]/g, byCode)}"`;
}
