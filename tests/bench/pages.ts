import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { ensureBrowser, launchOptions } from "../../src/pdf/browser.ts";
import { makePdfs } from "../../src/pdf/documents.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { serveDeck } from "./decks.ts";
import { fillLecture } from "./filled-lecture.ts";
import { closureSize, folderSize } from "./installed.ts";
import { type Measured, measurePrint, measureStart, measureWalk } from "./measures.ts";
import { buildPlainDeck } from "./plain-deck.ts";

/*
 * `npm run bench`: this lecture with made-up values in all its charts, beside the same as a plain deck of reveal.js and
 * Plot, in turn within one run. Slow is 4× CPU, 1.6 Mbit/s, 150 ms. On a busy machine only the ratios say something.
 */
const ROUNDS = 3;
const run = promisify(execFile);
const project = process.cwd();
const work = await mkdtemp(join(tmpdir(), "lecture-bench-"));
const filled = await fillLecture(project);
try {
  const dist = join(work, "ours");
  await run(process.execPath, ["src/cli/run.mjs", "vite", "build", "--lecture", filled, "--outDir", dist]);
  const lecture = await readLecture(filled);
  const plainDist = await buildPlainDeck(lecture, join(dist, "index.html"), join(filled, "plain"));
  const charted = lecture.slides
    .filter(({ figures }) =>
      figures.some((id) => lecture.figures[id]?.rows.some(({ value }) => value.kind !== "none")),
    )
    .map(({ id }) => id);
  const decks = { ours: await serveDeck(dist), plain: await serveDeck(plainDist) };
  const browser = await chromium.launch(launchOptions(await ensureBrowser()));
  const found = { ours: new Map<string, number[]>(), plain: new Map<string, number[]>() };
  const keep = (deck: keyof typeof found, measured: Measured) => {
    for (const [name, values] of Object.entries(measured))
      found[deck].set(name, [...(found[deck].get(name) ?? []), ...values]);
  };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of ["ours", "plain"] as const) {
      const deck = decks[name];
      keep(name, await measureStart(browser, deck));
      for (const rate of [1, 4]) keep(name, await measureWalk(browser, deck, charted, rate));
    }
  const begin = performance.now();
  const order = {
    dist,
    out: join(work, "pdf"),
    port: 0,
    notes: true,
    tables: false,
    report: () => undefined,
  };
  await makePdfs(order);
  keep("ours", { "slides as PDF; ours the handout as well (s)": [(performance.now() - begin) / 1000] });
  keep("plain", await measurePrint(browser, decks.plain));
  await browser.close();
  for (const deck of Object.values(decks)) deck.close();
  keep("ours", { "installed (MB)": [(await folderSize(join(project, "node_modules"))) / 1e6] });
  keep("plain", {
    "installed (MB)": [(await closureSize(project, ["vite", "reveal.js", "@observablehq/plot"])) / 1e6],
  });
  report(found);
} finally {
  await rm(work, { recursive: true, force: true });
  await rm(filled, { recursive: true, force: true });
}

function report({ ours, plain }: Readonly<Record<"ours" | "plain", ReadonlyMap<string, number[]>>>): void {
  const at = (values: readonly number[], part: number) =>
    values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
    Number.NaN;
  const rows = [...ours].flatMap(([name, values]) => {
    const others = plain.get(name) ?? [];
    const row = (part: number) => {
      const [own, other] = [at(values, part), at(others, part)];
      return { ours: own.toFixed(1), plain: other.toFixed(1), ratio: (own / other).toFixed(2) };
    };
    const median = [[name, row(0.5)]] as const;
    return values.length > ROUNDS ? [...median, [`${name}, p95`, row(0.95)] as const] : median;
  });
  console.table(Object.fromEntries(rows));
}
