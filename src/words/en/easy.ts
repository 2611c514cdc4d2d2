import type { EasyWords } from "../types/easy.ts";

export const words: EasyWords = {
  title: (lecture) => `${lecture}: easy to read`,
  by: "The editors wrote this text. Nobody has reviewed it yet.",
  whole: "This is the whole lecture. It is not easy to read.",
  link: "Easy to read",
  signed: "Video in sign language",
};
