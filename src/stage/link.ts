import type { CommandOf } from "./commands.ts";
import { findSlide, type Position, type Way } from "./talk.ts";

/** A step's own link: `#/thanks`, with points `#/advice/0` and on, as reveal.js has always counted them. */
export const formatHash = ({ slide, step }: Position) => `#/${slide}${step > 0 ? `/${step - 1}` : ""}`;

/** The command that a link is, or undefined for a slide that the talk does not have. */
export function readHash(hash: string, talk: Way): CommandOf<"go"> | undefined {
  const [, id = "", point] = /^#\/?([^/]*)(?:\/(\d+))?$/.exec(hash) ?? [];
  const slide = findSlide(talk, id);
  if (!slide) return undefined;
  return { do: "go", slide: slide.id, ...(point !== undefined && { step: Number(point) + 1 }) };
}
