import type { Comparisons } from "../src/model/comparison.ts";

const first = "in der Liste von Anfang 2016";

/**
 * Lists of entries laid beside each other: all that is known of many of them. Which entry stands in which list
 * follows from the ids in `figures.ts`; what the editors matched stands here with its reason.
 */
export const comparisons = {
  "wiederkehr-2016": {
    kind: "recurrence",
    title: "Einträge von Anfang 2016 in den Listen von Ende 2016",
    unit: "Zahl der Einträge",
    base: "Einträge der überlieferten Listen von Anfang 2016",
    lists: [
      { label: "Aufgaben", first: "aufgaben-2016", second: "aufgaben-veraenderung-2016" },
      {
        label: "Unterstützungsbedarfe",
        first: "unterstuetzungsbedarfe-2016",
        second: "unterstuetzungsbedarfe-veraenderung-2016",
      },
      { label: "Ressourcen", first: "ressourcen-2016", second: "ressourcen-veraenderung-2016" },
    ],
    key: { found: "in beiden Listen", missing: `nur ${first} überliefert` },
    finding: {
      text: "Elf von 35 Einträgen fehlen Ende 2016, neun davon zu Bildung oder Arbeit",
      missing: 11,
      of: 35,
    },
    remark:
      "Gezählt sind Einträge, keine Antworten. „Dezentrale Unterbringung“ steht nur in der Liste von Ende 2016. Politikfelder: Zuordnung der Redaktion.",
    caveats: [
      "Ein Eintrag fehlt, wenn er in der überlieferten Liste von Ende 2016 nicht steht. Ob danach gefragt wurde, ist offen: Alle Listen sind vermutlich unvollständig.",
      "„Starkes ehrenamtliches Engagement“ (Ende 2016) gilt als derselbe Eintrag wie „Starkes ehrenamtliches Engagement in der Bevölkerung“ (Anfang 2016).",
    ],
    sources: ["vortrag", "desi-2016", "fes-2017"],
    wordsFrom: "vortrag",
  },
} as const satisfies Comparisons;
