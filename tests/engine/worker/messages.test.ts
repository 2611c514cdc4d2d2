import { expect, test } from "vitest";
import { parseMessage } from "../../../src/worker/messages.ts";

test.each([[null], ["renew"], [{}], [{ kind: "toString" }], [{ kind: 1 }], [[]]])(
  "%j is no message",
  (data) => {
    expect(parseMessage(data)).toBeUndefined();
  },
);

test("a page may say these", () => {
  for (const kind of ["visit", "renew"]) expect(parseMessage({ kind })).toEqual({ kind });
});
