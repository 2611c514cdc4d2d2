import { fields } from "../../data/fields.ts";
import { figures } from "../../data/figures.ts";
import { nouns } from "../../data/nouns.ts";
import { sources, waves } from "../../data/sources.ts";

/** What this lecture's people wrote as code, as the reader of data takes it. */
export const written = { fields, figures, nouns, sources, waves };
