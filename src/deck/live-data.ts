import type { Figure } from "../lecture/figure.ts";

/** Same names as in `src/build/plugin.ts`, which no page may import. */
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

async function refreshTables(): Promise<void> {
  const response = await fetch(location.pathname);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const fresh of page.querySelectorAll("figure[data-figure] :is(table, figcaption)")) {
    const id = fresh.closest<HTMLElement>("figure")?.dataset["figure"];
    document.querySelector(`figure[data-figure="${id}"] ${fresh.localName}`)?.replaceWith(fresh);
  }
}
