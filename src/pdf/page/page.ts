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

/** Keeps the page laid out for paper, however often it is printed; heard before the page's own scripts. */
export function stayOnPaper(): void {
  addEventListener("afterprint", (event) => event.stopImmediatePropagation());
}

/** Lets the page lay itself out for paper now. */
export function announcePrint(): void {
  dispatchEvent(new Event("beforeprint"));
}

/** Keeps links from leading to the server that the page is printed from: it is gone when a PDF is read. */
export function cutLinksHome(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]:not([href^='#'])"))
    if (link.origin === location.origin) link.removeAttribute("href");
}

/** A heading, for the bookmark to it. */
export interface Heading {
  level: number;
  text: string;
  /** The chapter that a slide's heading is part of; left out where headings say so by their levels. */
  chapter?: string;
}

/** The visible headings in the order of the document, in the words of their source. */
export function readHeadings(): Heading[] {
  const headings = [...document.querySelectorAll<HTMLElement>("h1, h2, h3, h4, h5, h6")];
  return headings
    .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
    .map((heading) => {
      const { chapter } = heading.closest<HTMLElement>("section[data-chapter]")?.dataset ?? {};
      return {
        level: Number(heading.tagName.slice(1)),
        // Soft hyphens are for line ends, which a bookmark does not have.
        text: (heading.textContent ?? "").replaceAll("\u00ad", "").replaceAll(/\s+/g, " ").trim(),
        ...(chapter && { chapter }),
      };
    });
}

/** What stands at each place that links may lead to, by the place's id: its slide's number and its heading. */
export function readPlaces(): Record<string, string> {
  const clean = (text: string) => text.replaceAll("\u00ad", "").replaceAll(/\s+/g, " ").trim();
  const places: Record<string, string> = {};
  for (const place of document.querySelectorAll<HTMLElement>("[id]:not(svg *)")) {
    const heading = place.matches("h1, h2, h3") ? place : place.querySelector("h1, h2, h3");
    if (!heading) continue;
    const number = place.matches("article") ? place.querySelector(".number a")?.textContent : undefined;
    places[place.id] = clean(number ? `${number}: ${heading.textContent}` : (heading.textContent ?? ""));
  }
  return places;
}

/** The numbers of the slides that are a page each, in their order; none where pages are counted. */
export function readLabels(): string[] {
  const slides = [...document.querySelectorAll<HTMLElement>("section[data-number]")];
  return slides.map(({ dataset }) => dataset["number"] ?? "");
}

/** Tells Chromium that paragraphs are some even where the style sheet runs them on or makes them flexible. */
export function nameParagraphs(): void {
  for (const paragraph of document.querySelectorAll("p:not([role])"))
    paragraph.setAttribute("role", "paragraph");
}
