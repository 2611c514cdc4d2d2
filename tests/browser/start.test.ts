import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject, type ProjectCopy } from "../project-copy.ts";

let project: ProjectCopy;
let child: ChildProcess;
let stdout = "";
let stderr = "";

beforeAll(async () => {
  project = await copyProject();
  // What `npm run pdf` and `npm run build:single` left there for this lecture.
  const dist = join(project.root, "dist");
  mkdirSync(join(dist, "pdf"), { recursive: true });
  writeFileSync(join(dist, "index.html"), readFileSync("dist/index.html"));
  for (const name of ["vortrag.html", "pdf/folien.pdf", "old.txt"]) writeFileSync(join(dist, name), name);
  child = spawn(process.execPath, ["src/cli/start.mjs"], {
    cwd: project.root,
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout?.on("data", (text) => (stdout += text));
  child.stderr?.on("data", (text) => (stderr += text));
  while (!/^live serving/m.test(stderr) && child.exitCode === null)
    await Promise.race([once(child.stderr as NodeJS.ReadableStream, "data"), once(child, "exit")]);
});
afterAll(async () => {
  const ended = once(child, "exit");
  child.kill();
  await ended;
  await project.remove();
});

test("npm start says two lines, and one for operators; its builds have nothing to complain of", () => {
  expect(stdout).toMatch(/^Publikum: \S+\nVortrag: \S+#\S+\n$/);
  expect(stderr).toMatch(/^live serving [^\n]+\n$/);
});

test("npm start keeps the PDFs and the single file, and its pages offer the PDFs", async () => {
  const there = readdirSync(join(project.root, "dist"));
  expect(there).toEqual(expect.arrayContaining(["pdf", "vortrag.html", "index.html", "icon.svg"]));
  expect(there).not.toContain("old.txt");
  const [url = ""] = /http\S+/.exec(stdout) ?? [];
  expect(await (await fetch(url)).text()).toContain('href="./pdf/folien.pdf"');
  expect((await fetch(`${url}pdf/folien.pdf`)).status).toBe(200);
  expect((await fetch(`${url}no-such-page`)).status).toBe(404);
});
