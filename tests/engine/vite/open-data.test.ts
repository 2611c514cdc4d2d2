import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createServer } from "vite";
import { expect, test } from "vitest";
import { EVIDENCE_FIGURE } from "../../../src/describe/tally.ts";
import { openHost } from "../../../src/vite/host.ts";
import { dataPackagePlugin } from "../../../src/vite/open-data.ts";

const host = await openHost(process.cwd(), resolve("tests/fixtures/lecture"));
const { packageFiles, readLecture } = await host.engine();
const [[name, text] = ["", ""], ...others] = packageFiles(await readLecture(host.lecture), {
  name: "probe",
  version: "1.2.3",
});

test("the dev server has the files as they are now", async () => {
  const server = await createServer({
    configFile: false,
    root: "src/pages",
    plugins: [dataPackagePlugin(host)],
    server: { host: "127.0.0.1", port: 0, watch: null },
    optimizeDeps: { noDiscovery: true },
    logLevel: "silent",
  });
  try {
    await server.listen();
    const base = server.resolvedUrls?.local[0];
    const table = await fetch(`${base}data/${name}?download`);
    expect(table.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(Buffer.from(await table.arrayBuffer()).toString()).toBe(text);
    const descriptor = await fetch(`${base}data/datapackage.json`);
    expect(descriptor.headers.get("content-type")).toBe("application/json");
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await descriptor.json()).toMatchObject({
      version,
      resources: JSON.parse(new Map(others).get("datapackage.json") ?? "").resources,
    });
    expect((await fetch(`${base}data/${EVIDENCE_FIGURE}.csv`)).status).toBe(404);
  } finally {
    await server.close();
  }
}, 60_000);
