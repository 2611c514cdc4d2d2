import type { AcceptedPlugin, Rule } from "postcss";

/**
 * What this deck switches off (see `src/deck/settings.ts`) or has written anew: reveal.js's transitions,
 * controls, overview, scroll view, overlays, notes, slide numbers, print view. Two thirds of its style sheet.
 */
const UNUSED = [
  /\[data-(?:background-)?transition/,
  /\[data-controls-/,
  /\.(?:controls|scrollbar|scroll-page|speaker-notes|slide-number|playback|jump-to-slide|overview|overview-animation|hljs|rtl|share)\b/,
  /\.(?:r-overlay|reveal-scroll|navigate-|controls-arrow)/,
  /\.(?:print-pdf|reveal-print)\b/,
  /\.reveal\.(?:default|slide|linear|cube|page|concave|convex|zoom|roll|fade)\b/,
  /\.fragment\.(?!current-fragment|visible|disabled)/,
];

/** Leaves out of `reveal.css` what no slide of this deck can need. Other style sheets stay as they are. */
export const dropUnusedReveal: AcceptedPlugin = {
  postcssPlugin: "drop-unused-reveal",
  OnceExit(root) {
    // Asked for as text, it has a query.
    if (!/\/reveal\.css(?:\?|$)/.test(root.source?.input.file ?? "")) return;
    root.walkRules((rule) => {
      const kept = rule.selectors.filter(isUsed);
      if (kept.length === 0) removeWithEmptyParents(rule);
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    });
    const css = root.toString();
    root.walkAtRules("keyframes", (animation) => {
      // Named once: by itself.
      if (css.split(animation.params).length === 2) animation.remove();
    });
  },
};

/** „No transition“ is a transition, too: the one that this deck uses. */
function isUsed(selector: string): boolean {
  return /=none\]|\.none\b/.test(selector) || !UNUSED.some((pattern) => pattern.test(selector));
}

function removeWithEmptyParents(rule: Rule): void {
  const { parent } = rule;
  rule.remove();
  if (parent?.type === "atrule" && parent.nodes?.length === 0) parent.remove();
}
