import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ATTACKS } from "../../attacks.ts";
import { FILES, openService, read, type Service, TOKEN } from "./service.ts";

/* What strangers say to the server, and what it says of every answer that no browser may take it for anything else. */

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const state = async () => read(await fetch(`${service.url}live/state`));
const authorization = `Bearer ${TOKEN}`;

/** A text in each place that a message has, said by whoever may say it. */
const MESSAGES: Readonly<Record<string, (text: string) => Promise<Response>>> = {
  "a token": (text) => service.post("live/login", { token: text }),
  "a login that is none": (text) => service.post("live/login", text),
  "a command": (text) => service.command(text, 0),
  "a command's name": (text) => service.command({ do: text }, 0),
  "a slide": (text) => service.command({ do: "go", slide: text }, 0),
  "a cover": (text) => service.command({ do: "cover", cover: text }, 0),
  "a number": (text) => service.command("next", text),
  "a poll": (text) => service.post("live/vote", { poll: text, choices: [text], ballot: text }),
  "a choice": (text) => service.post("live/vote", { poll: "tea", choices: [text], ballot: "b".repeat(20) }),
  "a body": (text) => service.post("live/command", text, { authorization }),
  "a query": (text) => fetch(`${service.url}live/state?since=${encodeURIComponent(text)}`),
  "a poll's file": (text) => fetch(`${service.url}live/polls/${encodeURIComponent(text)}.csv`),
  "a page": (text) => fetch(`${service.url}${encodeURIComponent(text)}`),
  "an address": (text) => fetch(`${service.url}live/${encodeURIComponent(text)}`),
};

describe.each(Object.entries(ATTACKS))("%s as", (_, text) => {
  test.each(Object.entries(MESSAGES))("%s is refused, and no page says it again", async (_name, say) => {
    const before = await state();
    const response = await say(text);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await state()).toEqual(before);
    const type = response.headers.get("content-type") ?? "";
    const body = await response.text();
    // In JSON a word is a word: `nosniff` keeps browsers from seeing a page in it.
    if (!type.startsWith("application/json")) expect(body).not.toContain(text);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect([...response.headers.values()].join("\n")).not.toContain(text);
  });
});

const ANSWERS = [
  ...Object.keys(FILES).filter((path) => !path.startsWith(".")),
  "",
  "missing.html",
  "missing.js",
  ".vite/manifest.json",
  "live/health",
  "live/state",
  "live/events",
  "live/join",
  "live/join.svg",
  "live/polls/tea.csv",
  "live/missing",
];

test.each(ANSWERS)("„%s“ says who may do what with it", async (path) => {
  const leave = new AbortController();
  const { headers } = await fetch(service.url + path, { signal: leave.signal });
  leave.abort();
  const said = (name: string) => headers.get(name);
  expect(said("x-content-type-options")).toBe("nosniff");
  expect(said("referrer-policy")).toBe("no-referrer");
  expect(said("cross-origin-resource-policy")).toBe("same-origin");
  const refused = said("permissions-policy") ?? "";
  for (const power of ["camera", "microphone", "geolocation"]) expect(refused).toContain(`${power}=()`);
  expect(said("content-type")).toBeTruthy();
  if (said("content-type")?.startsWith("text/html")) {
    expect(said("content-security-policy")).toContain("default-src 'self'");
    expect(said("content-security-policy")).toContain("frame-ancestors 'self'");
  }
});
