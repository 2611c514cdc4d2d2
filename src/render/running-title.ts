import type { Lecture } from "../model/lecture.ts";

/** The page's running title on paper, as a rule that only a build can write: style sheets know no variables here. */
export function renderRunningTitle({ title, speaker }: Pick<Lecture, "title" | "speaker">): string {
  // The first page says both in its own words.
  const first = "@page:first{@top-left{content:none}@top-right{content:none}}";
  return `@page{@top-left{content:${text(title)}}@top-right{content:${text(speaker)}}}${first}`;
}

/** A text as CSS writes it: without line ends, and without what would end a style element. */
function text(words: string): string {
  const byCode = (character: string) => `\\${character.codePointAt(0)?.toString(16)} `;
  return `"${words.replaceAll(/["\\]/g, "\\$&").replaceAll(/[\n\r\f<]/g, byCode)}"`;
}
