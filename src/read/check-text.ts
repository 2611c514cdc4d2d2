import { words as wordings } from "#words/wordings.ts";
import type { Place, Problem } from "../model/problem.ts";
import {
  formulaInText,
  garbledText,
  markupInText,
  noAnswer,
  notOneLine,
  notWords,
  sheetErrorInText,
  tooLong,
} from "./cell-problems.ts";

/** The longest wording of the sources has 30 characters; a chart has no place for a paragraph. */
const MAX_CHARACTERS = 120;

/** What a spreadsheet would run when the file is opened again: „=1+1“, „@SUM(A1)“, „-2+3“, „+cmd|…“. */
const FORMULA = /^\s*(?:[=+@]|[-\u2212])/u;

/** What a spreadsheet leaves where it failed: „#NAME?“, „#DIV/0!“, „#NV“, „Err:508“, „###“. */
const SHEET_ERROR = /^(?:#[\p{Lu}\d/]+[!?]?|#{2,}|(?:Err|Fehler):\d+)$/u;

/** Tags, comments, character references. Nothing here would run: every text is escaped. It is still no German. */
const MARKUP = /<[a-z!?/]|&(?:#x?[\da-f]+|[a-z]\w*);/i;

/** Text that was UTF-8 and read as Windows-1252, or the other way round: „FÃ¶rderung“, „â€ž“. */
const GARBLED = /\uFFFD|[ÃÂ][\u0080-\u00BF]|Ã[\u2018-\u203A\u0152\u0153\u0178\u0160\u0161]|â€/u;

/** Where something is to be read, and not what it says. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** Line breaks, tabs, and characters that cannot be seen; a soft hyphen is no mistake. */
const INVISIBLE = /(?!\u00AD)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0\u2800]/u;

/** What is wrong with a cell that readers see as it is, or undefined for text one can print. */
export function checkText(cell: string, place: Place): Problem | undefined {
  // Full-width ＝ and ＜ are operators to some spreadsheets, too.
  const plain = cell.normalize("NFKC");
  if (FORMULA.test(plain)) return formulaInText(place, cell);
  if (SHEET_ERROR.test(plain)) return sheetErrorInText(place, cell);
  if (MARKUP.test(plain)) return markupInText(place, cell);
  if (GARBLED.test(cell)) return garbledText(place, cell);
  if (INVISIBLE.test(cell)) return notOneLine(place, cell);
  if (wordings.noAnswer.test(cell.trim())) return noAnswer(place, cell);
  if (ADDRESS.test(cell)) return notWords(place, cell);
  if (cell.length > MAX_CHARACTERS) return tooLong(place, cell, MAX_CHARACTERS);
  return /\p{L}/u.test(cell) ? undefined : notWords(place, cell);
}
