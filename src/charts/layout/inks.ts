import { definitions, type Mark } from "../pen.ts";
import { colors } from "./style.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Fill that runs out to the right, across whatever it fills. */
export const fade = (key: string) => `url(#fade-${key})`;
/** Fill for what is possible but not said. */
export const hatch = (key: string) => `url(#hatch-${key})`;

/**
 * The fills a chart's uncertain parts need, as a mark without ink of its own.
 * @param key the figure's id: two charts in one document must not share the name of a fill
 */
export function inkDefinitions(key: string, color: string = colors.hue): Mark {
  return definitions((document) => {
    const make = (parent: Element, name: string, attributes: Record<string, string | number>) => {
      const element = document.createElementNS(SVG, name);
      for (const [attribute, value] of Object.entries(attributes))
        element.setAttribute(attribute, `${value}`);
      parent.append(element);
      return element;
    };
    const defs = document.createElementNS(SVG, "defs");
    const gradient = make(defs, "linearGradient", { id: `fade-${key}` });
    make(gradient, "stop", { offset: 0, "stop-color": color });
    make(gradient, "stop", { offset: 1, "stop-color": color, "stop-opacity": 0.06 });
    const pattern = make(defs, "pattern", {
      id: `hatch-${key}`,
      width: 8,
      height: 8,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    });
    make(pattern, "rect", { width: 2.5, height: 8, fill: color });
    return defs;
  });
}
