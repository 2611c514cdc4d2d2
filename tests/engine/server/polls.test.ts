import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MOST_BALLOTS } from "../../../src/server/ballots.ts";
import { openFileStore } from "../../../src/server/file-store.ts";
import { openMemoryStore } from "../../../src/server/memory-store.ts";
import { type Store, StoreGone } from "../../../src/server/store.ts";
import { openService, read, type Service, TOKEN } from "./service.ts";

let service: Service;
/** Open to others: nobody counts as the speaker's own machine. */
beforeEach(async () => {
  service = await openService({ publicUrl: "https://vortrag.example/" });
});
afterEach(() => service.close());

const SPEAKER = { authorization: `Bearer ${TOKEN}` };
let made = 0;
/** A ballot as a browser makes it: nobody has it twice. */
const ballot = () => {
  made += 1;
  return `a-ballot-of-one-person-${made}`;
};
const say = async (action: object) => {
  const { seq } = await read(await fetch(`${service.url}live/state`));
  const response = await service.command(action, seq);
  expect(response.status).toBe(200);
};
const vote = (poll: string, choices: unknown, key: unknown = ballot()) =>
  service.post("live/vote", { poll, choices, ballot: key });
const csv = (poll: string, headers: Record<string, string> = {}) =>
  fetch(`${service.url}live/polls/${poll}.csv`, { headers });
const table = async (poll: string) => (await (await csv(poll, SPEAKER)).text()).replace("\ufeff", "");

describe("POST live/vote", () => {
  test("counts an answer while the poll is open, and only then", async () => {
    expect((await vote("tea", ["yes"])).status).toBe(409);
    await say({ do: "poll-open", poll: "tea" });
    const counted = await vote("tea", ["yes"]);
    expect([counted.status, await read(counted)]).toEqual([200, { counted: true }]);
    await say({ do: "poll-close", poll: "tea" });
    expect((await vote("tea", ["yes"])).status).toBe(409);
    await say({ do: "poll-open", poll: "tea" });
    expect((await vote("tea", ["no"])).status).toBe(200);
    await say({ do: "poll-reveal", poll: "tea" });
    expect((await vote("tea", ["no"])).status).toBe(409);
    expect(await table("tea")).toBe('Antwort;Stimmen\nYes;1\n"No; never";1\n');
  });

  test("changes the answer of a ballot instead of counting it twice", async () => {
    await say({ do: "poll-open", poll: "tools" });
    const mine = ballot();
    for (const choices of [["spade"], ["spade", "rake"], ["hoe"], ["hoe"]])
      expect((await vote("tools", choices, mine)).status).toBe(200);
    await vote("tools", ["rake", "hoe"]);
    expect(await table("tools")).toBe("Antwort;Stimmen\nspade;0\nrake;1\nhoe;2\n");
  });

  test("counts from nothing when the hall is asked anew, and from where it was when a poll is opened again", async () => {
    await say({ do: "poll-open", poll: "tea" });
    await vote("tea", ["yes"]);
    await say({ do: "poll-close", poll: "tea" });
    await say({ do: "poll-open", poll: "tea" });
    expect(await table("tea")).toContain("Yes;1\n");
    await say({ do: "poll-open", poll: "tea", round: 1 });
    expect(await table("tea")).toContain("Yes;0\n");
  });

  const good = { poll: "tools", choices: ["rake"], ballot: "a-ballot-that-is-long-enough" };
  test.each<[string, unknown, RegExp]>([
    ["nothing", undefined, /./],
    ["no object", [], /./],
    ["a poll that there is not", { ...good, poll: "coffee" }, /there is no poll "coffee"/],
    ["a poll of every object's own", { ...good, poll: "__proto__" }, /there is no poll/],
    ["a choice that there is not", { ...good, choices: ["fork"] }, /expected some of spade, rake, hoe/],
    ["the same choice twice", { ...good, choices: ["rake", "rake"] }, /each of them once/],
    ["no choice", { ...good, choices: [] }, /expected 1 to 2/],
    ["too many", { ...good, choices: ["spade", "rake", "hoe"] }, /expected 1 to 2 for "tools", got 3/],
    ["far too many", { ...good, choices: Array(500).fill("rake") }, /"choices"/],
    ["no ballot", { poll: "tools", choices: ["rake"] }, /"ballot"/],
    ["a ballot that one guesses", { ...good, ballot: "1" }, /"ballot": expected a random key/],
    ["a ballot that is none", { ...good, ballot: "a b c d e f g h i j k l m" }, /"ballot"/],
  ])("refuses %s with a reason, and counts nothing", async (_, message, reason) => {
    await say({ do: "poll-open", poll: "tools" });
    const refused = await service.post("live/vote", message);
    expect(refused.status).toBe(400);
    expect((await read(refused))["error"]).toMatch(reason);
    expect(await table("tools")).toBe("Antwort;Stimmen\nspade;0\nrake;0\nhoe;0\n");
  });

  test("refuses foreign pages, and more than a message may hold", async () => {
    await say({ do: "poll-open", poll: "tea" });
    const message = { poll: "tea", choices: ["yes"], ballot: ballot() };
    const foreign = await service.post("live/vote", message, { origin: "https://evil.example" });
    expect(foreign.status).toBe(403);
    expect((await service.post("live/vote", { ...message, more: "x".repeat(5000) })).status).toBe(413);
  });

  test("has a limit for each ballot, and none that a hall behind one address would reach", async () => {
    await say({ do: "poll-open", poll: "tea" });
    const mine = ballot();
    const answers: number[] = [];
    for (let change = 0; change < 12; change += 1) answers.push((await vote("tea", ["yes"], mine)).status);
    expect(answers.filter((status) => status === 200)).toHaveLength(10);
    expect(answers.at(-1)).toBe(429);
    for (let person = 0; person < 300; person += 1)
      expect((await vote("tea", ["no"])).status, `${person}`).toBe(200);
  });

  test("says that it could not keep an answer, and counts it once when it is sent again", async () => {
    const memory = openMemoryStore();
    let gone = true;
    const store: Store = {
      ...memory,
      vote: async (room, one) => {
        if (gone) throw new StoreGone("gone");
        return memory.vote(room, one);
      },
    };
    await service.close();
    service = await openService({ store, publicUrl: "https://vortrag.example/" });
    await say({ do: "poll-open", poll: "tea" });
    const mine = ballot();
    expect((await vote("tea", ["yes"], mine)).status).toBe(503);
    gone = false;
    expect((await vote("tea", ["yes"], mine)).status).toBe(200);
    expect(await table("tea")).toContain("Yes;1\n");
  });
});

