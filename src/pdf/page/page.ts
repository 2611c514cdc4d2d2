/** Functions that run in the page: they see its DOM, and nothing of this file but themselves. */

/** What the page says of itself, for the document's metadata. */
export interface PageFacts {
  title: string;
  author: string;
  language: string;
}

export function readFacts(): PageFacts {
  return {
    title: document.title,
    author: document.querySelector<HTMLMetaElement>("meta[name=author]")?.content ?? "",
    language: document.documentElement.lang,
  };
}

/** Lets the page lay itself out for paper now. */
export function announcePrint(): void {
  dispatchEvent(new Event("beforeprint"));
}

/** A heading, for the bookmark to it. */
export interface Heading {
  level: number;
  text: string;
}

/** The visible headings in the order of the document, in the words of their source. */
export function readHeadings(): Heading[] {
  const headings = [...document.querySelectorAll<HTMLElement>("h1, h2, h3, h4, h5, h6")];
  return headings
    .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
    .map(({ tagName, textContent }) => ({
      level: Number(tagName.slice(1)),
      // Soft hyphens are for line ends, which a bookmark does not have.
      text: (textContent ?? "").replaceAll("\u00ad", "").replaceAll(/\s+/g, " ").trim(),
    }));
}

/** Tells Chromium that paragraphs are some even where the style sheet runs them on or makes them flexible. */
export function nameParagraphs(): void {
  for (const paragraph of document.querySelectorAll("p:not([role])"))
    paragraph.setAttribute("role", "paragraph");
}
