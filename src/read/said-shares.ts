import { words } from "#words/wordings.ts";
import type { Share, ShareKind } from "../model/share.ts";

/** A share as a source's words have it, and how a cell may write it. */
export interface SaidShare {
  /** The kinds that say no more than the words do; the first is meant. */
  kinds: readonly ShareKind[];
  from: number;
  to: number;
}

/** A printed number is what it is; a part in words is rounded in a cell: 33 or 33,3 for a third. */
const EXACT = 0.05;
const ROUNDED = 0.5;

/** Every share that words speak of; none for words that name no size. */
export function sharesSaidIn(wording: string): SaidShare[] {
  const found: (SaidShare & { start: number; end: number })[] = [];
  for (const { pattern, read, printed } of words.quantities)
    for (const match of wording.matchAll(pattern)) {
      const { index: start } = match;
      const end = start + match[0].length;
      // „60 bis 70 Prozent“ is not also „70 Prozent“.
      if (found.some((one) => start < one.end && end > one.start)) continue;
      const size = read(match.slice(1));
      if (size) found.push({ ...size, kinds: kindsOf(wording.slice(0, start), printed), start, end });
    }
  const sizes = found.map(({ kinds, from, to }): SaidShare => {
    // More than half is what a majority is.
    return { kinds: kinds[0] === "above" && from === 50 ? ["majority"] : kinds, from, to };
  });
  const sides: SaidShare[] = [
    ...(words.majority.test(wording) ? [{ kinds: ["majority"] as const, from: 50, to: 50 }] : []),
    ...(words.minority.test(wording) ? [{ kinds: ["below"] as const, from: 50, to: 50 }] : []),
  ];
  return [...sizes, ...sides];
}

function kindsOf(before: string, printed: boolean | undefined): readonly ShareKind[] {
  const relation = words.relations.find(([, pattern]) => pattern.test(before));
  if (relation) return [relation[0]];
  return printed ? ["exact", "about"] : ["about"];
}

/** Whether a cell's share is one that its words speak of; words that name no size deny nothing. */
export function agrees(
  { kind, percent }: Pick<Share, "kind" | "percent">,
  said: readonly SaidShare[],
): boolean {
  if (said.length === 0) return true;
  return said.some(({ kinds, from, to }) => {
    const slack = Number.isInteger(from * 10) && Number.isInteger(to * 10) ? EXACT : ROUNDED;
    return kinds.includes(kind) && percent >= from - slack && percent <= to + slack;
  });
}
