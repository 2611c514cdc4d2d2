import type { ShareKind } from "../../model/share.ts";
import type { PackageWords } from "../types/package.ts";

/** What the signs in the column of shares mean. */
const signs: Readonly<Record<ShareKind, string>> = {
  exact: "Ohne Zeichen ist die Zahl so gedruckt.",
  about: "„≈“ ungefähr",
  justBelow: "„<“ knapp darunter",
  above: "„>“ mehr als",
  below: "„≤“ weniger als oder höchstens",
  disputed: "Ist umstritten, worauf sich ein Anteil bezieht, zeichnet die Abbildung ihn nicht.",
  majority: "„>50“ heißt: Von einer Mehrheit ist die Rede, mehr ist nicht bekannt.",
};

export const words: PackageWords = {
  signs,
  title: (lecture) => `${lecture}: Daten der Abbildungen`,
  description: ([, units]) => [
    "Die Werte zu den Abbildungen des Vortrags, eine CSV-Datei je Abbildung.",
    "Die Abbildungen des Vortrags sind ohne ihre Werte überliefert. Eine leere Zelle heißt: Die Quelle liegt uns nicht vor oder nennt keinen Wert. Geschätzt oder aus einem Bild abgelesen wird nichts.",
    "Die Dateien sind in UTF-8 geschrieben und beginnen mit einem BOM, damit deutsche Tabellenprogramme sie richtig öffnen.",
    `Über den Standard hinaus nennt jede Tabelle, soweit überliefert: \`unit\` (was ein Anteil oder eine Zahl bedeutet), \`base\` (auf wen sie sich beziehen), \`question\` (die Frage), \`wave\` (die Befragung: \`label\`, Zeitraum \`fieldwork\`, Teilnehmerzahl \`n\`, Quelle \`source\`), \`answers\` (wie viele ${units} geantwortet haben, \`from\` bis \`to\`; \`note\` sagt, wer das angibt), \`scale\` (die Antwortstufen \`levels\`; \`neutral\`: Stelle der mittleren Stufe, von 0 an gezählt; \`excerpt\`: womöglich nur ein Ausschnitt der Skala; \`inferred\`: von einer anderen Folie übernommen) und \`rows\` (was davon nur für eine Zeile gilt; \`added\`: nicht im Vortrag, aus der Quelle der Zeile ergänzt). Bei jeder Quelle steht \`key\`, ihr Kürzel in der Spalte „Quelle“, und \`date\`, soweit bekannt.`,
    "`completeness` sagt, wie viele Zeilen eine Tabelle hat (`rows`), wie viele davon einen Wert (`withValue`) und was von ihrer Liste bekannt ist (`list`): `as-in-lecture` (wie im Vortrag), `probably-incomplete` (vermutlich unvollständig) oder `not-preserved` (nicht überliefert). `values` hat jeden bekannten Wert als Zahl: `relation` ist das Zeichen davor, `number` die Zahl, `lower` und `upper` sind die Grenzen, die die Quelle nennt; bei „≈“ nennt sie keine. `classification` ordnet Kategorien Feldern zu: `by` sagt, wer das entschieden hat, `definition`, was zu einem Feld gehört, `reason`, warum eine Kategorie dazugehört. `appliesTo` sagt, wofür eine Lizenz gilt: `numbers` (Zahlen) oder `words` (Fragen, Kategorien, zitierte Worte). `language` ist die Sprache der Texte.",
  ],
  columns: {
    category: "Zeile der Abbildung, in deren Reihenfolge.",
    field: (by) => `${by}, nicht des Vortrags.`,
    share: {
      title: "Anteil in Prozent",
      description: `Ein Text, keine Zahl, weil davor ein Zeichen stehen kann: ${signs.about}, ${signs.justBelow}, ${signs.above}, ${signs.below}. ${signs.exact} Dezimalkomma. ${signs.majority} ${signs.disputed}`,
    },
    wording: {
      title: "Wortlaut",
      description: "Die Worte der Quelle. Stehen überall, wo der Anteil mit ≈, <, > oder ≤ beginnt.",
    },
    source: {
      title: "Quelle",
      description: "Kürzel der Quelle, `key` in `sources`. Leer, wo kein Wert steht.",
    },
    level: { title: (label) => `„${label}“ in Prozent`, description: "Anteil dieser Antwortstufe." },
  },
  excerpt: "Der Vortrag zeigt nur diese Antwortstufen; ob die Skala weitere hatte, ist nicht überliefert.",
};
