/** What people write as code, in one module, so that it can be loaded anew whenever they change it. */
export { fields } from "../../data/fields.ts";
export { figures } from "../../data/figures.ts";
export { nouns } from "../../data/nouns.ts";
export { sources, waves } from "../../data/sources.ts";
export { order } from "../../slides/index.ts";
