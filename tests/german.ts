import { readdirSync } from "node:fs";

/** Words that German sentences cannot do without, those left out that are English words, too. */
const FREQUENT =
  "und der das dem ein eine einen einem einer eines nicht oder mit von zu zur zum auf aus bei ist sind wird werden wie nur noch auch nach über unter ohne durch je Sie Ihr Ihre sich kein keine wenn dass aber hier mehr als alle allen bis es er Folie Folien Vortrag Quelle Quellen Frage Antwort Antworten Tabelle Diagramm Notizen Woher Kategorie Anteil Anzahl Wortlaut Feld Prozent Seite Hilfe Zeiger Zurück Weiter Uhr Minuten Befragung Werte Wert";

const frequent = new RegExp(`(?<!\\p{L})(?:${FREQUENT.replaceAll(" ", "|")})(?!\\p{L})`, "gu");
const foreign = /\p{L}*[äöüßÄÖÜ]\p{L}*|„/gu;

type Words = Readonly<Record<string, unknown>>;
const catalogues = (language: string): Promise<Words[]> =>
  Promise.all(
    readdirSync(new URL(`../src/words/${language}`, import.meta.url)).map(
      (name): Promise<Words> => import(`../src/words/${language}/${name}`),
    ),
  );

/** Every sentence of a catalogue that has no values in it. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(sentencesOf) : [];
}

/** The software's German sentences that its English does not have. */
export async function germanSentences(): Promise<string[]> {
  const [german, english] = await Promise.all([catalogues("de"), catalogues("en")]);
  const known = new Set(english.flatMap(sentencesOf));
  const sentences = german.flatMap(sentencesOf).filter((text) => /\p{L}{4}/u.test(text));
  return [...new Set(sentences.filter((text) => !known.has(text)))];
}

/** What of a text is German: frequent words, letters that English lacks, and the software's own sentences. */
export function germanIn(text: string, sentences: readonly string[]): string[] {
  return [
    ...(text.match(frequent) ?? []),
    ...(text.match(foreign) ?? []),
    ...sentences.filter((sentence) => sentence.length > 8 && text.includes(sentence)),
  ];
}
