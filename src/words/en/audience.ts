import type { AudienceWords } from "../types/audience.ts";

export const words: AudienceWords = {
  name: "Live talk",
  back: (number) => `Back to the talk (slide ${number})`,
  distance: (slides) => {
    if (slides === 0) return "The talk is on this slide.";
    const count = Math.abs(slides);
    return `${count} ${count === 1 ? "slide" : "slides"} ${slides < 0 ? "behind" : "ahead"}`;
  },
  lost: "Connection lost – trying again",
  wrongToken: "This link does not lead the talk, or no longer does.",
  readAlong: "Read along",
  join: "Read along on your own phone",
  joinHow: "Scan the code, or type the address",
  joinNowhere: "This talk runs on this computer alone. For the hall, start the server with “--saal”.",
  code: (address) => `QR code: ${address}`,
  dark: "The screen in the hall shows nothing just now.",
  at: (number, title) => `Slide ${number}: ${title}`,
};
