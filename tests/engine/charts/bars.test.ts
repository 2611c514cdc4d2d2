import { expect, test } from "vitest";
import { drawShare } from "../../../src/charts/forms/shares/bars.ts";
import { SHARE_KINDS } from "../../../src/model/share.ts";

test.each(SHARE_KINDS)("a share of the kind %s is drawn the same whatever its words", (kind) => {
  const share = { kind, percent: 50, source: "erfunden" };
  const plain = drawShare(share);
  for (const wording of ["rund 50 Prozent", "die Hälfte", "half of them", ""])
    expect(drawShare({ ...share, wording })).toEqual(plain);
});

test("a bound stands where its source puts it, and nothing solid lies beyond it", () => {
  for (const kind of SHARE_KINDS) {
    const bounds = drawShare({ kind, percent: 50, source: "erfunden" }).flatMap(({ bound }) => bound ?? []);
    expect(bounds, kind).toEqual(["justBelow", "above", "below", "majority"].includes(kind) ? [50] : []);
  }
});
