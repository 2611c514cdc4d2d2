/**
 * Where the live server is, by the word that it puts into every page it hands out. Undefined on a page from a
 * plain folder: it asks for nothing, so nothing is missing.
 */
export function liveBase(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="lecture-live"]');
  return meta ? new URL(meta.content, document.baseURI).href : undefined;
}
