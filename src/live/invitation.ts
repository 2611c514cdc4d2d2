/** The way to the talk for those who are not there yet. */
export interface Invitation {
  /** As people type it. */
  address: string;
  /** A picture of the code for phones. */
  code: string;
}

/** Asks the live server where people reach it; undefined where nobody but this machine does. */
export async function askInvitation(base: string): Promise<Invitation | undefined> {
  try {
    const response = await fetch(`${base}join`);
    const { url } = (response.ok ? await response.json() : {}) as { url?: unknown };
    if (typeof url !== "string" || !URL.canParse(url)) return undefined;
    const { host, pathname } = new URL(url);
    return { address: `${host}${pathname}`.replace(/\/$/, ""), code: `${base}join.svg` };
  } catch {
    return undefined;
  }
}
