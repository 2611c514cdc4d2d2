import type { Noun } from "../../model/nouns.ts";
import type { ShareKind } from "../../model/share.ts";

/** What the data package says of itself, for those who use the data without the lecture. */
export interface PackageWords {
  /** What the signs in the column of shares mean. */
  signs: Readonly<Record<ShareKind, string>>;
  title: (lecture: string) => string;
  /** Paragraphs; the properties they name are those that the package has beyond its standard. */
  description: (unit: Noun) => readonly string[];
  columns: {
    category: string;
    field: (by: string) => string;
    share: { title: string; description: string };
    wording: { title: string; description: string };
    source: { title: string; description: string };
    level: { title: (label: string) => string; description: string };
  };
  excerpt: string;
}
