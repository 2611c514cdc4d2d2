import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openService, read, type Service, TOKEN } from "./service.ts";

let service: Service;
/** Open to others: nobody counts as the speaker's own machine. */
let hosted: Service;
beforeAll(async () => {
  service = await openService({ rooms: ["schule-a", "schule-b"] });
  hosted = await openService({ publicUrl: "https://vortrag.example/" });
});
afterAll(async () => {
  await service.close();
  await hosted.close();
});

/** As a browser writes it, without tidying the path. */
function raw(url: string, path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(url);
      request({ hostname, port, path, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part) => parts.push(part));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      })
        .on("error", reject)
        .end();
    },
  );
}

describe("a page", () => {
  test.each(["", "index.html", "handout.html"])("/%s says that there is a live server", async (path) => {
    const html = await (await fetch(service.url + path)).text();
    expect(html).toContain('<meta name="lecture-live" content="live/">');
  });

  test("brings its own policy as a header, and who may frame it", async () => {
    const { headers } = await fetch(service.url);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'self'; img-src data:; frame-ancestors 'self'",
    );
    const other = await fetch(`${service.url}handout.html`);
    expect(other.headers.get("content-security-policy")).toMatch(
      /^default-src 'self'; .*frame-ancestors 'self'$/,
    );
  });

  test("and everything else is guarded by headers", async () => {
    for (const path of ["", "assets/index-abc.js", "live/state", "missing"]) {
      const { headers } = await fetch(service.url + path);
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("referrer-policy"), path).toBe("no-referrer");
      expect(headers.get("permissions-policy"), path).toContain("camera=()");
      expect(headers.get("set-cookie"), path).toBeNull();
    }
  });

  test("comes packed as the browser wants it, and not again while it is the same", async () => {
    const packed = await raw(service.url, "/", { "accept-encoding": "gzip, deflate, br" });
    expect(packed.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(packed.body).toString()).toContain("<body>deck</body>");
    const etag = `${packed.headers["etag"]}`;
    const again = await raw(service.url, "/", { "accept-encoding": "br", "if-none-match": etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const script = await raw(service.url, "/assets/index-abc.js", { "accept-encoding": "gzip" });
    expect(script.headers).toMatchObject({
      "content-encoding": "gzip",
      "content-type": "text/javascript; charset=utf-8",
      vary: "accept-encoding",
    });
    expect(gunzipSync(script.body).toString()).toBe("export const deck = 1;");
    const plain = await raw(service.url, "/", { "if-none-match": etag });
    expect([plain.status, plain.headers["content-encoding"]]).toEqual([200, undefined]);
  });

  test("is asked for anew, a file with a hashed name never", async () => {
    expect((await fetch(service.url)).headers.get("cache-control")).toBe("no-cache");
    expect((await fetch(`${service.url}assets/index-abc.js`)).headers.get("cache-control")).toContain(
      "immutable",
    );
    expect((await fetch(`${service.url}data/figure.csv`)).headers.get("cache-control")).toBe("no-cache");
  });
});

describe("what is not there", () => {
  test.each([
    "nothing",
    "nothing.html",
    "assets/nothing.js",
    ".vite/manifest.json",
    "saal/schule-c/",
    "saal/",
  ])("/%s is answered by 404, not by the deck, and not for ever", async (path) => {
    const response = await fetch(service.url + path);
    expect([response.status, await response.text()]).toEqual([404, "no such page"]);
    expect(response.headers.get("cache-control") ?? "").not.toContain("immutable");
  });

  test("is answered in JSON under live/", async () => {
    const response = await fetch(`${service.url}live/nothing`);
    expect([response.status, await read(response)]).toEqual([404, { error: "no such address" }]);
  });

  test.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/assets/../../package.json",
    "/%00",
    "/%",
  ])("%s leads out of the folder for nobody", async (path) => {
    const { status, body } = await raw(service.url, path);
    expect([400, 403, 404]).toContain(status);
    expect(body.toString()).not.toContain("name");
  });
});

