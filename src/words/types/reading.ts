import type { PrintLayout } from "./address.ts";

/** What the reading view says in the browser. */
export interface ReadingWords {
  /** Title of its page. */
  title: (lecture: string) => string;
  show: string;
  notes: string;
  tables: string;
  /** Size and spacing of the type. */
  type: { legend: string; smaller: string; larger: string; wide: string; size: (percent: number) => string };
  /** Buttons over a chart, and the name of their group. */
  views: { label: (title: string) => string; order: (level: string) => string; middle: string };
  /** What unfolds all of these on a narrow screen. */
  options: string;
  printAs: string;
  layouts: Readonly<Record<PrintLayout, string>>;
  print: string;
  /** Before the PDFs. */
  files: string;
  /** On paper, before the address at which the lecture can be found. */
  online: string;
  /** A newer build waits; the button that loads it; it has to wait for other windows. */
  newer: string;
  loadNewer: string;
  otherWindows: string;
}
