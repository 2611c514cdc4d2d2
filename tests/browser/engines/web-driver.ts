import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

/** Asks a session something; rejects with the driver's words. */
export type Ask = (method: "GET" | "POST" | "DELETE", path: string, body?: object) => Promise<unknown>;

/** A session, and what it runs in. */
export interface Session {
  ask: Ask;
  version: string;
  close: () => Promise<void>;
}

/** Asks a driver over HTTP, as https://www.w3.org/TR/webdriver2/ has it. */
async function ask(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${new URL(url).pathname}: ${error}: ${message}`);
}

/** Starts a driver and a session. One driver has one session. */
export async function openSession(
  program: string,
  capabilities: object,
  env: NodeJS.ProcessEnv,
): Promise<Session> {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], { env, stdio: "ignore" });
  const root = `http://127.0.0.1:${port}`;
  await driverIsReady(root, driver);
  const made = await ask(`${root}/session`, "POST", { capabilities: { alwaysMatch: capabilities } });
  const { sessionId, capabilities: got } = made as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  const session = `${root}/session/${sessionId}`;
  return {
    version: got.browserVersion,
    ask: (method, path, body) => ask(session + path, method, method === "POST" ? (body ?? {}) : undefined),
    close: async () => {
      await ask(session, "DELETE").catch(() => undefined);
      await end(driver);
    },
  };
}

/** Ends a program that was started here. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await ended;
}

async function driverIsReady(root: string, driver: ChildProcess): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline && driver.exitCode === null) {
    const status = await ask(`${root}/status`, "GET").catch(() => undefined);
    if ((status as { ready?: boolean } | undefined)?.ready) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("the driver does not answer");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("expected a port");
  return address.port;
}
