import "../styles/print/sheets.css";
import type { Unmount } from "../ui/unmount.ts";

/** Class of a page whose slides lie below each other, a sheet of paper each; `styles/print/sheets.css` knows it. */
const CLASS = "print-view";

/**
 * Lays every slide out as a page of its own, charts drawn, all points shown, and says so by
 * `data-pdf="ready"` on the root element. reveal.js stays out of it: its own print view hides all slides
 * but one from assistive technology, and so from a PDF's tags, and writes styles into the page that the
 * content security policy refuses. The static slides need none of it.
 */
export async function openPrintView(root: HTMLElement): Promise<Unmount> {
  const page = document.documentElement;
  page.classList.add(CLASS);
  const { createPainter } = await import("../painter/painter.ts");
  const numerals = writeNumerals(root);
  const figures = [...root.querySelectorAll<HTMLElement>("figure[data-figure]")];
  // The tables' height belongs to the charts, as it does once they are drawn.
  for (const figure of figures) figure.dataset["state"] = "drawn";
  // Charts get the sizes of their places, which text in its own font gives them: it has to be laid out first.
  root.getBoundingClientRect();
  await document.fonts.ready;
  const painter = createPainter({ onFailure: fail });
  for (const figure of figures) {
    painter.paint(figure, { whole: true });
    const place = figure.querySelector(".chart");
    // Nobody walks through a chart on paper.
    for (const name of ["tabindex", "role", "aria-label"]) place?.removeAttribute(name);
    if (!place?.querySelector("svg")) fail(figure);
  }
  page.dataset["pdf"] = "ready";
  return () => {
    page.classList.remove(CLASS);
    delete page.dataset["pdf"];
    for (const numeral of numerals) numeral.remove();
    for (const figure of figures) {
      delete figure.dataset["state"];
      figure.querySelector(".chart")?.replaceChildren();
    }
  };
}

/** Numbers of findings and recommendations as text: what only a style sheet writes gets no tag. */
function writeNumerals(root: HTMLElement): HTMLElement[] {
  const lists = [
    ...root.querySelectorAll<HTMLOListElement>(
      ':is([data-layout="findings"], [data-layout="recommendations"]) .body > ol',
    ),
  ];
  return lists.flatMap((list) =>
    [...list.children].map((item, index) => {
      const numeral = document.createElement("span");
      numeral.className = "numeral";
      numeral.textContent = String(list.start + index);
      item.prepend(numeral);
      return numeral;
    }),
  );
}

/** On paper no table can be asked for: a missing chart has to stop the print. */
function fail(figure: HTMLElement): void {
  console.error(`figure "${figure.dataset["figure"]}" has no chart`);
}
