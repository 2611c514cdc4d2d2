import { expect, test } from "vitest";
import { formatHash, readHash } from "../../../src/stage/link.ts";
import { talk } from "./talk.ts";

test.each([
  [{ slide: "a", step: 0 }, "#/a"],
  [{ slide: "b", step: 1 }, "#/b/0"],
  [{ slide: "b", step: 3 }, "#/b/2"],
])("the link of %j is %s, and leads back to it", (position, hash) => {
  expect(formatHash(position)).toBe(hash);
  expect(readHash(hash, talk)).toEqual({
    do: "go",
    slide: position.slide,
    ...(position.step > 0 && { step: position.step }),
  });
});

test.each(["", "#", "#/", "#/x", "#/constructor", "#/b/x", "#/b/-1", "#/b/1/2", "#/a b", "b", "#/%00", "?b"])(
  "%j is no link",
  (hash) => {
    expect(readHash(hash, talk)).toBeUndefined();
  },
);
