import { expect, test, vi } from "vitest";
import { findParts, leaveOutRevealParts } from "../../../src/vite/reveal-parts.ts";

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
  for (const part of ["overview", "fragments", "progress"])
    expect(resolve(`./controllers/${part}`, importer), part).toBeUndefined();
  // Of this package alone.
  expect(resolve("./controllers/keyboard", "/src/deck/reveal.ts")).toBeUndefined();
});

test("what stands for them does nothing, and says no", async () => {
  const code = (plugin.load as (id: string) => string | undefined)(
    resolve("fitty", `${folder}/controllers/slidecontent.js`) ?? "",
  );
  vi.stubGlobal("document", { createElement: (name: string) => ({ name }) });
  const { default: Nothing } = await import(`data:text/javascript,${encodeURIComponent(code ?? "")}`);
  const part = new Nothing({});
  const answers = [part.isActive(), part.bind(), part.anything("at", "all")];
  expect(answers).toEqual([undefined, undefined, undefined]);
  expect(part.element).toEqual({ name: "div" });
  vi.unstubAllGlobals();
});

test("an update that has other parts stops the build, and says which", () => {
  expect(() => findParts("/nowhere")).toThrow(
    "src/vite/reveal-parts.ts: reveal.js has no /nowhere/reveal.js, /nowhere/components/playback.js",
  );
});
