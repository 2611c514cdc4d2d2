import type { OutlineSlide } from "../../../src/model/outline.ts";

/** Made up: a talk of four slides with an appendix; the second has points, the third a chart. */
export const slide = (id: string, number: string, more: Partial<OutlineSlide> = {}): OutlineSlide => ({
  id,
  number,
  title: `Folie ${id}`,
  chapter: "Alles",
  minutes: 1,
  steps: 0,
  ...more,
});
export const talk = [
  slide("a", "1"),
  slide("b", "2", { steps: 2, chapter: "Übersicht" }),
  slide("b1", "2a", { below: "b", charts: [4], origin: true }),
  slide("c", "3", { charts: [5], origin: true }),
  slide("d", "12"),
];
