import type { Figure } from "../model/figure.ts";

/** Same names as in `src/vite/lecture.ts`, which no page may import. */
const FIGURES_CHANGED = "lecture:figures";
const DATA_PROBLEMS = "lecture:problems";
const ASK_FOR_PROBLEMS = "lecture:problems?";

/**
 * In dev, hands over figures whose files were saved, and puts their new tables into the page. While a
 * file is wrong, nothing changes but a panel that says what.
 */
export function followFiles(onChange: (figures: Readonly<Record<string, Figure>>) => void): void {
  if (!import.meta.hot) return;
  import.meta.hot.on(FIGURES_CHANGED, async (figures: Readonly<Record<string, Figure>>) => {
    await refreshTables();
    onChange(figures);
  });
  import.meta.hot.on(DATA_PROBLEMS, async (lines: readonly string[]) => {
    const { showDataProblems } = await import("./data-problems.ts");
    showDataProblems(lines);
  });
  // The page may have opened on a broken file, long after the event.
  import.meta.hot.send(ASK_FOR_PROBLEMS);
}

/** What the build writes of a figure's values into the page. */
const WRITTEN = ["table", "figcaption", ".about", ".origin"];

const FINDING = ".finding";

async function refreshTables(): Promise<void> {
  const response = await fetch(location.pathname);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const figure of page.querySelectorAll<HTMLElement>("figure[data-figure]")) {
    const old = document.querySelector(`figure[data-figure="${figure.dataset["figure"]}"]`);
    for (const part of WRITTEN) {
      const fresh = figure.querySelector(part);
      if (fresh) old?.querySelector(part)?.replaceWith(fresh);
    }
    // A value may have denied the line over the chart, or brought it back.
    old?.querySelector(FINDING)?.remove();
    const finding = figure.querySelector(FINDING);
    if (finding) old?.prepend(finding);
  }
}
