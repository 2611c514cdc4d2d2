import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { normalizePath, type Plugin } from "vite";

/**
 * Parts of reveal.js that this deck switches off or has written anew (`src/deck/settings.ts`): its keyboard,
 * fingers and addresses are commands of the table, its other views kill charts, no slide has media to load, the
 * rest is English. More than half of its script.
 */
const UNUSED = [
  "components/playback",
  "controllers/autoanimate",
  "controllers/backgrounds",
  "controllers/controls",
  "controllers/focus",
  "controllers/jumptoslide",
  "controllers/keyboard",
  "controllers/location",
  "controllers/notes",
  "controllers/overlay",
  "controllers/printview",
  "controllers/scrollview",
  "controllers/slidecontent",
  "controllers/slidenumber",
  "controllers/touch",
];

/**
 * Stands for a part: does nothing whatever it is asked to, and says no to every question. It has an element,
 * because the overview moves that of the backgrounds about, and what of the slides' contents is needed: slides
 * far away are not laid out.
 */
const NOTHING = "\0reveal:nothing";
const NOTHING_CODE = `export default class {
  element = document.createElement("div");
  constructor(reveal) {
    this.load = (slide) => {
      slide.style.display = reveal.getConfig().display;
    };
    this.unload = (slide) => {
      slide.style.display = "none";
    };
    return new Proxy(this, { get: (own, name) => (name in own ? own[name] : () => undefined) });
  }
}`;

/**
 * Builds reveal.js from the sources that its package brings along, without those parts. An update that names
 * or places them otherwise stops the build, and says what to look at.
 */
export function leaveOutRevealParts(): Plugin {
  const { folder } = findParts();
  return {
    name: "lecture:reveal-parts",
    enforce: "pre",
    // In dev, too, part by part: bundled ahead it would come whole.
    config: () => ({ optimizeDeps: { exclude: ["reveal.js"] } }),
    resolveId(id, importer) {
      if (id === "reveal.js") return `${folder}/reveal.js`;
      if (!importer?.startsWith(folder)) return undefined;
      // It fits texts to their boxes; no slide asks for that, and the package does not bring it along.
      if (id === "fitty") return NOTHING;
      return UNUSED.includes(id.replace(/^\.\//, "")) ? NOTHING : undefined;
    },
    load: (id) => (id === NOTHING ? NOTHING_CODE : undefined),
  };
}

/**
 * Where the package's sources are.
 * @throws Error if they lack a part that is to be left out
 */
export function findParts(
  folder = join(dirname(createRequire(import.meta.url).resolve("reveal.js")), "../js"),
): {
  folder: string;
} {
  const missing = ["reveal", ...UNUSED]
    .map((name) => normalizePath(join(folder, `${name}.js`)))
    .filter((file) => !existsSync(file));
  if (missing.length > 0)
    throw new Error(
      `src/vite/reveal-parts.ts: reveal.js has no ${missing.join(", ")}; look at its new sources`,
    );
  return { folder: normalizePath(folder) };
}
