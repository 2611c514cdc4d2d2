// hyphen 1.14 ships no types; remove this once it does.
declare module "hyphen/*/index.js" {
  const language: { hyphenateSync: (text: string, options: { minWordLength: number }) => string };
  export default language;
}
