/** Functions that run in the page, and see nothing of this file but themselves. */

/**
 * Writes page numbers into the contents, at the end of each entry. They take no room of their own, so that
 * writing them moves nothing.
 * @param pages the page of each place, by its id; those of all others stay open
 * @returns whether there is anything to number
 */
export function numberContents(pages: Readonly<Record<string, number>>): boolean {
  const links = document.querySelectorAll<HTMLAnchorElement>(".contents li > a[href^='#']");
  for (const link of links) {
    const present = link.nextElementSibling;
    const number = present?.matches(".on-page") ? present : document.createElement("span");
    number.className = "on-page";
    number.textContent = `${pages[decodeURIComponent(link.hash.slice(1))] ?? ""}`;
    if (number !== present) link.after(" ", number);
  }
  return [...links].some((link) => link.checkVisibility());
}
