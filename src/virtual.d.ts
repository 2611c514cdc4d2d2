/** Modules that `src/vite/` makes; each has one file behind it there. */
declare module "virtual:font-widths" {
  const widths: import("./charts/layout/measure.ts").FontWidths;
  export default widths;
}

declare module "virtual:figures" {
  const figures: Readonly<Record<string, import("./model/figure.ts").Figure>>;
  export default figures;
}

declare module "virtual:notes" {
  /** Speaker notes as HTML, by slide id. */
  const notes: Readonly<Record<string, string>>;
  export default notes;
}

declare module "virtual:talk" {
  /** Every slide in order, without what only the console says of it. */
  const talk: readonly import("./model/outline.ts").TalkSlide[];
  export default talk;
}

declare module "virtual:outline" {
  /** Every slide in order, appendices after the slide they belong to. */
  const outline: readonly import("./model/outline.ts").OutlineSlide[];
  export default outline;
}

declare module "virtual:polls" {
  const polls: Readonly<Record<string, import("./model/poll.ts").Poll>>;
  export default polls;
}

declare module "virtual:running-title.css" {}

declare module "virtual:running-title.css?inline" {
  const rules: string;
  export default rules;
}
