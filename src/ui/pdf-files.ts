/** A PDF that lies beside the page. */
export interface PdfFile {
  href: string;
  title: string;
}

/** PDFs of this build: `npm run pdf` enters them in the head of deck and reading view, so nobody has to ask the host. */
export function findPdfs(): PdfFile[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][type="application/pdf"]');
  return [...links].map((link) => ({ href: link.getAttribute("href") ?? "", title: link.title }));
}