describe("the speaker's notes", () => {
  const places = ["speaker.html", "assets/_virtual_notes-abc.js", "pdf/handout.pdf"];

  test.each(places)("in %s are for the speaker alone", async (path) => {
    const refused = await fetch(hosted.url + path);
    expect([refused.status, await refused.text()]).toEqual([403, "for the speaker only"]);
    const given = await fetch(hosted.url + path, { headers: { authorization: `Bearer ${TOKEN}` } });
    expect(given.status).toBe(200);
    // Nothing between keeps it for others.
    expect(given.headers.get("cache-control")).toBe("private, no-cache");
  });

  test.each(places)("in %s are on the speaker's own machine without a link", async (path) => {
    expect((await fetch(service.url + path)).status).toBe(200);
    // A proxy on this machine speaks for people elsewhere.
    const forwarded = await fetch(service.url + path, { headers: { "x-forwarded-for": "192.0.2.1" } });
    expect(forwarded.status).toBe(403);
    const named = await raw(service.url, `/${path}`, { host: "vortrag.example" });
    expect(named.status).toBe(403);
  });

  test("are not in the reading view that the audience gets", async () => {
    const bodyOf = async (url: string, headers: Record<string, string> = {}) => {
      const response = await fetch(`${url}handout.html`, { headers });
      expect(response.headers.get("vary")).toContain("cookie");
      return /<body>(.*)<\/body>/.exec(await response.text())?.[1];
    };
    expect(await bodyOf(hosted.url)).toBe("reading");
    expect(await bodyOf(hosted.url, { authorization: `Bearer ${TOKEN}` })).toBe("reading with notes");
    expect(await bodyOf(service.url)).toBe("reading with notes");
  });

  test("are not where the audience's pages lead", async () => {
    const linksOf = async (headers: Record<string, string> = {}) =>
      (await (await fetch(hosted.url, { headers })).text()).match(/[^/]+\.pdf/g);
    expect(await linksOf()).toEqual(["folien.pdf"]);
    expect(await linksOf({ authorization: `Bearer ${TOKEN}` })).toEqual(["folien.pdf", "handout.pdf"]);
    expect((await fetch(`${hosted.url}pdf/folien.pdf`)).status).toBe(200);
  });

  test.each([
    "/./speaker.html",
    "//speaker.html",
    "/assets/../speaker.html",
    "/assets/%2e%2e/speaker.html",
    "/assets%2f..%2fspeaker.html",
    "/assets/..%5cspeaker.html",
    "/assets//_virtual_notes-abc.js",
    "/assets/./_virtual_notes-abc.js",
    "/pdf/./handout.pdf",
    "/speaker.html.",
    "/speaker.html%20",
    "/speaker.html::$DATA",
    "/SPEAKER.html",
    "/PDF/handout.pdf",
    "/HANDOUT.html/../handout.html",
  ])("are not to be had as %s either", async (path) => {
    const { status, body } = await raw(hosted.url, path);
    expect([403, 404]).toContain(status);
    expect(body.toString()).not.toMatch(/nobody must read|console|with notes/);
  });
});

describe("the way to the talk", () => {
  const hall = () => service.app.halls[0]?.hall;

  test("is an address and a picture of it, for everybody", async () => {
    const first = hall();
    if (first) first.audience = "http://192.0.2.20:4173/";
    expect(await read(await fetch(`${service.url}live/join`))).toEqual({ url: "http://192.0.2.20:4173/" });
    const code = await fetch(`${service.url}live/join.svg`);
    expect(code.headers.get("content-type")).toBe("image/svg+xml");
    expect(await code.text()).toMatch(/^<svg /);
  });

  test("is none where the server is reached from this machine alone", async () => {
    const first = hall();
    if (first) first.audience = "";
    expect(await read(await fetch(`${service.url}live/join`))).toEqual({ url: null });
    expect((await fetch(`${service.url}live/join.svg`)).status).toBe(404);
  });
});

describe("a further room", () => {
  const roomOf = (name: string) => `${service.url}saal/${name}/`;

  test("has the same pages, and a state and a token of its own", async () => {
    expect(await (await fetch(roomOf("schule-a"))).text()).toContain("deck");
    const moved = await fetch(`${service.url}saal/schule-a`, { redirect: "manual" });
    expect([moved.status, moved.headers.get("location")]).toEqual([308, "./schule-a/"]);
    const token = (name: string) => service.app.halls.find((hall) => hall.name === name)?.token ?? "";
    const next = (room: string, bearer: string) =>
      service.post(
        `saal/${room}/live/command`,
        { action: "next", seq: 0 },
        { authorization: `Bearer ${bearer}` },
      );
    expect((await next("schule-a", TOKEN)).status).toBe(401);
    expect((await next("schule-a", token("schule-b"))).status).toBe(401);
    expect((await next("schule-a", token("schule-a"))).status).toBe(200);
    expect(await read(await fetch(`${roomOf("schule-a")}live/state`))).toMatchObject({ slide: "points" });
    expect(await read(await fetch(`${roomOf("schule-b")}live/state`))).toMatchObject({ slide: "start" });
    expect(await read(await fetch(`${service.url}live/state`))).toMatchObject({ slide: "start" });
  });

  test("keeps its cookie to itself", async () => {
    const token = service.app.halls.find(({ name }) => name === "schule-a")?.token;
    const response = await service.post("saal/schule-a/live/login", { token });
    expect(response.headers.get("set-cookie")).toContain("Path=/saal/schule-a/;");
  });
});
