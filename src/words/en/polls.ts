import type { PollWords } from "../types/polls.ts";

export const words: PollWords = {
  name: "Poll in the hall",
  most: (most) => (most > 1 ? `Up to ${most} answers` : undefined),
  notYet: "Not open yet",
  closed: "Closed",
  send: "Send answer",
  sendAgain: "Change answer",
  sending: "Sending the answer …",
  counted: "Your answer is counted. You may still change it.",
  failed: "The answer has not arrived. Please send it again; it will not be counted twice.",
  voters: (voters) => (voters === 1 ? "1 person has answered" : `${voters} have answered`),
  votes: (votes, voters) => `${votes} of ${voters}`,
  secret: "Only the speaker sees this yet.",
  again: "Ask again",
  againQuestion: "Really ask again?",
  againWhat: "Counting starts from nothing.",
  csv: "Result as CSV",
};
