import type { PollSpec } from "../src/model/poll.ts";

/** What the hall is asked. No survey: the answers stand on no chart, and count for nobody but those who are there. */
export const polls = {
  "braucht-jetzt": {
    question: "Was braucht die Integrationspolitik in Ihrer Kommune jetzt am dringendsten?",
    choices: [
      { id: "geld", label: "Geld" },
      { id: "personal", label: "Personal und Zeit" },
      { id: "wohnraum", label: "Wohnungen und Räume" },
      { id: "austausch", label: "Austausch mit anderen Kommunen" },
      { id: "rueckhalt", label: "Rückhalt in Politik und Verwaltung" },
      { id: "anderes", label: "Etwas anderes" },
    ],
    most: 2,
  },
} as const satisfies Readonly<Record<string, PollSpec>>;
