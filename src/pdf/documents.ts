import { access, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { address } from "#words/address.ts";
import type { Table } from "./attach.ts";
import { ensureBrowser, launchOptions } from "./browser.ts";
import { finishPdf } from "./finish.ts";
import type { Instances } from "./fonts.ts";
import { readDate } from "./metadata.ts";
import { printPage, type Sheet } from "./print-page.ts";
import { PdfProblem } from "./problem.ts";
import { serveFolder } from "./serve.ts";

/** What to print, and where to. */
export interface Order {
  /** Folder of the built pages. */
  dist: string;
  /** Folder for the PDFs; made where it is missing. */
  out: string;
  port: number;
  notes: boolean;
  tables: boolean;
  /** Hears what is being done. */
  report: (line: string) => void;
}

/** One of the PDFs and the page it is made from. */
interface Document extends Omit<Sheet, "url" | "appendix"> {
  file: string;
  page: string;
  /** Whether there are tables that may be shown in their places, or else at the end. */
  tabled: boolean;
  search: (order: Pick<Order, "notes" | "tables">) => string;
}

/** The PDFs in the order in which they are made. */
export const DOCUMENTS: readonly Document[] = [
  {
    file: "folien.pdf",
    page: "index.html",
    tabled: false,
    search: () => "?view=print",
    ready: "html[data-pdf=ready]",
    media: "screen",
  },
  {
    file: "handout.pdf",
    page: "handout.html",
    tabled: true,
    search: ({ notes, tables }) =>
      `?${notes ? `${address.notes}&` : ""}${tables ? `${address.tables}&` : ""}${address.layout}=${address.layouts.text}`,
    ready: "html[data-handout=ready]",
    media: "print",
  },
];

/**
 * Prints the built deck and handout.
 * @returns the files written
 * @throws PdfProblem if something is missing, taken or wrong with a page
 */
export async function makePdfs(order: Order): Promise<string[]> {
  const { dist, out, port, report } = order;
  const date = readDate(process.env);
  for (const { page } of DOCUMENTS) await expectFile(join(dist, page), dist);
  const executable = await ensureBrowser().catch((error: unknown) => {
    throw new PdfProblem(error instanceof Error ? error.message : String(error));
  });
  await mkdir(out, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new PdfProblem(`--out: expected a folder, got "${out}" (${error.code ?? error.message})`);
  });
  const tables = await readTables(join(dist, "data"));
  const served = await serveFolder(dist, port);
  try {
    const browser = await launch(executable);
    try {
      const instances: Instances = new Map();
      // Side by side: while one is mended, the browser prints the other. Written once both are there.
      const made = await Promise.all(
        DOCUMENTS.map(async ({ file, page, search, ready, media, tabled }) => {
          report(`printing ${file} …`);
          const sheet = { url: `${served.url}${page}${search(order)}`, ready, media };
          const printed = await printPage(
            browser,
            { ...sheet, appendix: tabled && !order.tables },
            instances,
          );
          return { path: join(out, file), ...(await finishPdf(printed, date, tables)) };
        }),
      );
      for (const { path, bytes, pages } of made) {
        await writeFile(path, bytes);
        report(`${path}: ${pages} pages, ${Math.ceil(bytes.length / 1000)} kB`);
      }
      return made.map(({ path }) => path);
    } finally {
      await browser.close();
    }
  } finally {
    await served.close();
  }
}

/** The figures' values as the build has them. */
async function readTables(folder: string): Promise<Table[]> {
  const files = await readdir(folder).catch((): string[] => []);
  return Promise.all(
    files
      .filter((file) => file.endsWith(".csv"))
      .map(async (file) => ({ figure: file.slice(0, -4), bytes: await readFile(join(folder, file)) })),
  );
}

function launch(executable: string): Promise<Browser> {
  return chromium.launch(launchOptions(executable)).catch((error: unknown) => {
    const [reason] = String(error).split("\n");
    throw new PdfProblem(`${executable} does not start: ${reason}`);
  });
}

async function expectFile(path: string, dist: string): Promise<void> {
  await access(path).catch(() => {
    throw new PdfProblem(`expected ${path}, got nothing: build ${dist} with \`npm run build\` first`);
  });
}
