import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import { keepTogether } from "#words/keep.ts";
import type { Lecture } from "../model/lecture.ts";
import { Joined } from "./hanging.tsx";
import type { Links } from "./links.ts";

/** The lecture that is rendered, and where the links of the page lead. */
export interface Rendering {
  lecture: Lecture;
  links: Links;
  /** Left out of what the audience of a talk gets. */
  notes?: boolean;
}

const Context = createContext<Rendering | undefined>(undefined);

export function Render({ children, ...rendering }: Rendering & { children: ComponentChildren }) {
  return <Context.Provider value={rendering}>{children}</Context.Provider>;
}

export function useRendering(): Rendering {
  const rendering = useContext(Context);
  if (!rendering) throw new Error("a component stands outside of <Render>");
  return rendering;
}

/** Text whose numbers stay on the line of what they count, and whose hanging hyphens on that of the word after. */
export function Kept({ text }: { text: string }) {
  const { nouns } = useRendering().lecture;
  return <Joined text={keepTogether(text, nouns.kept)} />;
}
