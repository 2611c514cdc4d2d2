/** What of Trusted Types is used here; TypeScript does not know them. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createHTML: (html: string) => string },
  ) => { createHTML: (html: string) => string };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The only policy by which a text may become elements (`src/vite/csp.ts` names it); older browsers ask for none. */
const policy = trustedTypes?.createPolicy("lecture-notes", { createHTML: (html) => html });

/**
 * HTML that the build has rendered from the lecture's Markdown, without HTML of its authors: the speaker notes. Nothing
 * that anybody types, sends or keeps may come here.
 */
export const ownHtml = (html: string): string => policy?.createHTML(html) ?? html;
