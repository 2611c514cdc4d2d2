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
  "aufgaben-listen-2016": {
    kind: "lists",
    title: "Aufgaben in den Listen von Anfang und Ende 2016",
    unit: "Zahl der überlieferten Listen, in denen eine Aufgabe steht",
    base: "Aufgaben der überlieferten Listen von Anfang und Ende 2016",
    noun: ["Aufgabe", "Aufgaben"],
    columns: [
      { label: "Liste Anfang 2016", figure: "aufgaben-2016" },
      {
        label: "Ergebnis 8: am stärksten gewonnen",
        slide: "ergebnisse-3",
        names: [
          {
            category: "arbeitsmarktzugang",
            words: "Die Integration der Geflüchteten in den Arbeitsmarkt",
            reason: "beide den Weg in den Arbeitsmarkt meinen",
          },
          {
            category: "bildungseinrichtungen",
            words: "die Bereitstellung von Bildungseinrichtungen",
            reason: "beide Bildungseinrichtungen nennen",
          },
          { category: "sprachkurse", words: "Sprachkurse", reason: "beide Sprachkurse nennen" },
          {
            category: "qualifizierung",
            words: "Kompetenzfeststellungen und Qualifizierungen",
            reason: "beide dieselben Maßnahmen nennen",
          },
        ],
      },
      { label: "Liste Ende 2016", figure: "aufgaben-veraenderung-2016" },
    ],
    key: { found: "steht in der Liste", missing: "nicht überliefert" },
    finding: {
      text: "Drei der vier Aufgaben, die am stärksten gewannen, fehlen in der Liste",
      missing: 3,
      of: 4,
    },
    remark: "Ob nach den fehlenden gefragt wurde, ist offen. Zuordnung: Redaktion.",
    caveats: [
      "Das achte Ergebnis nennt vier Aufgaben, die 2016 am stärksten an Bedeutung gewonnen haben. Prozentwerte dazu stehen nicht im überlieferten Folientext.",
      "Beide Listen sind vermutlich unvollständig überliefert.",
      "Zuerst stehen die Aufgaben aus Ergebnis 8, dann die nur einmal überlieferte, dann die übrigen, jeweils in der Reihenfolge des Vortrags. Sie ist keine Rangfolge.",
    ],
    sources: ["vortrag", "desi-2016", "fes-2017"],
    wordsFrom: "vortrag",
  },
  "unterstuetzungsbedarfe-listen-2016": {
    kind: "lists",
    title: "Unterstützungsbedarfe in den Listen von Anfang und Ende 2016",
    unit: "Zahl der überlieferten Listen, in denen ein Unterstützungsbedarf steht",
    base: "Unterstützungsbedarfe der überlieferten Listen von Anfang und Ende 2016",
    noun: ["Unterstützungsbedarf", "Unterstützungsbedarfe"],
    columns: [
      { label: "Liste Anfang 2016", figure: "unterstuetzungsbedarfe-2016" },
      {
        label: "in Ergebnis 9 genannt",
        slide: "ergebnisse-4",
        names: [
          { category: "koordination-im-bundesstaat", words: "bessere Koordination der Flüchtlingspolitik" },
          { category: "kostenerstattung", words: "verbesserte Erstattung der Kosten" },
          { category: "ausbau-kurse", words: "Ausbau von Sprach- und Integrationskursen" },
        ],
      },
      { label: "Liste Ende 2016", figure: "unterstuetzungsbedarfe-veraenderung-2016" },
    ],
    key: { found: "steht in der Liste", missing: "nicht überliefert" },
    finding: {
      text: "Einer der drei Bedarfe aus Ergebnis 9 fehlt in der Liste: Sprach- und Integrationskurse",
      missing: 1,
      of: 3,
    },
    remark: "Ob nach den fehlenden gefragt wurde, ist offen. Zuordnung: Redaktion.",
    caveats: [
      "Beide Listen sind vermutlich unvollständig überliefert.",
      "Zuerst stehen die Bedarfe aus Ergebnis 9, dann die nur einmal überlieferten, dann die übrigen, jeweils in der Reihenfolge des Vortrags. Sie ist keine Rangfolge.",
    ],
    sources: ["vortrag", "desi-2016", "fes-2017"],
    wordsFrom: "vortrag",
  },
  "empfehlungen-2007": {
    kind: "lists",
    title: "Die zehn Empfehlungen von 2007 in der Bilanz von 2012",
    unit: "Ob die Bilanz von 2012 eine Empfehlung nennt",
    base: "Empfehlungen der kommunalen Spitzenverbände von 2007",
    noun: ["Empfehlung", "Empfehlungen"],
    entries: {
      slide: "integrationsplan-2007",
      ids: [
        "querschnittsaufgabe",
        "lokale-netzwerke",
        "verwaltung-oeffnen",
        "partizipation",
        "sprache-bildung",
        "beruf",
        "sozialraum",
        "oekonomie",
        "gegen-fremdenfeindlichkeit",
        "evaluation",
      ],
    },
    columns: [
      {
        label: "sehr aktiv",
        slide: "entwicklungsbedarf",
        names: [
          {
            category: "querschnittsaufgabe",
            words: "lokale Strategien der Integration",
            reason:
              "eine Strategie wie eine Querschnittsaufgabe die ganze Kommune angeht; wörtlich ist es nicht dasselbe",
            likely: true,
          },
          {
            category: "lokale-netzwerke",
            words: "zentrale Akteure der Integrationsarbeit zu vernetzen",
            reason: "es beide Male um Netzwerke geht",
          },
          {
            category: "partizipation",
            words: "die Beteiligung von Menschen mit Migrationshintergrund zu fördern",
            reason: "es beide Male um Beteiligung geht",
          },
          {
            category: "sprache-bildung",
            words: "kommunale Einflussmöglichkeiten der Bildungsförderung",
            reason: "es beide Male um Bildung geht; von Sprache ist 2012 nicht die Rede",
          },
          {
            category: "sozialraum",
            words: "benachteiligte Wohnquartiere zu stärken",
            reason: "es beide Male um Stadtteile geht",
          },
        ],
      },
      {
        label: "Entwicklungsbedarf",
        slide: "entwicklungsbedarf",
        names: [
          {
            category: "verwaltung-oeffnen",
            words: "interkulturellen Öffnung der kommunalen Verwaltungen",
          },
          {
            category: "oekonomie",
            words: "unternehmerischen Potenziale von Menschen mit Migrationshintergrund",
            reason: "es beide Male um ihre Unternehmen geht",
          },
          {
            category: "evaluation",
            words: "Evaluation von Programmen und Maßnahmen",
            reason: "beide Evaluation nennen",
          },
        ],
      },
      { label: "nicht genannt", rest: true },
    ],
    key: { found: "genannt", missing: "nicht genannt", likely: "naheliegend" },
    finding: {
      text: "2012 gibt es bei drei der zehn Empfehlungen Entwicklungsbedarf, zwei kommen nicht vor",
      missing: 2,
      of: 10,
    },
    remark: "„Nicht genannt“: kommt auf der Folie zu 2012 nicht vor. Zuordnung: Redaktion.",
    caveats: [
      "Wie viele Kommunen eine Empfehlung aufgegriffen haben, ist nicht überliefert. Gezeigt ist, welches Thema die Folie „Auf gutem Wege, aber Entwicklungsbedarf in einzelnen Handlungsfeldern!“ nennt.",
    ],
    sources: ["vortrag", "befragung-2012"],
    wordsFrom: "vortrag",
  },
  "erfolgsbedingungen-belege": {
    kind: "gathered",
    title: "Was die Befragungen zu den Erfolgsbedingungen hergeben",
    unit: "Anteil der Kommunen",
    base: "Kommunen in verschiedenen Befragungen",
    noun: ["Aussage", "Aussagen"],
    entries: { slide: "erfolgsbedingungen", ids: ["engagement", "offenheit", "verwaltung", "vernetzung"] },
    rows: [
      {
        entry: "engagement",
        label: "Engagement sehr hoch oder hoch",
        figure: "engagement-2016",
        category: "2016-anfang",
      },
      {
        entry: "engagement",
        label: "Engagement sehr hoch oder hoch",
        figure: "engagement-2016",
        category: "2016-ende",
      },
      {
        entry: "offenheit",
        label: "Positive Grundstimmung als Ressource",
        figure: "ressourcen-2016",
        category: "grundstimmung",
      },
      {
        entry: "offenheit",
        label: "Einstellung der Bevölkerung sehr positiv oder positiv",
        figure: "einstellung-2016",
        category: "einstellung-positiv",
      },
      {
        entry: "verwaltung",
        label: "Aufgaben nach eigener Einschätzung",
        slide: "ergebnisse-1",
        words: "sehr gut oder gut gemeistert",
      },
      {
        entry: "vernetzung",
        label: "Grad der Vernetzung sehr gut oder gut",
        figure: "vernetzung-ende-2016",
        category: "vernetzung-gut",
      },
      {
        entry: "vernetzung",
        label: "Gute Kooperationsbeziehungen als Ressource",
        figure: "ressourcen-2016",
        category: "kooperationsbeziehungen",
        said: { words: "zweitwichtigste Ressource", source: "netzwerk-buergerbeteiligung" },
      },
    ],
    remark: "Verschiedene Fragen und Befragungen, nicht untereinander vergleichbar. Zuordnung: Redaktion.",
    caveats: [
      "Die vier Bedingungen sind die des Vortrags; welche Angaben dazu passen, hat die Redaktion entschieden.",
      "Zur Einstellung der Bevölkerung nennt der Vortrag keine Befragung.",
      "„sehr gut oder gut gemeistert“ steht im ersten Ergebnis, ohne Zahl.",
      "„zweitwichtigste Ressource“ schreibt das Netzwerk Bürgerbeteiligung, ohne Zahl.",
    ],
    sources: ["vortrag", "desi-2016", "fes-2017"],
    wordsFrom: "vortrag",
  },
} as const satisfies Comparisons;
