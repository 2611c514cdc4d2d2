import { expect } from "vitest";
import { until } from "../engine.ts";
import { FRAME } from "../site.ts";
import { play, type Stage } from "../stage.ts";

/**
 * Runs in the page: short words that a hyphen parts, in the page or the frame in it. With a slash or a no-break space
 * between them, they are one. WebKit counts on each side of the hyphen alone, not the whole word.
 */
function shortWordsParted(): string[] {
  const longest = CSS.supports("hyphenate-limit-chars", "10 4 4") ? 9 : 7;
  const page = frames[0]?.document ?? document;
  const parted: string[] = [];
  for (const element of page.querySelectorAll(".body :is(p, li)")) {
    const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { 0: word, index } of (node.textContent ?? "").matchAll(/[^ \t\n\r–-]+/g)) {
        if (word.length > longest || word.includes("\u00AD")) continue;
        const range = page.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        // An empty box may stand at the end of the line before.
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
        if (new Set(boxes.map(({ top }) => Math.round(top / 8))).size > 1) parted.push(word);
      }
  }
  return parted;
}

export function playReading(stage: () => Stage): void {
  play(
    stage,
    "the reading view of a phone, whole words and nothing to scroll sideways",
    async (profile, { site, lecture }) => {
      const view = await profile.open(`${site.url}${FRAME}handout.html?notizen`);
      await until(view, () => frames[0]?.document.documentElement.dataset["handout"] === "ready");
      // A chart is drawn once it comes near: the last one, too.
      const ids = Object.keys(lecture.figures);
      for (const id of ids)
        await until(
          view,
          (figure) => {
            const drawn = frames[0]?.document.querySelector(`figure[data-figure="${figure}"]`);
            drawn?.scrollIntoView();
            return drawn?.querySelector("svg[role=img]") !== null;
          },
          id,
        );
      const page = await view.run(() => {
        const root = frames[0]?.document.documentElement;
        const slide = root?.querySelector(".slide");
        return {
          width: frames[0]?.innerWidth,
          over: (root?.scrollWidth ?? 0) - 390,
          slide: slide?.clientWidth,
        };
      });
      expect(page.width).toBe(390);
      expect(page.over).toBeLessThanOrEqual(0);
      expect(await view.run(shortWordsParted)).toEqual([]);
      expect(profile.complaints).toEqual([]);
    },
  );
}
