// Only the dev server's pages load this file, styles included: it is no part of the built deck.
import "../styles/chrome/data-problems.css";
import { words } from "#words/charts.ts";
import { lang } from "#words/pages.ts";
import { createElement } from "../ui/elements.ts";

/** Says what is wrong in the spreadsheets, one line each; without lines, says nothing any more. */
export function showDataProblems(lines: readonly string[]): void {
  document.querySelector("aside.data-problems")?.remove();
  if (lines.length === 0) return;
  const heading = createElement("p", { class: "heading" }, [words.dataProblems.heading]);
  // Lines quote cells as they stand in the file: text nodes, never markup.
  const items = lines.map((line) => createElement("li", {}, [line]));
  const note = createElement("p", {}, [words.dataProblems.note]);
  const list = createElement("ul", {}, items);
  document.body.append(
    createElement("aside", { class: "data-problems", role: "alert", lang }, [heading, note, list]),
  );
}
