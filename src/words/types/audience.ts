/** What those see who follow the talk on their own devices. */
export interface AudienceWords {
  /** Name of the place in which it stands, for screen readers. */
  name: string;
  /** „Zurück zum Vortrag (Folie 7)“ */
  back: (number: string) => string;
  /** How many slides one is behind the talk, or before it. */
  distance: (slides: number) => string;
  /** The line is lost, and tried again. */
  lost: string;
  /** The link's token is not, or no longer, the right one. */
  wrongToken: string;
  /** The switch of the reading view, and what it says of itself. */
  readAlong: string;
  /** Over code and address, for those who are not there yet. */
  join: string;
  /** What to do with them. */
  joinHow: string;
  /** The server is reached from nowhere but this machine. */
  joinNowhere: string;
  /** Stands for the code where it is not seen. */
  code: (address: string) => string;
  /** The hall's screen is black or white. */
  dark: string;
  /** Said once a slide: „Folie 7: Basisdaten“. */
  at: (number: string, title: string) => string;
}
