import { describe, expect, test } from "vitest";
import { isNewer, parseNews } from "../../../src/live/news.ts";
import { startState } from "../../../src/stage/state.ts";
import { talk } from "../stage/talk.ts";

const { manuscript: _, ...state } = startState(talk);

describe("isNewer(one, known, fresh)", () => {
  const known = { epoch: 5, seq: 7 };
  test.each([
    ["the next change", { epoch: 5, seq: 8 }, true, true],
    ["the same once more", { epoch: 5, seq: 7 }, false, false],
    ["one that comes late", { epoch: 5, seq: 6 }, false, false],
    ["a server that started again", { epoch: 6, seq: 7 }, true, true],
    ["one of before it did", { epoch: 4, seq: 99 }, false, true],
  ])("%s", (_name, one, line, fresh) => {
    expect([isNewer(one, known, false), isNewer(one, known, true)]).toEqual([line, fresh]);
  });
  test("anything, where nothing is known", () => expect(isNewer(known, undefined, false)).toBe(true));
});

describe("parseNews(data)", () => {
  test("knows the speaker's from the audience's", () => {
    expect(parseNews({ epoch: 1, seq: 2, ...state })).toMatchObject({ speaker: false, seq: 2 });
    expect(parseNews({ epoch: 1, seq: 2, ...state, manuscript: true })).toMatchObject({
      speaker: true,
      state: { manuscript: true },
    });
  });
  test.each([
    undefined,
    null,
    "",
    [],
    {},
    { epoch: 1, seq: -1, ...state },
    { epoch: "1", seq: 1, ...state },
    { epoch: 1, seq: 1 },
  ])("refuses %j", (data) => expect(parseNews(data)).toBeUndefined());
});
