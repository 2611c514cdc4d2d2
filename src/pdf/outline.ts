import {
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { words } from "#words/pdf.ts";
import type { Heading } from "./page/page.ts";

/** A bookmark of a PDF and how deep it lies. */
export interface Bookmark {
  level: number;
  entry: PDFDict;
}

/** Every bookmark in reading order. */
export function listBookmarks(pdf: PDFDocument): Bookmark[] {
  const root = pdf.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict);
  return root ? listBelow(root, 1) : [];
}

function listBelow(parent: PDFDict, level: number): Bookmark[] {
  const found: Bookmark[] = [];
  let entry = parent.lookupMaybe(PDFName.of("First"), PDFDict);
  while (entry) {
    found.push({ level, entry }, ...listBelow(entry, level + 1));
    entry = entry.lookupMaybe(PDFName.of("Next"), PDFDict);
  }
  return found;
}

/**
 * Gives bookmarks the words of their headings: Chromium joins the last word of a line with the first one
 * of the next, and writes as `text-transform` has it. Remove once it does neither.
 * @throws Error if bookmarks and headings are not the same
 */
export function nameBookmarks(pdf: PDFDocument, headings: readonly Heading[]): void {
  const bookmarks = listBookmarks(pdf);
  const bare = (text: string) => text.replaceAll(/[\s\u00ad]/g, "").toLowerCase();
  const titles = bookmarks.map(({ entry }) => bare(titleOf(entry)));
  const expected = headings.map(({ text }) => bare(text));
  if (titles.join("\n") !== expected.join("\n")) {
    const at = expected.findIndex((text, index) => text !== titles[index]);
    throw new Error(`bookmark ${at + 1}: expected "${expected[at]}", got "${titles[at]}"`);
  }
  const names = nameAll(headings);
  for (const [index, { entry }] of bookmarks.entries())
    entry.set(PDFName.of("Title"), PDFHexString.fromText(names[index] ?? ""));
  groupByChapter(pdf, bookmarks, headings);
  openTopLevel(pdf);
}

/** What each heading is called in a list: where several of a level are called alike, which of them it is. */
export function nameAll(headings: readonly Heading[]): string[] {
  return headings.map((heading) => {
    const alike = headings.filter(({ level, text }) => level === heading.level && text === heading.text);
    const { text } = heading;
    return alike.length > 1 ? words.oneOf(text, alike.indexOf(heading) + 1, alike.length) : text;
  });
}

/** Puts slides below their chapters, which have no headings of their own where each slide is a page. */
function groupByChapter(
  pdf: PDFDocument,
  bookmarks: readonly Bookmark[],
  headings: readonly Heading[],
): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict);
  if (!root || !headings.some(({ chapter }) => chapter !== undefined)) return;
  const { context } = pdf;
  const groups: { title: string; entries: PDFDict[] }[] = [];
  for (const [index, { entry }] of bookmarks.entries()) {
    const { chapter, level, text } = headings[index] ?? { level: 1, text: "" };
    const title = level === 1 ? text : (chapter ?? text);
    const last = groups.at(-1);
    if (last?.title === title) last.entries.push(entry);
    else groups.push({ title, entries: [entry] });
    for (const key of ["First", "Last", "Count"]) entry.delete(PDFName.of(key));
  }
  const tops = groups.map(({ title, entries }) => {
    const [only] = entries;
    if (only && entries.length === 1 && titleOf(only) === title) return only;
    const made = context.obj({ Title: PDFHexString.fromText(title) });
    // A chapter begins where its first slide does.
    for (const key of ["Dest", "A"].map((one) => PDFName.of(one))) {
      const place = only?.get(key);
      if (place) made.set(key, place);
    }
    context.register(made);
    chain(context, made, entries);
    return made;
  });
  chain(context, root, tops);
}

/** Makes entries the children of a bookmark, in their order. */
function chain(context: PDFContext, parent: PDFDict, entries: readonly PDFDict[]): void {
  const references = entries.map((entry) => context.getObjectRef(entry) ?? context.register(entry));
  const above = context.getObjectRef(parent);
  const link = (entry: PDFDict, key: string, to: PDFRef | undefined) => {
    if (to) entry.set(PDFName.of(key), to);
    else entry.delete(PDFName.of(key));
  };
  for (const [index, entry] of entries.entries()) {
    link(entry, "Parent", above);
    link(entry, "Prev", references[index - 1]);
    link(entry, "Next", references[index + 1]);
  }
  link(parent, "First", references[0]);
  link(parent, "Last", references.at(-1));
}

/** Shows title and chapters at first; what lies below them unfolds on request. */
function openTopLevel(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict);
  if (!root) return;
  const count = (parent: PDFDict): number => {
    const children = listBelow(parent, 1).filter(({ level }) => level === 1);
    return children.length;
  };
  const top = listBookmarks(pdf);
  for (const { entry, level } of top) {
    const children = count(entry);
    if (children > 0) entry.set(PDFName.of("Count"), PDFNumber.of(level === 1 ? children : -children));
  }
  const visible = top.filter(({ level }) => level <= 2).length;
  root.set(PDFName.of("Count"), PDFNumber.of(visible));
}

function titleOf(entry: PDFDict): string {
  const title = entry.lookup(PDFName.of("Title"));
  return title instanceof PDFHexString || title instanceof PDFString ? title.decodeText() : "";
}
