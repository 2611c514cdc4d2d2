/** Where a word may be broken, if need be; put into labels when the lecture is built. */
const SOFT_HYPHEN = "\u00ad";

/** A text as it is read: what only says where a word may be broken is no part of it. */
export const withoutHyphens = (text: string) => text.replaceAll(SOFT_HYPHEN, "");

/** The pieces that a word may be broken into. */
export const syllablesOf = (word: string) => word.split(SOFT_HYPHEN);
