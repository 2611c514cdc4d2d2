import type { ChartWords } from "../types/charts.ts";

export const words: ChartWords = {
  chartLabel: (title) => `${title}: mit Pfeil ab und Pfeil auf durch die Zeilen`,
  unitKey: ([one], item, { differs, not }) =>
    [`Ein Kästchen pro ${one}`, differs && `schraffiert: je nach ${item}`, not && "leer: ohne Antwort"]
      .filter(Boolean)
      .join(" · "),
  order: {
    lecture: "Reihenfolge des Vortrags, keine Rangfolge",
    by: (level) => `geordnet nach „${level}“`,
  },
  otherSurvey: (...survey) => ["Andere Befragung", ...survey].join(", "),
  dataProblems: {
    heading: "In den Daten stimmt etwas nicht",
    note: "Die Abbildungen zeigen den letzten richtigen Stand.",
  },
  rehearsal: {
    key: { within: "im Plan", over: "über dem Plan", end: "geplantes Ende" },
    notShown: "nicht gezeigt",
    minutes: (count) => `${count}\u00a0Min.`,
    deviation: ({ number, title }, by, isOver) =>
      `Folie ${number}, ${title}: ${by} ${isOver ? "über" : "unter"} dem Plan`,
    description: (actual, planned, deviations) => {
      const lengths = `Plan und Probe: ${actual} gebraucht, ${planned} geplant.`;
      if (deviations.length === 0) return `${lengths} Alle Folien liegen im Plan.`;
      return `${lengths} Die größten Abweichungen: ${deviations.join("; ")}.`;
    },
  },
};
