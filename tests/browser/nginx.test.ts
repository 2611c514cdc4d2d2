import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesBelow, PACKED } from "../../src/hosting/pack.ts";
import { policyOf } from "../../src/server/headers.ts";
import { ensureProgram } from "../debian.ts";
import { Nginx } from "../engine/server/nginx.ts";
import { launchBrowser } from "./launch.ts";
import { LiveSite, openWindow } from "./live-site.ts";

/*
 * The build on Debian's nginx with the files of `docs/hosting/`, as somebody sets them up who changes the marked lines
 * and nothing else: in the root of a host, and in a folder of it.
 */
const hasNginx = ensureProgram("nginx", "nginx");

/** The lines that are marked to be changed, changed. */
function setUp(name: string, changes: Readonly<Record<string, string>>): string {
  let text = readFileSync(join("docs/hosting", name), "utf8");
  for (const [from, to] of Object.entries(changes)) {
    expect(text, from).toContain(from);
    text = text.replace(from, () => to);
  }
  return text;
}

describe.skipIf(!hasNginx)("on nginx", () => {
  let root: string;
  let nginx: Nginx;
  let browser: Browser;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "www-"));
    // As administrators do: for everybody, whoever nginx runs as.
    cpSync("dist", root, { recursive: true });
    mkdirSync(join(root, "a"));
    cpSync("dist", join(root, "a/b"), { recursive: true });
    nginx = await Nginx.run((port) =>
      setUp("nginx.conf", {
        "listen 80;": `listen 127.0.0.1:${port};`,
        "root /var/www/vortrag;": `root ${root};`,
      }),
    );
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await nginx.end();
    rmSync(root, { recursive: true });
  });

  test.each(["", "a/b/"])(
    "every file comes, packed where it can be, kept as long as it may be: below /%s",
    async (path) => {
      const names = (await filesBelow("dist")).filter((name) => !PACKED.test(name));
      expect(names.length).toBeGreaterThan(50);
      for (const name of names) {
        const response = await fetch(nginx.url + path + name, { headers: { "accept-encoding": "gzip" } });
        expect(response.status, name).toBe(200);
        const immutable = name.startsWith("assets/");
        expect(response.headers.get("cache-control"), name).toContain(immutable ? "immutable" : "no-cache");
        expect(response.headers.get("x-content-type-options"), name).toBe("nosniff");
        expect(response.headers.get("content-type"), name).not.toBe("application/octet-stream");
        const packed = await filesBelow("dist").then((all) => all.includes(`${name}.gz`));
        expect(response.headers.get("content-encoding") === "gzip", name).toBe(packed);
        // fetch has unpacked it.
        expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(join("dist", name))), name).toBe(
          true,
        );
      }
    },
  );

  test("twins hold what they are twins of", async () => {
    for (const name of (await filesBelow("dist")).filter((one) => PACKED.test(one))) {
      const unpack = name.endsWith(".br") ? brotliDecompressSync : gunzipSync;
      const own = readFileSync(join("dist", name.replace(PACKED, "")));
      expect(unpack(readFileSync(join("dist", name))).equals(own), name).toBe(true);
      expect((await fetch(nginx.url + name)).status, name).toBe(404);
    }
  });

  test("what is not there is not there, and is not kept", async () => {
    for (const path of ["nothing", "nothing.html", "assets/nothing-1a2b.js", "a/", "a/b/nothing/"]) {
      const response = await fetch(nginx.url + path);
      expect(response.status, path).toBe(path === "a/" ? 403 : 404);
      expect(response.headers.get("cache-control") ?? "", path).not.toContain("immutable");
    }
  });

  test("each page's policy says who may frame it, and nothing against the page's own", async () => {
    for (const name of (await filesBelow("dist")).filter(
      (one) => one.endsWith(".html") && one !== "vortrag.html",
    )) {
      const { headers } = await fetch(nginx.url + name);
      const said = headers.get("content-security-policy")?.split("; ") ?? [];
      const own = policyOf(readFileSync(join("dist", name), "utf8")).split("; ");
      expect(said, name).toContain("frame-ancestors 'self'");
      // Nothing that the page would be kept from.
      expect(own, name).toEqual(expect.arrayContaining(said));
      expect(headers.get("referrer-policy"), name).toBe("no-referrer");
      expect(headers.get("permissions-policy"), name).toContain("camera=()");
    }
  });

  test("deck, reading view and console stand, in a folder of the host, with nothing to complain of", async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const windows = [
      await openWindow(context, `${nginx.url}a/b/`),
      await openWindow(context, `${nginx.url}a/b/handout.html`, "html[data-handout=ready]"),
      await openWindow(context, `${nginx.url}a/b/speaker.html`, '.status[data-state="connected"]'),
    ];
    for (const { complaints } of windows) expect(complaints).toEqual([]);
    await context.close();
  });

  test.each(["", "vortrag/"])(
    "the live server is reached through it, below /%s: a follower hears what the speaker does",
    async (path) => {
      const live = await LiveSite.open();
      const proxy = await Nginx.run((port) =>
        setUp("nginx-live.conf", {
          "listen 80;": `listen 127.0.0.1:${port};`,
          // In a folder as the page for administrators says, with the stroke at both ends.
          "location / {": `location /${path} {`,
          "http://127.0.0.1:4173;": `${path ? live.url : live.url.slice(0, -1)};`,
        }),
      );
      const context = await live.browser.newContext({ viewport: { width: 1280, height: 720 } });
      const { page } = await openWindow(context, proxy.url + path);
      const before = await page.locator(".slides .present").first().getAttribute("id");
      await expect
        .poll(async () => (await (await fetch(`${proxy.url}${path}live/health`)).json()).followers, {
          timeout: 30_000,
        })
        .toBe(1);
      await live.say({ do: "next" });
      await page.waitForFunction((id) => document.querySelector(".slides .present")?.id !== id, before);
      await proxy.end();
      await live.close();
    },
  );
});
