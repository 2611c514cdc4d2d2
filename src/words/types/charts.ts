/** What charts and their places say, beside the words of their figures. */
export interface ChartWords {
  /** A chart that can be walked through with the arrow keys, for those who hear it. */
  chartLabel: string;
}
