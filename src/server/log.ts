/** What may stand in a line for operators; never an address, an agent or a token. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** One line for operators: `live serving port=4173 store="file .live/rooms.json"`. */
export function formatLine(what: string, facts: Facts = {}): string {
  const parts = Object.entries(facts).map(([name, value]) => `${name}=${formatFact(value)}`);
  return ["live", what, ...parts].join(" ");
}

const formatFact = (value: Facts[string]) =>
  typeof value === "string" && /[\s"=]/.test(value) ? JSON.stringify(value) : `${value}`;

export type Log = (what: string, facts?: Facts) => void;

/** To the standard error: the standard output is for the speaker's links. */
export const logToStderr: Log = (what, facts) => {
  process.stderr.write(`${formatLine(what, facts)}\n`);
};
