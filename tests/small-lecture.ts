import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A made-up lecture on disk that a test may spoil. */
export interface SmallLecture {
  folder: string;
  remove: () => Promise<void>;
}

/** The smallest lecture there is, in German: a slide with a figure of two lines. */
const files: Record<string, string> = {
  "slides/index.ts": `export const order = {
  lang: "de",
  speaker: "Niemand",
  keywords: ["erfunden"],
  licence: { name: "other-closed", title: "Erfunden." },
  minutes: 1,
  chapters: [{ title: "Alles", slides: ["anfang"] }],
};
`,
  "slides/anfang.md": `---
minutes: 1
layout: chart
---

# Erfundenes

![Etwas Erfundenes](figure:beispiel)

Notes:

Nichts davon ist wahr.
`,
  "data/figures.ts": `export const figures = {
  beispiel: {
    title: "Erfundenes Beispiel",
    scale: { levels: [{ id: "viel", label: "sehr viel" }, { id: "wenig", label: "wenig" }], excerpt: false },
    measure: "share",
    unit: "Anteil",
    base: "Erfundene",
    noun: ["Beispiel", "Beispiele"],
    categories: [{ id: "eins", label: "Das Erste" }, { id: "zwei", label: "Das Zweite" }],
    sources: ["erfunden"],
  },
};
`,
  "data/sources.ts": `export const sources = {
  erfunden: { short: "erfunden", citation: "Erfunden.", kind: "lecture" },
};
export const waves = {};
`,
  "data/fields.ts": "export const fields = [];\n",
  "data/nouns.ts":
    'export const nouns = { unit: ["Erfundenes", "Erfundene"], kept: { before: [], after: [] } };\n',
  "data/beispiel.csv": `Kategorie;sehr viel;wenig;Anteil;Wortlaut;Quelle
Das Erste;;;;;
Das Zweite;;;;;
`,
};

export async function writeSmallLecture(): Promise<SmallLecture> {
  const folder = await mkdtemp(join(tmpdir(), "small-"));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
