import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { cutOut, findParts, leaveOutRevealParts } from "../../../src/vite/reveal-parts.ts";

const plugin = leaveOutRevealParts();
const { folder } = findParts();
/** Where a file of reveal.js gets a module from that it imports. */
const resolve = (id: string, importer?: string) =>
  (plugin.resolveId as (id: string, importer?: string) => string | undefined)(id, importer);

test("reveal.js comes from its own sources", () => {
  expect(resolve("reveal.js", "/src/deck/reveal.ts")).toBe(`${folder}/reveal.js`);
});

test("parts that are switched off are left out, those in use are not", () => {
  const importer = `${folder}/reveal.js`;
  const left = resolve("./controllers/keyboard", importer);
  expect(left).toBeDefined();
  for (const part of ["fragments", "progress"])
    expect(resolve(`./controllers/${part}`, importer), part).toBeUndefined();
  // Of this package alone.
  expect(resolve("./controllers/keyboard", "/src/deck/reveal.ts")).toBeUndefined();
});

test("what stands for them does nothing, and says no", async () => {
  const code = (plugin.load as (id: string) => string | undefined)(
    resolve("fitty", `${folder}/controllers/slidecontent.js`) ?? "",
  );
  vi.stubGlobal("CSS", { supports: () => true });
  const { default: Nothing } = await import(`data:text/javascript,${encodeURIComponent(code ?? "")}`);
  const part = new Nothing({});
  const answers = [part.isActive(), part.bind(), part.anything("at", "all")];
  expect(answers).toEqual([undefined, undefined, undefined]);
});

/** What stands for slides' contents, in a browser that skips what is not seen or in an older one, and its idle times. */
async function contentsIn(skips: boolean) {
  const code = (plugin.load as (id: string) => string | undefined)(
    resolve("fitty", `${folder}/controllers/slidecontent.js`) ?? "",
  );
  const idle: (() => void)[] = [];
  vi.stubGlobal("CSS", { supports: () => skips });
  vi.stubGlobal("requestIdleCallback", (work: () => void) => idle.push(work));
  const { default: Nothing } = await import(
    `data:text/javascript,${encodeURIComponent(`${code}//${skips}`)}`
  );
  const part = new Nothing({ getConfig: () => ({ display: "grid" }) });
  let deck: object | null = {};
  const slide = (present: boolean) => ({
    style: { display: "" },
    inert: false,
    classList: { contains: () => present },
    closest: () => deck,
    toggleAttribute(_name: string, on: boolean) {
      this.inert = on;
    },
  });
  const close = () => {
    deck = null;
  };
  return { part, slide, idle, close };
}

test("where what is not seen is skipped, every slide keeps its place", async () => {
  const { part, slide, idle } = await contentsIn(true);
  const [here, far] = [slide(true), slide(false)];
  part.load(here);
  part.unload(far);
  part.rest(far, true);
  expect([here, far].map(({ style }) => style.display)).toEqual(["grid", ""]);
  idle[0]?.();
  expect([here, far].map(({ style }) => style.display)).toEqual(["grid", "grid"]);
  expect(far.inert).toBe(false);
  part.unload(here);
  part.load(far);
  expect(idle).toHaveLength(1);
  vi.unstubAllGlobals();
});

test("a slide comes on stage at once; what leaves it waits for the browser to be idle", async () => {
  const { part, slide, idle, close } = await contentsIn(false);
  const [here, next, gone] = [slide(true), slide(false), slide(false)];
  part.load(here);
  part.load(next);
  part.unload(gone);
  part.rest(gone, true);
  expect([here, next, gone].map(({ style }) => style.display)).toEqual(["grid", "", ""]);
  expect(gone.inert).toBe(false);
  // Once is asked for all of them.
  expect(idle).toHaveLength(1);
  idle[0]?.();
  expect([here, next, gone].map(({ style }) => style.display)).toEqual(["grid", "grid", "none"]);
  expect(gone.inert).toBe(true);
  // Back at once: what waited is forgotten.
  part.rest(here, true);
  part.rest(here, false);
  idle[1]?.();
  expect(here.inert).toBe(false);
  // And where there is no deck any more.
  part.unload(next);
  close();
  idle.at(-1)?.();
  expect(next.style.display).toBe("grid");
  vi.unstubAllGlobals();
});

test("an update that has other parts stops the build, and says which", () => {
  expect(() => findParts("/nowhere")).toThrow(
    "src/vite/reveal-parts.ts: reveal.js has no /nowhere/reveal.js, /nowhere/components/playback.js",
  );
});

test("a slide is changed without being read or measured meanwhile", () => {
  const main = readFileSync(`${folder}/reveal.js`, "utf8");
  const cut = cutOut("reveal.js", main);
  expect(cut).not.toMatch(/announceStatus\( getStatusText/);
  // Of the four calls, that of a slide's change is gone; those of a new size stay.
  const layouts = (code: string) => code.match(/^\s*layout\(\);$/gm)?.length;
  expect(layouts(cut)).toBe((layouts(main) ?? 0) - 1);
  // What is inherited waits.
  expect(cut).not.toContain("toggleAttribute( 'inert'");
  const fragments = readFileSync(`${folder}/controllers/fragments.js`, "utf8");
  expect(cutOut("controllers/fragments.js", fragments)).not.toContain("announceStatus");
  expect(cutOut("controllers/progress.js", "as it is")).toBe("as it is");
});

test("an update that is written otherwise stops the build, and says where", () => {
  expect(() => cutOut("reveal.js", "function slide() {}")).toThrow(
    `src/vite/reveal-parts.ts: reveal.js's own reveal.js has "announceStatus( getStatusText( currentSlide ) );" 0 times instead of 2; look at its new sources`,
  );
});
