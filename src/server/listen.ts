import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";

/** How many ports are tried after one that is taken, before any free one will do. */
const NEIGHBOURS = 20;

/** Connections that wait to be accepted: a hall that comes back all at once. */
const BACKLOG = 4096;

/**
 * Listens on a port, or on the next free one.
 * @returns the port that it is
 */
export async function listen(fastify: FastifyInstance, host: string, wanted: number): Promise<number> {
  const next = Array.from({ length: NEIGHBOURS }, (_, index) => wanted + index);
  const ports = wanted === 0 ? [0] : [...next.filter((port) => port <= 65_535), 0];
  for (const port of ports) {
    try {
      await fastify.listen({ host, port, backlog: BACKLOG });
      return (fastify.server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || port === 0) throw error;
    }
  }
  throw new Error("unreachable: port 0 is always free");
}
