import type { AudienceWords } from "../types/audience.ts";

export const words: AudienceWords = {
  name: "Vortrag live",
  back: (number) => `Zurück zum Vortrag (Folie ${number})`,
  distance: (slides) => {
    if (slides === 0) return "Der Vortrag ist auf dieser Folie.";
    const count = Math.abs(slides);
    return `${count} ${count === 1 ? "Folie" : "Folien"} ${slides < 0 ? "zurück" : "voraus"}`;
  },
  lost: "Verbindung unterbrochen – neuer Versuch läuft",
  wrongToken: "Dieser Link leitet den Vortrag nicht oder nicht mehr.",
  readAlong: "Mitlesen",
  join: "Auf dem eigenen Telefon mitlesen",
  joinHow: "Code scannen oder die Adresse eintippen",
  joinNowhere: "Dieser Vortrag läuft nur auf diesem Rechner. Für den Saal den Server mit „--saal“ starten.",
  code: (address) => `QR-Code: ${address}`,
  dark: "Auf der Leinwand ist gerade nichts zu sehen.",
  at: (number, title) => `Folie ${number}: ${title}`,
};
