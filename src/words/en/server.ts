import type { ServerWords } from "../types/server.ts";

const of = (room: string | undefined) => (room === undefined ? "" : ` ${room}`);

export const serverWords: ServerWords = {
  audience: (url, room) => `Audience${of(room)}: ${url}`,
  talk: (url, token, room) => `Talk${of(room)}: ${url}#${token}`,
  here: (url, token) => `On this computer: ${url}#${token}`,
  portTaken: (wanted, used) => `Port ${wanted} is taken, the talk is on port ${used}.`,
  portForbidden: (port) => `Port ${port} may not be opened here. Please choose a PORT above 1024.`,
  noNetwork: "This computer is in no network. Connect it to the Wi-Fi first, then start the server again.",
  choice: "Answer",
  votes: "Votes",
  missing: "There is no such page.",
  speakersOnly: "For the speaker only: please open the link that the server named when it started.",
};
