import { lang } from "#words/pages.ts";

/** Says which language's words a script gets. */
console.log(lang);
