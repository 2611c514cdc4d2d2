import { parseArgs } from "node:util";
import { PdfProblem } from "./problem.ts";

/** What `npm run pdf` was asked for. */
export interface Options {
  /** Folder for the PDFs, inside the project unless it is absolute. */
  out: string;
  /** Port of loopback that the pages are served on; 0 for any free one. */
  port: number;
  /** Whether the handout has the speaker notes. */
  notes: boolean;
  /** Whether the handout has the table of each figure. */
  tables: boolean;
}

/** Where the PDFs lie that the built pages link to. */
export const DEFAULT_OUT = "dist/pdf";

const OPTIONS = {
  "ohne-notizen": { type: "boolean", default: false },
  tabellen: { type: "boolean", default: false },
  out: { type: "string", default: DEFAULT_OUT },
  port: { type: "string", default: "0" },
} as const;

const USAGE = `possible are:
  --ohne-notizen  the handout without speaker notes
  --tabellen      the handout with the table of each figure below it, not at the end
  --out <folder>  where to write, instead of ${DEFAULT_OUT}
  --port <port>   serve the pages on this port of 127.0.0.1, instead of any free one`;

/**
 * Reads the command line after the script's name.
 * @throws PdfProblem that lists what is possible
 */
export function readOptions(args: readonly string[]): Options {
  const { "ohne-notizen": bare, tabellen: tables, out, port } = parse(args);
  if (out.trim() === "") throw new PdfProblem(`--out: expected a folder, got "${out}"; ${USAGE}`);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new PdfProblem(`--port: expected a number from 0 to 65535, got "${port}"; ${USAGE}`);
  return { out, port: Number(port), notes: !bare, tables };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    // Node's own words, „Unknown option '--foo'“ for example, without its advice on positional arguments.
    const [message = ""] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    throw new PdfProblem(`${message}; ${USAGE}`);
  }
}
