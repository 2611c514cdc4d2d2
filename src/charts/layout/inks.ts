import { definitions, type Mark } from "../pen.ts";
import { colors } from "./style.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Fill for what is possible but not said. */
export const hatch = (key: string, color: string = colors.hue) => `url(#${nameOf(key, color)})`;

const nameOf = (key: string, color: string) =>
  color === colors.hue ? `hatch-${key}` : `hatch-${key}-${color.slice(1)}`;

/**
 * The fills a chart's uncertain parts need, as a mark without ink of its own.
 * @param key the figure's id: two charts in one document must not share the name of a fill
 */
export function inkDefinitions(key: string, used: readonly string[] = [colors.hue]): Mark {
  return definitions((document) => {
    const make = (parent: Element, name: string, attributes: Record<string, string | number>) => {
      const element = document.createElementNS(SVG, name);
      for (const [attribute, value] of Object.entries(attributes))
        element.setAttribute(attribute, `${value}`);
      parent.append(element);
      return element;
    };
    const defs = document.createElementNS(SVG, "defs");
    for (const color of used) {
      const pattern = make(defs, "pattern", {
        id: nameOf(key, color),
        width: 8,
        height: 8,
        patternUnits: "userSpaceOnUse",
        patternTransform: "rotate(45)",
      });
      make(pattern, "rect", { width: 2.5, height: 8, fill: color });
    }
    return defs;
  });
}
