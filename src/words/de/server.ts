import type { ServerWords } from "../types/server.ts";

const of = (room: string | undefined) => (room === undefined ? "" : ` ${room}`);

export const serverWords: ServerWords = {
  audience: (url, room) => `Publikum${of(room)}: ${url}`,
  talk: (url, token, room) => `Vortrag${of(room)}: ${url}#${token}`,
  here: (url, token) => `An diesem Rechner: ${url}#${token}`,
  portTaken: (wanted, used) => `Port ${wanted} ist belegt, der Vortrag läuft auf Port ${used}.`,
  portForbidden: (port) => `Port ${port} darf hier nicht geöffnet werden. Bitte PORT über 1024 wählen.`,
  noNetwork: "Dieser Rechner ist in keinem Netz. Erst mit dem WLAN verbinden, dann den Server neu starten.",
  choice: "Antwort",
  votes: "Stimmen",
  missing: "Diese Seite gibt es nicht.",
  speakersOnly: "Nur für den Vortrag: Bitte den Link öffnen, den der Server beim Start genannt hat.",
};
