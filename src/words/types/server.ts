/** What the live server says: in the terminal to whoever gives the talk, in the browser to everybody. */
export interface ServerWords {
  /** The two lines that others read by their first word; of a further room, with its name. */
  audience: (url: string, room?: string) => string;
  talk: (url: string, token: string, room?: string) => string;
  /** The link on the machine itself, where browsers allow more than over plain http in a network. */
  here: (url: string, token: string) => string;
  /** The port was taken, and another is used. */
  portTaken: (wanted: number, used: number) => string;
  portForbidden: (port: number) => string;
  /** The local network was asked for, and there is none. */
  noNetwork: string;
  /** Over the two columns of a poll's result. */
  choice: string;
  votes: string;
  /** In place of a page that does not exist. */
  missing: string;
  /** In place of what holds the speaker's notes. */
  speakersOnly: string;
}
