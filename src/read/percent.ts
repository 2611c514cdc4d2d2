import { SHARE_KINDS, SHARES, type Share } from "../model/share.ts";

const signs = [...new Set(Object.values(SHARES).map(({ sign }) => sign))].join("");
const CELL = new RegExp(`^(<=|[=${signs}]?)\\s*(\\d{1,3}(?:[.,]\\d+)?)\\s*%?$`, "u");

/** What keyboards have for a sign. */
const TYPED: Readonly<Record<string, string>> = { "=": "", "<=": "≤" };

/**
 * Reads a percentage as people type it: „71,5“, „71.5 %“, „≈75“, „<90“, „≤33,3“, „>50“ for a majority.
 * Returns undefined for anything else, numbers beyond 0–100 included.
 */
export function parsePercent(cell: string): Pick<Share, "kind" | "percent"> | undefined {
  const match = CELL.exec(cell.trim());
  if (!match) return undefined;
  const percent = Number(match[2]?.replace(",", "."));
  if (!(percent >= 0 && percent <= 100)) return undefined;
  // „=50“ is a printed number, too; whether a spreadsheet would run it is for the cell's reader.
  const sign = TYPED[match[1] ?? ""] ?? match[1];
  const fits = SHARE_KINDS.filter((kind) => SHARES[kind].sign === sign);
  const kind =
    fits.find((one) => SHARES[one].only === percent) ?? fits.find((one) => !("only" in SHARES[one]));
  return kind && { kind, percent };
}
