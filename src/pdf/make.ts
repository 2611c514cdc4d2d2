import { resolve } from "node:path";
import { makePdfs } from "./documents.ts";
import { linkFromPages } from "./link.ts";
import { DEFAULT_OUT, readOptions } from "./options.ts";
import { PdfProblem } from "./problem.ts";

/**
 * `npm run pdf`: the built deck and handout as PDFs. Playwright closes its browser when the run is
 * interrupted.
 */
try {
  const options = readOptions(process.argv.slice(2));
  await makePdfs({ ...options, dist: "dist", report: console.log });
  if (resolve(options.out) === resolve(DEFAULT_OUT)) await linkFromPages("dist");
} catch (error) {
  if (!(error instanceof PdfProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
