import type { Figure } from "../model/figure.ts";
import type { Frame } from "./layout/frame.ts";
import type { Canvas, Mark } from "./pen.ts";

/** A figure laid out: everything stands in its place, canvas pixels. Each form has a plan of its own. */
export type Plan = Canvas;

/**
 * A way to show a figure. All of it is pure. `forms/registry.ts` has every form, and picks one by what is
 * known of a figure.
 */
export interface Form<P extends Plan = Plan, Id extends string = string> {
  readonly id: Id;
  /** Whether this form shows what is known of a figure, and no more. */
  suits(figure: Figure): boolean;
  /** Lays a figure out, on a slide or in a column of text. The plan says how high it is. */
  plan(figure: Figure, frame: Frame): P;
  /** Draws what this form has planned; it no longer asks where. */
  draw(plan: P): Mark[];
}
