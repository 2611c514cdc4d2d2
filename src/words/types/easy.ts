/** What stands around the lecture in easy language. */
export interface EasyWords {
  title: (lecture: string) => string;
  /** Whose summary it is, and that nobody has reviewed it. */
  by: string;
  /** The way back to the lecture. */
  whole: string;
  /** Links to it, and to a video in sign language. */
  link: string;
  signed: string;
}
