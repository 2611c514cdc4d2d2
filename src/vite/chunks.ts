/**
 * Scripts that are fetched together, because on a slow line a request costs more than a few bytes: what every page
 * starts with, what all know who follow a talk, and what those windows share that lead it. Everything that draws is one
 * already: `painter/painter.ts` is its only door. The first one takes what several ask for.
 */
const TOGETHER: Readonly<Record<string, RegExp>> = {
  base: /vite\/preload-helper|virtual:font-widths$|\/src\/(?:live\/(?:own-worker|place)|pages\/keep-later|ui\/(?:elements|pdf-files|store)|charts\/layout\/(?:measure|hyphens)|words\/(?:formats|\w+\/(?:address|format)))\.ts$/,
  core: /\/node_modules\/(?:preact\/(?:dist|jsx-runtime)|valibot)\/|\/src\/stage\/(?:state|talk|ink)\.ts$/,
  lead: /virtual:talk$|\/src\/(?:stage\/(?:asking|commands|keys|lens|link|reduce)|ui\/(?:key-help|modal|own-html|save-file|type-number|watched)|live\/broadcast)\.tsx?$/,
};

/** The same for the bundler. */
export const chunks = {
  groups: Object.entries(TOGETHER).map(([name, test], index) => ({ name, test, priority: -index })),
};
