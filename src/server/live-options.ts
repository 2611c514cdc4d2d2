import type { FastifyReply, FastifyRequest } from "fastify";
import type { Hall } from "./hall.ts";
import type { Tries } from "./tries.ts";

/** Largest message; the largest command has some 200 bytes. */
export const LARGEST_MESSAGE = 4096;

/** What the addresses of a hall need beside it. */
export interface LiveOptions {
  hall: Hall;
  /** Path of the hall's pages, with a slash at its end: the cookie goes nowhere else. */
  base: string;
  tries: Tries;
  reachable: () => boolean;
  secure: (request: FastifyRequest) => boolean;
}

/** Says no, and why. */
export const refuse = (reply: FastifyReply, status: number, error: string) =>
  reply.code(status).send({ error });
