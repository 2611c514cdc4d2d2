import { address } from "#words/address.ts";
import type { FigureId } from "../model/figure.ts";
import { isSlideId } from "../model/slide.ts";
import { PRINT_LAYOUTS, type PrintLayout } from "../words/types/address.ts";

const list = (name: string, ids: readonly FigureId[]) => (ids.length > 0 ? [`${name}=${ids.join(",")}`] : []);

/** What a reader chose; all of it stands in the link. */
export interface HandoutOptions {
  /** Speaker notes beside the slides. */
  notes: boolean;
  /** Tables of values unfolded. */
  tables: boolean;
  /** Figures whose rows stand by their first level, and whose levels lie around the middle one. */
  ordered: readonly FigureId[];
  middle: readonly FigureId[];
  layout: PrintLayout;
}

/** Reads `?notizen&tabellen&geordnet=<id>,<id>&fassung=handout`; anything else means the default. */
export function parseOptions(search: string): HandoutOptions {
  const query = new URLSearchParams(search);
  const isOn = (name: string) => query.has(name) && !address.off.includes(query.get(name) ?? "");
  const wanted = query.get(address.layout);
  const layout = PRINT_LAYOUTS.find((one) => address.layouts[one] === wanted) ?? "text";
  const named = (name: string) => (query.get(name) ?? "").split(",").filter(isSlideId);
  return {
    notes: isOn(address.notes),
    tables: isOn(address.tables),
    ordered: named(address.ordered),
    middle: named(address.middle),
    layout,
  };
}

/**
 * The query that leads back to these options, "" for the defaults.
 * @param search the query they come from: in the offline file it also says that this is the reading view
 */
export function formatOptions(
  { notes, tables, ordered, middle, layout }: HandoutOptions,
  search = "",
): string {
  const parts = [
    ...(new URLSearchParams(search).has(address.reading) ? [address.reading] : []),
    ...(notes ? [address.notes] : []),
    ...(tables ? [address.tables] : []),
    ...list(address.ordered, ordered),
    ...list(address.middle, middle),
    ...(layout === "text" ? [] : [`${address.layout}=${address.layouts[layout]}`]),
  ];
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
