import { formatCount } from "#words/format.ts";
import { type Figure, type Row, rowEvidence, type Wave } from "../model/figure.ts";
import type { Noun } from "../model/nouns.ts";
import { describeBase, describeLoss, describeUnit, publishedIn } from "./figure.ts";
import { formatValue, knownRows } from "./value.ts";

/** One thing to know about where a figure comes from: a term and its sentences, German. */
export interface OriginEntry {
  term: string;
  texts: readonly string[];
}

/**
 * „Woher?“: everything a sceptic asks of a figure, in the order in which it is asked: the question, of
 * whom, when, each number in the words of its source, what is lost, where sources differ, and the
 * sources in full. Empty for a figure that nobody was asked for.
 */
export function describeOrigin(figure: Figure): OriginEntry[] {
  if (figure.references.length === 0) return [];
  const entries: OriginEntry[] = [
    { term: "Frage", texts: [figure.question ?? "Der Wortlaut der Frage ist nicht überliefert."] },
    { term: "Antworten", texts: describeScale(figure) },
    // Who answered stands under „Basis“; what they had to say to be counted does not.
    { term: "Gezeigt ist", texts: figure.criterion ? [`${describeUnit(figure)}.`] : [] },
    { term: "Basis", texts: [`${describeBase(figure)}.`] },
    { term: "Befragung", texts: wavesOf(figure).map((wave) => describeWave(wave, figure.units)) },
    { term: "Werte im Wortlaut", texts: knownRows(figure).map((row) => describeValue(figure, row)) },
    { term: "Andere Befragung", texts: describeRelated(figure) },
    { term: "Zeichnung", texts: describeInk(figure) },
    { term: "Was fehlt", texts: describeMissing(figure) },
    { term: "Hinweise", texts: figure.caveats ?? (figure.remark ? [figure.remark] : []) },
    { term: "Quellen", texts: [...figure.references, ...figure.reports].map(({ citation }) => citation) },
  ];
  // Who was only counted was not asked anything.
  const asked = figure.measure === "share" ? entries : entries.slice(1);
  return asked.filter(({ texts }) => texts.length > 0);
}

function describeScale({ scale }: Figure): string[] {
  if (!scale) return [];
  const levels = `${scale.levels.map(({ label }) => `„${label}“`).join(", ")}.`;
  const excerpt = "Der Vortrag zeigt nur diese Stufen; ob die Skala weitere hatte, ist nicht überliefert.";
  const inferred = "Die Skala ist von den Folien davor übernommen.";
  return [levels, ...(scale.excerpt ? [excerpt] : []), ...(scale.inferred ? [inferred] : [])];
}

function wavesOf({ wave, waves }: Figure): Wave[] {
  return wave ? [wave] : Object.values(waves);
}

function describeWave({ label, fieldwork, n }: Wave, [one, many]: Noun): string {
  // „2012“ and „Befragung aus dem Jahre 2012“ would say the same twice.
  const when = fieldwork.includes(label) ? fieldwork : `${label}: ${fieldwork}`;
  return n ? `${when}, ${formatCount(n, one, many)}.` : `${when}.`;
}

function describeValue(figure: Pick<Figure, "cited" | "scale">, row: Row): string {
  const { value, category } = row;
  const key = value.kind === "share" ? value.share.source : "source" in value ? value.source : undefined;
  const source = key && figure.cited[key]?.short;
  const wording = value.kind === "share" ? value.share.wording : undefined;
  const text = wording ? `„${wording}“` : formatValue(figure, row);
  return `${category.label}: ${text}${source ? ` (${source})` : ""}`;
}

/** A value of another survey that stands beside a lost one. */
function describeRelated(figure: Figure): string[] {
  const { related, cited } = figure;
  if (!related) return [];
  return [
    `${describeValue({ ...related, cited }, related.row)}, ${describeBase(related)}. Mit der Frage hier nicht vergleichbar.`,
  ];
}

/** What soft ends and hatching mean; nobody must take their width for an error that was measured. */
function describeInk({ rows, related }: Figure): string[] {
  const drawn = new Set([...rows, ...(related ? [related.row] : [])].map(rowEvidence));
  return [...(drawn.has("rounded") ? [SOFT_END] : []), ...(drawn.has("majority") ? [HATCHING] : [])];
}

/** How uncertain bars are to be read. */
export const SOFT_END =
  "Weiches Ende: Die Quelle nennt keine genaue Zahl; die Breite des Verlaufs bedeutet nichts.";
export const HATCHING = "Schraffur: Es ist mehr als die Hälfte, wie viel mehr, ist nicht bekannt.";

function describeMissing(figure: Figure): string[] {
  const { rows, noun, gap, measure } = figure;
  const known = knownRows(figure).length;
  const texts: string[] = [];
  if (known === 0) texts.push(describeLoss(figure));
  else if (known < rows.length) {
    const published = publishedIn(figure);
    texts.push(`${rows.length - known} von ${rows.length} ${noun[1]} sind ohne Wert.`);
    if (published) texts.push(`Veröffentlicht ist die Befragung in ${published}.`);
  }
  if (rows.some((row) => rowEvidence(row) === "majority"))
    texts.push("Belegt ist nur, dass es mehr als die Hälfte ist.");
  if (measure === "share" && wavesOf(figure).length === 0)
    texts.push("Zu welcher Befragung die Angabe gehört, ist nicht genannt.");
  if (gap) texts.push(gap.text);
  return texts;
}
