/** Where and by whom a lecture is published: `data/site.yaml`. What is not known is not there. */
export interface Site {
  /** Where the deck will lie, with a slash at its end. */
  url?: string;
  /** A video of the lecture in sign language. */
  signLanguage?: string;
  /** Whether browsers keep the pages, so that they open without a network after one visit. */
  offline: boolean;
  /** Who publishes it. */
  operator: Slots<"name" | "address" | "represented" | "email" | "phone" | "register" | "vat">;
  /** Who answers for data about people, who watches over that, and what the host writes down. */
  privacy: Slots<"officer" | "authority" | "logs">;
  /** Where barriers are told of, who decides if nobody answers, and the day of the statement. */
  accessibility: Slots<"email" | "phone" | "date" | "land" | "enforcement">;
}

type Slots<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** A lecture without `data/site.yaml`. */
export const UNKNOWN_SITE: Site = { offline: true, operator: {}, privacy: {}, accessibility: {} };

/** What a published lecture has to say; the other slots are for those whom they concern. */
const NEEDED = {
  operator: ["name", "address", "email"],
  privacy: ["logs", "authority"],
  accessibility: ["email", "date", "land", "enforcement"],
} as const satisfies { [Part in keyof Site]?: readonly (keyof Site[Part])[] };

/** What is still empty, by its keys in the file: `operator.name`. */
export function emptySlots(site: Site): string[] {
  const empty = (Object.keys(NEEDED) as (keyof typeof NEEDED)[]).flatMap((part) => {
    const slots: Readonly<Record<string, string | undefined>> = site[part];
    return NEEDED[part].filter((name) => slots[name] === undefined).map((name) => `${part}.${name}`);
  });
  return site.url === undefined ? ["url", ...empty] : empty;
}
