/** What of Trusted Types is used here; TypeScript does not know them. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

const policy = trustedTypes?.createPolicy("lecture-workers", { createScriptURL: besideThePage });

/**
 * The address of a worker's script, as browsers with Trusted Types take it (`src/vite/csp.ts` names the policy).
 * @throws TypeError for one of another host
 */
export const ownWorker = (url: string): string => policy?.createScriptURL(url) ?? besideThePage(url);

function besideThePage(url: string): string {
  const { origin, href } = new URL(url, location.href);
  if (origin !== location.origin)
    throw new TypeError(`expected a script of ${location.origin}, got "${href}"`);
  return href;
}