describe("what came of a poll", () => {
  test("is the speaker's until it is revealed, as a file", async () => {
    await say({ do: "poll-open", poll: "tea" });
    await vote("tea", ["yes"]);
    expect((await csv("tea")).status).toBe(401);
    expect((await csv("tea", { authorization: "Bearer wrong" })).status).toBe(401);
    const own = await csv("tea", SPEAKER);
    expect(own.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    await say({ do: "poll-reveal", poll: "tea" });
    expect((await csv("tea")).status).toBe(200);
    for (const path of ["coffee", "../state", "tea.csv"]) expect((await csv(path)).status).toBe(404);
  });

  test("is told to the speaker's windows while it comes, and to all once it is revealed", async () => {
    const [speaker, audience] = [await service.follow(SPEAKER), await service.follow()];
    await say({ do: "poll-open", poll: "tea" });
    await vote("tea", ["yes"]);
    let told: Record<string, unknown>;
    do told = await speaker.next("tallies");
    while ((told["tea"] as { voters: number }).voters < 1);
    expect(told).toEqual({ tea: { voters: 1, votes: { yes: 1 } } });
    // Nothing of it has reached the audience, not even by asking.
    expect(audience.waiting.filter(({ event }) => event === "tallies")).toEqual([]);
    expect(await read(await fetch(`${service.url}live/state`))).toMatchObject({ tallies: {} });
    await say({ do: "poll-reveal", poll: "tea" });
    expect(await audience.next("tallies")).toEqual(told);
    // Whoever comes later hears it at once, and whoever asks.
    const late = await service.follow();
    expect(await late.next("tallies")).toEqual(told);
    expect(await read(await fetch(`${service.url}live/state`))).toMatchObject({ tallies: told });
  });
});

describe("ballots in a file", () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "lecture-votes-"));
    path = join(folder, "rooms.json");
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const open = () => openFileStore(path, () => undefined);
  const asked = { poll: "tea", round: 0 };
  const put = (store: Store, key: string, choices: string[]) =>
    store.vote("first", { ...asked, ballot: key, choices });

  test("are on the disk when the answer comes, and there again after the next start", async () => {
    const store = await open();
    await Promise.all(Array.from({ length: 200 }, (_, index) => put(store, `b${index}`, ["yes"])));
    await put(store, "b0", ["no"]);
    // As it lies there, without closing anything.
    const lines = readFileSync(`${path}.votes`, "utf8").split("\n").filter(Boolean);
    expect(lines).toHaveLength(201);
    const again = await open();
    expect(await again.tally("first", asked)).toEqual({ voters: 200, votes: { yes: 199, no: 1 } });
    expect(await again.tally("other", asked)).toEqual({ voters: 0, votes: {} });
    // Written anew, one line for each.
    expect(readFileSync(`${path}.votes`, "utf8").split("\n").filter(Boolean)).toHaveLength(200);
    await Promise.all([store.close(), again.close()]);
  });

  test("are read as far as they were written, and written on after a torn line", async () => {
    const store = await open();
    await put(store, "b1", ["yes"]);
    await store.close();
    appendFileSync(`${path}.votes`, '{"room":"first","poll":"tea","rou');
    const again = await open();
    await put(again, "b2", ["yes"]);
    await again.close();
    const last = await open();
    expect(await last.tally("first", asked)).toEqual({ voters: 2, votes: { yes: 2 } });
    await last.close();
  });

  test("that the disk refuses are not counted", async () => {
    const errors: unknown[] = [];
    const store = await openFileStore(path, (error) => errors.push(error));
    rmSync(folder, { recursive: true });
    await expect(put(store, "b1", ["yes"])).rejects.toThrow(StoreGone);
    expect(errors).toHaveLength(1);
    expect(await store.tally("first", asked)).toEqual({ voters: 0, votes: {} });
    await store.close();
    folder = mkdtempSync(join(tmpdir(), "lecture-votes-"));
  });
});

test("made-up ballots fill no memory, and keep nobody from changing an answer", async () => {
  const store = openMemoryStore();
  const put = (key: string) => store.vote("first", { poll: "tea", round: 0, ballot: key, choices: ["yes"] });
  for (let one = 0; one < MOST_BALLOTS; one += 1) await put(`b${one}`);
  expect(await put("one-more")).toBe(false);
  expect(await put("b7")).toBe(true);
});
