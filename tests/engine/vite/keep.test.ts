import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { linkPdfs, PAGES_WITH_PDFS } from "../../../src/render/pdf-links.ts";
import type { Host } from "../../../src/vite/host.ts";
import { keepPlugin } from "../../../src/vite/keep.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keep-"));
  mkdirSync(join(folder, "public"));
  mkdirSync(join(folder, "dist/pdf"), { recursive: true });
  for (const name of [
    "public/icon.svg",
    "dist/icon.svg",
    "dist/old.js",
    "dist/vortrag.html",
    "dist/pdf/folien.pdf",
  ])
    writeFileSync(join(folder, name), "");
});
afterEach(() => rmSync(folder, { recursive: true }));

const pageOf = (title: string) => `<head><title>${title}</title></head>`;

/** Builds a lecture of that title over the folder as it is, up to where files are written. */
async function build(title: string) {
  const bundle = {
    "index.html": { source: pageOf(title) },
    "handout.html": { source: pageOf(title) },
    "speaker.html": { source: pageOf(title) },
  };
  const engine = (async () => ({ linkPdfs, PAGES_WITH_PDFS })) as unknown as Host["engine"];
  // Of Vite, the hooks use no more than this.
  const plugin = keepPlugin({ engine }) as unknown as {
    configResolved: (config: object) => void;
    generateBundle: { handler: (options: object, bundle: object) => Promise<void> };
  };
  plugin.configResolved({ publicDir: join(folder, "public") });
  await plugin.generateBundle.handler({ dir: join(folder, "dist") }, bundle);
  return bundle;
}

test("a build keeps the same lecture's PDFs and its file, links those that are there, and nothing else stays", async () => {
  writeFileSync(join(folder, "dist/index.html"), pageOf("Gardens"));
  const bundle = await build("Gardens");
  expect(readdirSync(join(folder, "dist")).sort()).toEqual(["icon.svg", "pdf", "vortrag.html"]);
  for (const page of ["index.html", "handout.html"] as const) {
    expect(bundle[page].source).toContain("./pdf/folien.pdf");
    expect(bundle[page].source).not.toContain("./pdf/handout.pdf");
  }
  expect(bundle["speaker.html"].source).toBe(pageOf("Gardens"));
});

test("another lecture's files go", async () => {
  writeFileSync(join(folder, "dist/index.html"), pageOf("Gardens"));
  const bundle = await build("Rivers");
  expect(readdirSync(join(folder, "dist"))).toEqual(["icon.svg"]);
  expect(bundle["index.html"].source).toBe(pageOf("Rivers"));
});

test("a first build has nothing to empty", async () => {
  rmSync(join(folder, "dist"), { recursive: true });
  await expect(build("Gardens")).resolves.toBeDefined();
});
