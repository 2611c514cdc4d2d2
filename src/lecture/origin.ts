import { formatCount, formatList } from "../format.ts";
import { describeBase, describeLoss, publishedIn } from "./describe.ts";
import { type Figure, type Row, rowEvidence, type Wave } from "./figure.ts";
import { formatValue, knownRows } from "./value-text.ts";

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
    { term: "Gezählt ist", texts: figure.unit.includes(",") ? [`${figure.unit}.`] : [] },
    { term: "Basis", texts: [`${describeBase(figure)}.`] },
    { term: "Befragung", texts: wavesOf(figure).map(describeWave) },
    { term: "Werte im Wortlaut", texts: knownRows(figure).map((row) => describeValue(figure, row)) },
    { term: "Was fehlt", texts: describeMissing(figure) },
    { term: "Hinweise", texts: figure.caveats ?? (figure.remark ? [figure.remark] : []) },
    { term: "Quellen", texts: figure.references.map(({ citation }) => citation) },
  ];
  // Counted municipalities were not asked how many they are.
  const asked = figure.measure === "share" ? entries : entries.slice(1);
  return asked.filter(({ texts }) => texts.length > 0);
}

function describeScale({ scale }: Figure): string[] {
  if (!scale) return [];
  const levels = `${formatList(scale.levels)}.`;
  const excerpt = "Die Skala hatte weitere Stufen, die der Vortrag nicht zeigt.";
  const inferred = "Die Skala ist von den Folien davor übernommen.";
  return [levels, ...(scale.excerpt ? [excerpt] : []), ...(scale.inferred ? [inferred] : [])];
}

function wavesOf({ wave, waves }: Figure): Wave[] {
  return wave ? [wave] : Object.values(waves);
}

function describeWave({ label, fieldwork, n }: Wave): string {
  // „2012“ and „Befragung aus dem Jahre 2012“ would say the same twice.
  const when = fieldwork.includes(label) ? fieldwork : `${label}: ${fieldwork}`;
  return n ? `${when}, ${formatCount(n, "Kommune", "Kommunen")}.` : `${when}.`;
}

function describeValue({ cited }: Figure, row: Row): string {
  const { value, category } = row;
  const key = value.kind === "share" ? value.share.source : "source" in value ? value.source : undefined;
  const source = key && cited[key]?.short;
  const wording = value.kind === "share" ? value.share.wording : undefined;
  const text = wording ? `„${wording}“` : formatValue(row);
  return `${category.label}: ${text}${source ? ` (${source})` : ""}`;
}

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
