import * as v from "valibot";

/** How the server is run; from the environment and the command line. */
export interface Settings {
  host: string;
  /** 0: any free one. */
  port: number;
  /** What people type, where it is not host and port: behind a proxy. Ends with a slash. */
  publicUrl?: string;
  /** Believe a proxy about addresses and https: every one, or those with these addresses. */
  trustProxy: boolean | string;
  /** A token from outside: for services, whose link nobody reads from a terminal. */
  token?: string;
  /** File that rooms are kept in. */
  store: string;
  /** Redis or Valkey, in place of the file. */
  redis?: string;
  /** Further rooms, each under `saal/<name>/`. */
  rooms: readonly string[];
  /** Open to the local network. */
  hall: boolean;
  /** Revoke the tokens there are. */
  newKey: boolean;
  /** Show the talk in the browser of whoever starts it. */
  open: boolean;
}

/** A setting that is none: said in a line, with what was expected. */
export class SettingProblem extends Error {
  override name = "SettingProblem";
}

const ROOM = /^[a-z0-9][a-z0-9-]{0,39}$/;

const port = v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65_535));
const url = (protocols: readonly string[]) =>
  v.pipe(
    v.string(),
    v.check((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol)),
  );
const rooms = v.pipe(
  v.string(),
  v.transform((text) => text.split(",").map((name) => name.trim())),
  v.array(v.pipe(v.string(), v.regex(ROOM))),
);

/** What each may be, for those who set it wrong. */
const EXPECTED = {
  HOST: "an address to listen on, as 127.0.0.1 or 0.0.0.0",
  PORT: "a port from 0 to 65535",
  PUBLIC_URL: "a link that starts with http:// or https://",
  TRUST_PROXY: "true, false, or the addresses of proxies with commas between them",
  LIVE_TOKEN: "a token of at least 4 characters without spaces",
  LIVE_STORE: "a file",
  LIVE_REDIS: "a link that starts with redis:// or rediss://",
  LIVE_ROOMS: "names of small letters, digits and hyphens, with commas between them",
} as const;
type Name = keyof typeof EXPECTED;

const schemas = {
  HOST: v.pipe(v.string(), v.regex(/^\S+$/)),
  PORT: port,
  PUBLIC_URL: url(["http:", "https:"]),
  TRUST_PROXY: v.pipe(v.string(), v.regex(/^\S+$/)),
  LIVE_TOKEN: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{4,200}$/)),
  LIVE_STORE: v.string(),
  LIVE_REDIS: url(["redis:", "rediss:"]),
  LIVE_ROOMS: rooms,
} as const satisfies Readonly<Record<Name, v.GenericSchema<string, unknown>>>;

const OPTIONS = ["--saal", "--neuer-schluessel", "--im-browser"] as const;

/**
 * Reads environment and options. An empty variable counts as none.
 * @throws SettingProblem that says which is wrong, what was expected and what it got
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): Settings {
  const unknown = args.find((one) => !OPTIONS.some((option) => option === one));
  if (unknown !== undefined)
    throw new SettingProblem(`unknown option "${unknown}": expected ${OPTIONS.join(", ")}`);
  const read = <N extends Name>(name: N): v.InferOutput<(typeof schemas)[N]> | undefined => {
    const text = env[name];
    if (text === undefined || text === "") return undefined;
    const result = v.safeParse(schemas[name] as (typeof schemas)[N], text);
    if (result.success) return result.output;
    // A token is a secret, even a wrong one.
    const got = name === "LIVE_TOKEN" ? "" : `, got "${text}"`;
    throw new SettingProblem(`${name}: expected ${EXPECTED[name]}${got}`);
  };
  const hall = args.includes("--saal");
  const [publicUrl, token, redis] = [read("PUBLIC_URL"), read("LIVE_TOKEN"), read("LIVE_REDIS")];
  return {
    host: read("HOST") ?? (hall ? "0.0.0.0" : "127.0.0.1"),
    port: read("PORT") ?? 4173,
    ...(publicUrl && { publicUrl: publicUrl.replace(/[?#].*$/, "").replace(/\/?$/, "/") }),
    trustProxy: parseTrust(read("TRUST_PROXY") ?? "false"),
    ...(token && { token }),
    store: read("LIVE_STORE") ?? ".live/rooms.json",
    ...(redis && { redis }),
    rooms: read("LIVE_ROOMS") ?? [],
    hall,
    newKey: args.includes("--neuer-schluessel"),
    open: args.includes("--im-browser"),
  };
}

const parseTrust = (text: string) => (["true", "false"].includes(text) ? text === "true" : text);
