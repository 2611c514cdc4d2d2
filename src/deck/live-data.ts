import type { Figure } from "../lecture/figure.ts";

/** Same name as in `src/build/plugin.ts`, which no page may import. */
const FIGURES_CHANGED = "lecture:figures";

/** In dev, hands over figures whose files were saved, and puts their new tables into the page. */
export function followFiles(onChange: (figures: Readonly<Record<string, Figure>>) => void): void {
  import.meta.hot?.on(FIGURES_CHANGED, async (figures: Readonly<Record<string, Figure>>) => {
    await refreshTables();
    onChange(figures);
  });
}

async function refreshTables(): Promise<void> {
  const response = await fetch(location.pathname);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const fresh of page.querySelectorAll("figure[data-figure] :is(table, figcaption)")) {
    const id = fresh.closest<HTMLElement>("figure")?.dataset["figure"];
    document.querySelector(`figure[data-figure="${id}"] ${fresh.localName}`)?.replaceWith(fresh);
  }
}
