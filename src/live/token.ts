/** What tokens are made of. */
const TOKEN = /^#([\x21-\x7e]{4,200})$/;

/**
 * The speaker's token in the address, if there is one, taken out of it: it must not stay in the history, nor in
 * a link that is passed on.
 * @param isPlace whether a fragment is a place in the page
 */
export function takeToken(isPlace: (fragment: string) => boolean): string | undefined {
  const [, token] = TOKEN.exec(location.hash) ?? [];
  if (token === undefined || token.startsWith("/") || isPlace(token)) return undefined;
  history.replaceState(history.state, "", location.pathname + location.search);
  return token;
}

/** Exchanges the token for this browser's right to lead. False if it is wrong, or the server is not there. */
export async function login(base: string, token: string): Promise<boolean> {
  try {
    const response = await fetch(`${base}login`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token }),
    });
    return response.ok;
  } catch {
    return false;
  }
}
