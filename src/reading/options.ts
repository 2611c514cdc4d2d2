/** What a reader chose; all of it stands in the link. */
export interface HandoutOptions {
  /** Speaker notes beside the slides. */
  notes: boolean;
  /** Tables of values unfolded. */
  tables: boolean;
  /** How it is printed: flowing text, or slides as blocks with lines to write on. */
  layout: "lesen" | "handout";
}

const LAYOUTS = ["lesen", "handout"] as const;

/** Reads `?notizen&tabellen&fassung=handout`; anything else means the default. */
export function parseOptions(search: string): HandoutOptions {
  const query = new URLSearchParams(search);
  const isOn = (name: string) => query.has(name) && !["0", "nein", "false"].includes(query.get(name) ?? "");
  const layout = LAYOUTS.find((one) => one === query.get("fassung")) ?? "lesen";
  return { notes: isOn("notizen"), tables: isOn("tabellen"), layout };
}

/**
 * The query that leads back to these options, "" for the defaults.
 * @param search the query they come from: in the offline file it also says that this is the reading view
 */
export function formatOptions({ notes, tables, layout }: HandoutOptions, search = ""): string {
  const parts = [
    ...(new URLSearchParams(search).has("lesen") ? ["lesen"] : []),
    ...(notes ? ["notizen"] : []),
    ...(tables ? ["tabellen"] : []),
    ...(layout === "lesen" ? [] : [`fassung=${layout}`]),
  ];
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
