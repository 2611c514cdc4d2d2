import { expect, test } from "vitest";
import { countParts, drawShare, inkEnd } from "../../../src/charts/forms/shares/bars.ts";
import { formatShare } from "../../../src/describe/value.ts";
import { SHARE_KINDS, SHARES, type Share, type ShareKind } from "../../../src/model/share.ts";

const share = (kind: ShareKind, percent: number): Share => ({ kind, percent, source: "vortrag" });

const drawn: readonly (readonly [ShareKind, number, string])[] = [
  ["exact", 71.5, "solid 0–71.5"],
  ["exact", 0, "solid 0–0"],
  ["exact", 100, "solid 0–100"],
  ["about", 75, "solid 0–75 at 25 50, open 75–100"],
  ["about", 66.7, "solid 0–66.7 at 33.3, open 66.7–100"],
  ["about", 20, "solid 0–20, open 20–100 at 40 60 80"],
  ["about", 50, "solid 0–50, open 50–100"],
  ["about", 100, "solid 0–100 at 50, open 100–100"],
  ["justBelow", 90, "solid 0–80, hatch 80–90"],
  ["justBelow", 10, "solid 0–0, hatch 0–10"],
  ["justBelow", 95, "solid 0–90, hatch 90–95"],
  ["justBelow", 33.3, "solid 0–0, hatch 0–33.3"],
  ["above", 66.7, "solid 0–66.7, hatch 66.7–100"],
  ["below", 33.3, "hatch 0–33.3"],
  ["majority", 50, "solid 0–50, hatch 50–100"],
  ["disputed", 75, ""],
];

test("every kind of share is drawn here", () => {
  expect([...new Set(drawn.map(([kind]) => kind))]).toEqual([...SHARE_KINDS]);
});

test.each(drawn)("%s %d is drawn %s", (kind, percent, expected) => {
  const round = (value: number) => Math.round(value * 10) / 10;
  const stretches = drawShare(share(kind, percent)).map(
    ({ from, to, ink, parts = [] }) =>
      `${ink} ${round(from)}–${round(to)}${parts.length > 0 ? ` at ${parts.map(round).join(" ")}` : ""}`,
  );
  expect(stretches.join(", ")).toBe(expected);
});

test.each(drawn)("the ink of %s %d is one piece from zero, and words stand at its end", (kind, percent) => {
  let end = 0;
  for (const { from, to } of drawShare(share(kind, percent))) {
    expect(from).toBe(end);
    expect(to).toBeGreaterThanOrEqual(from);
    end = to;
  }
  expect(inkEnd(share(kind, percent))).toBe(end);
});

test.each(drawn)("nothing solid of %s %d lies beyond what is known", (kind, percent) => {
  for (const { to, ink } of drawShare(share(kind, percent)))
    if (ink === "solid") expect(to).toBeLessThanOrEqual(percent);
});

test.each(drawn)("%s %d ends in the ink that „Woher?“ explains", (kind, percent) => {
  expect(drawShare(share(kind, percent)).at(-1)?.ink ?? "none").toBe(SHARES[kind].ink);
});

test("what a source says decides how well a share is known", () => {
  const evidence = SHARE_KINDS.map((kind) => [kind, SHARES[kind].evidence]);
  expect(Object.fromEntries(evidence)).toEqual({
    exact: "exact",
    about: "rounded",
    justBelow: "rounded",
    above: "rounded",
    below: "rounded",
    majority: "majority",
    disputed: "rounded",
  });
});

test("a printed share reads as its number, any other in its source's words", () => {
  expect(formatShare(share("exact", 71.5))).toBe("71,5\u00a0%");
  expect(formatShare({ ...share("exact", 80), wording: "80 Prozent" })).toBe("80\u00a0%");
  expect(formatShare({ ...share("about", 75), wording: "drei von vier" })).toBe("drei von vier");
  expect(formatShare(share("justBelow", 90))).toBe("< 90\u00a0%");
});

test.each([
  [50, 2],
  [66.7, 3],
  [33.3, 3],
  [75, 4],
  [80, 5],
  [10, 10],
  [90, 10],
  [4, 25],
  [68, 100],
  [17, 100],
  [0, 2],
])("%d %% divide the whole into %d parts, no more than the source does", (percent, parts) => {
  expect(countParts(percent)).toBe(parts);
});
