/** `npm run bench`: the pages on a slow phone. `npm run bench -- live`: the live line under load. */
await (process.argv.includes("live") ? import("./live.ts") : import("./pages.ts"));

export {};
