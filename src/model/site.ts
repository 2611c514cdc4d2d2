/** Where and by whom a lecture is published: `data/site.yaml`. What is not known is not there. */
export interface Site {
  /** Where the deck will lie, with a slash at its end. */
  url?: string;
  /** Whether browsers keep the pages, so that they open without a network after one visit. */
  offline: boolean;
}

/** A lecture without `data/site.yaml`. */
export const UNKNOWN_SITE: Site = { offline: true };
