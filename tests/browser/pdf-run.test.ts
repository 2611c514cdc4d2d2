import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makePdfs } from "../../src/pdf/documents.ts";
import { printPage } from "../../src/pdf/print-page.ts";
import { PdfProblem } from "../../src/pdf/problem.ts";
import { launchBrowser } from "./launch.ts";

const VITE_NODE = "node_modules/vite-node/dist/cli.mjs";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pdf-run-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What `npm run pdf` starts after the build, with the default folder left alone. */
function start(
  args: readonly string[] = [],
  env: Record<string, string> = {},
): ChildProcess & { output: () => string } {
  const out = ["--out", join(folder, "out")];
  const script = [VITE_NODE, "--config", "src/vite/scripts.ts", "src/pdf/make.ts", ...out, ...args];
  const child = spawn(process.execPath, script, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (text += chunk));
  return Object.assign(child, { output: () => text });
}

test("says what it writes, and leaves the pages alone unless the PDFs lie beside them", async () => {
  const before = await readFile("dist/index.html", "utf8");
  const child = start(["--ohne-notizen"]);
  expect(await once(child, "close")).toEqual([0, null]);
  expect(child.output()).toMatch(/printing folien\.pdf …\n[\s\S]*folien\.pdf: \d+ pages, \d+ kB/);
  expect(child.output()).toMatch(/handout\.pdf: \d+ pages, \d+ kB\n$/);
  expect(readdirSync(join(folder, "out")).sort()).toEqual(["folien.pdf", "handout.pdf"]);
  expect(await readFile("dist/index.html", "utf8")).toBe(before);
});

test("ends with 1 and the possible options, no stack, where there is no such option", async () => {
  const child = start(["--notizen"]);
  expect(await once(child, "close")).toEqual([1, null]);
  expect(child.output()).toContain("Unknown option '--notizen'; possible are:\n  --ohne-notizen");
  expect(child.output()).not.toContain("    at ");
});

test.skipIf(!existsSync("/proc/self/stat"))("leaves no process behind when it is interrupted", async () => {
  const child = start();
  const seen = new Set<number>();
  child.stdout?.on("data", () => {
    for (const pid of descendants(child.pid ?? 0)) seen.add(pid);
    // The browser is there by now: the first line comes after its start.
    child.kill("SIGINT");
  });
  const [code, signal] = await once(child, "close");
  expect([code, signal]).not.toEqual([0, null]);
  expect(seen.size).toBeGreaterThan(1);
  expect([...seen].filter(isRunning)).toEqual([]);
});

/** Processes started by a process, and by those; Linux tells in `/proc`. */
function descendants(parent: number): number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const children = pids.filter((pid) => parentOf(pid) === parent).map(Number);
  return [...children, ...children.flatMap(descendants)];
}

function stateOf(pid: string): string[] {
  try {
    // The command's name, in brackets, may hold spaces.
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  } catch {
    return [];
  }
}

const parentOf = (pid: string) => Number(stateOf(pid)[1]);
/** One that has ended waits as „Z“ for its parent to ask. */
const isRunning = (pid: number) => !["Z", "X", undefined].includes(stateOf(String(pid))[0]);

test("ends with 1 and says so where the browser is none", async () => {
  const child = start([], { CHROME_PATH: process.execPath });
  expect(await once(child, "close")).toEqual([1, null]);
  expect(child.output()).toContain(`${process.execPath} does not start: `);
  expect(child.output()).not.toContain("    at ");
});

describe("a page that is not right is not printed", () => {
  test.each([
    ["throws", 'throw new Error("kaputt")', 'cannot be printed: the page threw "kaputt"'],
    ["logs an error", 'console.error("kein Diagramm")', 'the page logged "kein Diagramm"'],
    ["misses a file", 'import("./assets/fehlt.js")', "fehlt.js answered 404"],
  ])("it %s", async (name, script, message) => {
    const dist = join(folder, name.replaceAll(" ", "-"));
    await cp("dist", dist, { recursive: true });
    await writeFile(join(dist, "wrong.js"), script);
    const html = await readFile(join(dist, "index.html"), "utf8");
    const wrong = '<script type="module" src="./wrong.js"></script></body>';
    await writeFile(
      join(dist, "index.html"),
      html.replace("</body>", () => wrong),
    );
    const out = join(folder, "nothing");
    const made = makePdfs({ dist, out, port: 0, notes: true, tables: false, report: () => undefined });
    await expect(made).rejects.toThrow(PdfProblem);
    await expect(made).rejects.toThrow(message);
    expect(readdirSync(out)).toEqual([]);
  });
});

test("a page whose server is gone is not printed, and says which address did not answer", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await once(server.close(), "close");
  const browser = await launchBrowser();
  const url = `http://127.0.0.1:${port}/handout.html`;
  try {
    await expect(printPage(browser, { url, ready: "body", media: "print" })).rejects.toThrow(
      new PdfProblem(
        `/handout.html cannot be printed: ${url} could not be answered (connect ECONNREFUSED 127.0.0.1:${port})`,
      ),
    );
  } finally {
    await browser.close();
  }
});

test("the same source gives the same file", async () => {
  process.env["SOURCE_DATE_EPOCH"] = "1700000000";
  const files: Buffer[] = [];
  for (const out of ["a", "b"]) {
    await makePdfs({
      dist: "dist",
      out: join(folder, out),
      port: 0,
      notes: true,
      tables: false,
      report: () => undefined,
    });
    files.push(await readFile(join(folder, out, "folien.pdf")));
  }
  expect(files[0]?.equals(files[1] ?? Buffer.alloc(0))).toBe(true);
});
