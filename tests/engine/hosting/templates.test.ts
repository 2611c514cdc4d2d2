import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ensureProgram } from "../../debian.ts";

/** What lies ready for hosts in `docs/hosting/`. */
const template = (name: string) => readFileSync(join("docs/hosting", name), "utf8");

const { scripts, dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  "scripts" | "dependencies",
  Record<string, string>
>;

/** Every script of package.json that a text calls. */
const calls = (text: string) => [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);

test("every template calls scripts that there are, and the page for people names each", () => {
  const names = readdirSync("docs/hosting").filter((name) => name !== "README.md");
  expect(names.length).toBeGreaterThan(5);
  for (const name of [...names, "README.md"])
    for (const script of calls(template(name))) expect(scripts, `${name}: ${script}`).toHaveProperty(script);
  for (const name of names) expect(template("README.md")).toContain(name);
});

describe("workflows", () => {
  interface Step {
    run?: string;
    uses?: string;
    with?: Record<string, unknown>;
  }
  test("GitHub's builds and publishes the folder of the build, with no more rights than that takes", () => {
    const flow = parse(template("pages-github.yml")) as {
      permissions: object;
      jobs: Record<string, { steps: Step[] }>;
    };
    expect(flow.permissions).toEqual({ contents: "read", pages: "write", "id-token": "write" });
    const [job] = Object.values(flow.jobs);
    const steps = job?.steps ?? [];
    expect(steps.map(({ run }) => run).filter(Boolean)).toEqual(["npm ci", "npm run pdf"]);
    const upload = steps.find(({ uses }) => uses?.startsWith("actions/upload-pages-artifact@"));
    expect(upload?.with).toEqual({ path: "dist" });
    expect(steps.at(-1)?.uses).toMatch(/^actions\/deploy-pages@/);
  });

  test("GitLab's gives the build to its pages", () => {
    const { pages } = parse(template("pages-gitlab.yml")) as {
      pages: { script: string[]; artifacts: { paths: string[] } };
    };
    expect(pages.script.at(-1)).toBe("mv dist public");
    expect(pages.artifacts.paths).toEqual(["public"]);
  });
});

describe("the container", () => {
  const stages = template("Containerfile")
    .split(/^FROM /m)
    .slice(1);

  test("is built in one stage and run in another, by somebody who is not root, and says whether it is well", () => {
    expect(stages).toHaveLength(2);
    const [, run = ""] = stages;
    expect(run).toMatch(/^USER node$/m);
    expect(run).toMatch(/^HEALTHCHECK /m);
    expect(run).not.toMatch(/npm (?:ci|install)/);
    expect(run.indexOf("USER node")).toBeGreaterThan(run.indexOf("RUN "));
  });

  test("takes along whatever the server asks for: its packages are no developers' ones", () => {
    // Rooms whose code is built into the server.
    const sources = ["server", "live", "stage", "csv", "model"].flatMap((room) =>
      readdirSync(join("src", room)).map((name) => readFileSync(join("src", room, name), "utf8")),
    );
    const asked = sources.flatMap((text) =>
      [...text.matchAll(/^(?:import(?! type)|export(?! type)) [^;]*? from "([^".#][^"]*)"/gm)].map(
        ([, name = ""]) => name,
      ),
    );
    const packages = [...new Set(asked)].filter((name) => !/^(?:node|virtual):/.test(name));
    expect(packages.length).toBeGreaterThan(3);
    for (const name of packages) expect(dependencies, name).toHaveProperty([name]);
  });
});

const hasSystemd = ensureProgram("systemd-analyze", "systemd");

test.skipIf(!hasSystemd)("systemd takes the unit, and finds it shut off well", () => {
  const folder = mkdtempSync(join(tmpdir(), "unit-"));
  const unit = join(folder, "vortrag.service");
  const text = template("vortrag.service");
  expect(text).toMatch(/^ExecStart=\/usr\/bin\/node dist-server\/main\.js$/m);
  writeFileSync(unit, text.replace("/usr/bin/node", process.execPath));
  try {
    execFileSync("systemd-analyze", ["verify", unit], { stdio: "pipe" });
    // Out of 10; what needs a network and a JIT cannot do much better than 1.3.
    const limit = ["security", "--offline=true", "--threshold=20", unit];
    execFileSync("systemd-analyze", limit, { stdio: "pipe" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("what is not to go into a container is named", () => {
  expect(existsSync(".dockerignore")).toBe(true);
  const ignored = readFileSync(".dockerignore", "utf8").split("\n");
  expect(ignored).toEqual(expect.arrayContaining(["node_modules", "dist", ".live", ".git"]));
});
