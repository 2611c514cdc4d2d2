/** What people write as code, in one module, so that it can be loaded anew whenever they change it. */
export { figures } from "../../data/figures.ts";
export { sources, waves } from "../../data/sources.ts";
export { order } from "../../slides/index.ts";
