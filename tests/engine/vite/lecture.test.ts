import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawnFigure } from "../../../src/model/drawn.ts";
import type { CitedFigure, Figure, Row } from "../../../src/model/figure.ts";
import { openHost } from "../../../src/vite/host.ts";
import { FIGURES_CHANGED, lecturePlugin } from "../../../src/vite/lecture.ts";
import { copyProject, type ProjectCopy } from "../../project-copy.ts";

const FIXTURE = "tests/fixtures/lecture";

let project: ProjectCopy;
let server: ViteDevServer;
let figures: Record<string, CitedFigure>;

beforeAll(async () => {
  project = await copyProject();
  const host = await openHost(process.cwd(), join(project.root, FIXTURE));
  figures = (await (await host.engine()).readLecture(host.lecture)).figures;
  server = await createServer({
    configFile: false,
    root: join(project.root, "src/pages"),
    plugins: [lecturePlugin(host)],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    logLevel: "silent",
  });
}, 60_000);
afterAll(async () => {
  await server.close();
  await project.remove();
});

/** What a page gets as it opens. */
async function openedWith(): Promise<Record<string, Figure>> {
  const { code = "" } = (await server.transformRequest("virtual:figures")) ?? {};
  return JSON.parse(code.replace(/^export default /, "").replace(/;?\s*(?:\/\/.*)?$/s, ""));
}

/** The next event with changed figures. */
function nextChange(): Promise<Record<string, Figure>> {
  const { ws } = server;
  const send = ws.send.bind(ws) as (event: string, data: unknown) => void;
  return new Promise((resolve) => {
    ws.send = ((event: string, data: unknown) => {
      if (event === FIGURES_CHANGED) resolve(JSON.parse(JSON.stringify(data)));
      send(event, data);
    }) as typeof ws.send;
  });
}

test("browsers get figures without their sources in full", async () => {
  const opened = await openedWith();
  expect(Object.keys(opened)).toEqual(Object.keys(figures));
  const text = JSON.stringify(opened);
  for (const { references, reports, caveats = [], remark } of Object.values(figures)) {
    for (const { citation } of [...references, ...reports]) expect(text).not.toContain(citation);
    // A comparison draws its remark, which is among what is said of it as well.
    for (const caveat of caveats.filter((one) => one !== remark))
      expect(text).not.toContain(JSON.stringify(caveat).slice(1, -1));
  }
});

test("after a save, every figure but the saved one is as it was", async () => {
  const before = await openedWith();
  const printed = ({ value }: Row) => value.kind === "share" && value.share.kind === "exact";
  const saved = Object.values(figures).find(({ rows }) => rows.some(printed));
  if (!saved) throw new Error("no figure has a printed share");
  const file = join(project.root, FIXTURE, `data/${saved.id}.csv`);
  const change = nextChange();
  await writeFile(file, (await readFile(file, "utf8")).replace(/,[\d.]+,,/, ",7,,"));
  const after = await change;
  const changed = Object.keys(before).filter(
    (id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]),
  );
  expect(changed).toEqual([saved.id]);
  expect(await openedWith()).toEqual(after);
}, 60_000);

test("a drawn figure has nothing that a cited one has beyond it", () => {
  for (const figure of Object.values(figures)) {
    const drawn = drawnFigure(figure);
    expect(Object.keys(drawn)).not.toEqual(expect.arrayContaining(["cited"]));
    expect(drawn.references.map(Object.keys)).toEqual(drawn.references.map(() => ["short", "kind"]));
  }
});
