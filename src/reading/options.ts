import { address } from "#words/address.ts";
import { PRINT_LAYOUTS, type PrintLayout } from "../words/types/address.ts";

/** What a reader chose; all of it stands in the link. */
export interface HandoutOptions {
  /** Speaker notes beside the slides. */
  notes: boolean;
  /** Tables of values unfolded. */
  tables: boolean;
  layout: PrintLayout;
}

/** Reads `?notizen&tabellen&fassung=handout`; anything else means the default. */
export function parseOptions(search: string): HandoutOptions {
  const query = new URLSearchParams(search);
  const isOn = (name: string) => query.has(name) && !address.off.includes(query.get(name) ?? "");
  const named = query.get(address.layout);
  const layout = PRINT_LAYOUTS.find((one) => address.layouts[one] === named) ?? "text";
  return { notes: isOn(address.notes), tables: isOn(address.tables), layout };
}

/**
 * The query that leads back to these options, "" for the defaults.
 * @param search the query they come from: in the offline file it also says that this is the reading view
 */
export function formatOptions({ notes, tables, layout }: HandoutOptions, search = ""): string {
  const parts = [
    ...(new URLSearchParams(search).has(address.reading) ? [address.reading] : []),
    ...(notes ? [address.notes] : []),
    ...(tables ? [address.tables] : []),
    ...(layout === "text" ? [] : [`${address.layout}=${address.layouts[layout]}`]),
  ];
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
