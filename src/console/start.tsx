import widths from "virtual:font-widths";
import notes from "virtual:notes";
import outline from "virtual:outline";
import { render } from "preact";
import { createMeasure } from "../charts/layout/measure.ts";
import { Console } from "./console.tsx";
import { bindKeys } from "./keys.ts";
import { keepAwake } from "./room/screens.ts";
import { openSession } from "./session.ts";

/** Builds the console and connects it with the room. */
export function startConsole(): void {
  const slides = document.querySelector<HTMLTemplateElement>("#slides")?.content;
  if (!slides) throw new Error('missing element "#slides"');
  // Charts come after everything that a speaker needs first.
  const painter = import("../painter/painter.ts").then(({ createPainter }) =>
    createPainter({ themed: true, onFailure: () => undefined }),
  );
  const session = openSession(outline);
  const main = document.createElement("main");
  document.body.prepend(main);
  render(<Console {...{ session, notes, slides, painter }} measure={createMeasure(widths)} />, main);
  bindKeys(session);
  keepAwake();
  // A spot must not stay on the room's slide when nobody is there to move it.
  addEventListener("pagehide", session.leave);
}
