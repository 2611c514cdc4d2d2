/** Something that whoever makes PDFs can mend: told in one message, without a stack. */
export class PdfProblem extends Error {}
