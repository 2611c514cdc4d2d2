import type { EasyWords } from "../types/easy.ts";

export const words: EasyWords = {
  title: (lecture) => `${lecture}: in Leichter Sprache`,
  by: "Den Text hat die Redaktion geschrieben. Noch hat niemand den Text geprüft.",
  whole: "Hier steht der ganze Vortrag. Er ist nicht in Leichter Sprache.",
  link: "In Leichter Sprache",
  signed: "Video in Gebärdensprache",
};
