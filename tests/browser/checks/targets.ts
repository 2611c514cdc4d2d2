/**
 * Runs in the page: what can be pressed and is smaller than 24 by 24 pixels. As WCAG 2.5.8 has it, links may be:
 * within a sentence, or with a circle of 24 pixels around their middle for themselves.
 */
export function findSmall(): string[] {
  const pressed = "a[href], button, summary, input:not([type=hidden]), select, textarea";
  const inSentence = (one: Element) =>
    one.matches("a") &&
    getComputedStyle(one).display === "inline" &&
    [...(one.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ""),
    );
  const targets = [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((one) => {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest("[inert]")) return [];
    const modal = document.querySelector("dialog[open]");
    if (modal && !modal.contains(one)) return [];
    // A field's label is part of what can be pressed.
    const box = (one.closest("label") ?? one).getBoundingClientRect();
    // What only the keyboard brings into view is nobody's to point at.
    if (box.right <= 0 || box.bottom + scrollY <= 0 || box.width <= 1) return [];
    return [{ one, box, isSmall: box.width < 23.9 || box.height < 23.9 }];
  });
  return targets.flatMap(({ one, box, isSmall }) => {
    if (!isSmall || inSentence(one)) return [];
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const isCrowded = targets.some((other) => {
      if (other.one === one || other.one.contains(one) || one.contains(other.one)) return false;
      const { left, top, right, bottom, width, height } = other.box;
      const far = other.isSmall
        ? Math.hypot(left + width / 2 - x, top + height / 2 - y) - 12
        : Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      return far < 12;
    });
    if (!isCrowded && one.matches("a")) return [];
    const name = one.getAttribute("aria-label") ?? one.textContent?.trim() ?? one.getAttribute("name");
    return [`${name}: ${Math.round(box.width)} by ${Math.round(box.height)}`];
  });
}
