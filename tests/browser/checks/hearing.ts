/** What a page keeps for whoever listens to it. */
interface Listened {
  said?: string[];
}

/**
 * Runs in the page: from now on, keeps what a screen reader says without being asked. That is a live region that has
 * changed, and the name of what takes the focus; nothing of it is said from behind an open dialog.
 */
export function listen(): void {
  const said: string[] = [];
  (window as Listened).said = said;
  const isHeard = (one: Element) => {
    const modal = document.querySelector("dialog:modal");
    return (
      one.checkVisibility({ visibilityProperty: true }) &&
      !one.closest("[inert], [aria-hidden=true]") &&
      (!modal || modal.contains(one))
    );
  };
  const wordsOf = (one: Element | null) =>
    (one?.getAttribute("aria-label") ?? one?.textContent ?? "")
      .replaceAll("\u00ad", "")
      .replaceAll(/\s+/g, " ")
      .trim();
  const nameOf = (one: Element) =>
    one
      .getAttribute("aria-labelledby")
      ?.split(" ")
      .map((id) => wordsOf(document.getElementById(id)))
      .join(" ") ?? wordsOf(one);
  new MutationObserver((changes) => {
    const regions = changes.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest(
        '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], output',
      ),
    );
    for (const region of new Set(regions)) if (region && isHeard(region)) said.push(wordsOf(region));
  }).observe(document, { subtree: true, childList: true, characterData: true });
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && isHeard(target)) said.push(nameOf(target));
  });
}

/** Runs in the page: whether this has been said since it was asked last; what was said until then is past. */
export function hasSaid(words: string): boolean {
  const { said = [] } = window as Listened;
  const at = said.indexOf(words);
  said.splice(0, at + 1);
  return at >= 0;
}

/** One thing that a screen reader comes to as it browses. */
export interface Heard {
  role: string;
  name: string;
  level?: number;
}

/** Runs in the page: what can be browsed in it or in a part of it, in order, each by its role and name. */
export function browse(part = "body"): Heard[] {
  const modal = document.querySelector("dialog:modal");
  const wordsOf = (one: Element) =>
    (one.getAttribute("aria-label") ?? one.textContent ?? "")
      .replaceAll("\u00ad", "")
      .replaceAll(/\s+/g, " ")
      .trim();
  const roleOf = (one: Element) => {
    const own = one.getAttribute("role");
    if (own) return own === "img" ? "image" : own;
    if (one.matches("th")) return one.getAttribute("scope") === "row" ? "rowheader" : "columnheader";
    if (one.matches("a[href]")) return "link";
    return /^H[1-6]$/.test(one.tagName) ? "heading" : one.tagName.toLowerCase();
  };
  const kinds = "h1, h2, h3, h4, h5, h6, th, a[href], button, summary, figure, dialog, [role]";
  return [...document.querySelectorAll(part)].flatMap((place) =>
    [...place.querySelectorAll(kinds)].flatMap((one) => {
      if (!one.checkVisibility({ visibilityProperty: true })) return [];
      if (one.closest("[inert], [aria-hidden=true]") || (modal && !modal.contains(one))) return [];
      // A picture is one thing.
      if (one.parentElement?.closest('[role="img"]')) return [];
      const labels = one.getAttribute("aria-labelledby")?.split(" ");
      const name = labels
        ? labels.map((id) => wordsOf(document.getElementById(id) ?? one)).join(" ")
        : wordsOf(one);
      const level = Number(/^H([1-6])$/.exec(one.tagName)?.[1] ?? one.getAttribute("aria-level"));
      return [{ role: roleOf(one), name, ...(level > 0 && { level }) }];
    }),
  );
}
