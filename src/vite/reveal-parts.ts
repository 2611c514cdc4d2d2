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
  "controllers/overview",
  "controllers/printview",
  "controllers/scrollview",
  "controllers/slidecontent",
  "controllers/slidenumber",
  "controllers/touch",
];

/**
 * Stands for a part: does nothing whatever it is asked to, and says no to every question. It has what of the
 * slides' contents is needed. Where browsers can skip what is not seen (`src/styles/chrome/reveal.css`), every slide
 * keeps its place, and a change shows what has long been styled and laid out. In others, slides far away are not laid
 * out: the one that comes on stage is at once; its neighbours wait until the browser has nothing else to do, or
 * whoever turns a page would wait for them, too.
 */
const NOTHING = "\0reveal:nothing";
const NOTHING_CODE = `const skips = CSS.supports("(content-visibility: hidden)");
const later = { display: new Map(), inert: new Map() };
const whenIdle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 50));
let waits = false;
function flush() {
  waits = false;
  for (const works of Object.values(later)) {
    // The page may be a document again.
    for (const [slide, work] of works) if (slide.closest(".reveal")) work();
    works.clear();
  }
}
function change(what, slide, now, work) {
  later[what].delete(slide);
  if (now) return work();
  later[what].set(slide, work);
  if (!waits) whenIdle(flush, { timeout: 500 });
  waits = true;
}
export default class {
  constructor(reveal) {
    const show = (slide, display, now) =>
      change("display", slide, now, () => {
        slide.style.display = display;
      });
    this.load = (slide) =>
      (skips && slide.style.display) ||
      show(slide, reveal.getConfig().display, slide.classList.contains("present"));
    this.unload = (slide) => (skips ? this.load(slide) : show(slide, "none", false));
    this.rest = (slide, on) => skips || change("inert", slide, !on, () => slide.toggleAttribute("inert", on));
    return new Proxy(this, { get: (own, name) => (name in own ? own[name] : () => undefined) });
  }
}`;

/**
 * What costs time at every slide, and that no one sees: words for a live region that the deck takes out,
 * read off every element's computed style, and the canvas measured anew, which only a window's size changes.
 * Both make the browser lay out a slide that is still being changed.
 */
const CUTS = [
  { file: "reveal.js", code: "announceStatus( getStatusText( currentSlide ) );", times: 2, instead: "" },
  {
    file: "controllers/fragments.js",
    code: "this.Reveal.announceStatus( this.Reveal.getStatusText( el ) );",
    times: 1,
    instead: "",
  },
  {
    file: "reveal.js",
    code: "updateSlidesVisibility();\n\n\t\tlayout();",
    times: 1,
    instead: "updateSlidesVisibility();",
  },
  // Nothing is in what it makes here, and Trusted Types refuse even that as a text.
  { file: "utils/util.ts", code: "node.innerHTML = innerHTML;", times: 1, instead: "" },
  // Three classes and two attributes were taken from every slide and given back to all but two of them.
  {
    file: "reveal.js",
    code: `element.classList.remove( 'past' );
				element.classList.remove( 'present' );
				element.classList.remove( 'future' );`,
    times: 1,
    instead: `const where = i === index ? 'present' : ( i < index ) !== reverse ? 'past' : 'future';
				for( const other of [ 'past', 'present', 'future' ] )
					if( other !== where ) element.classList.remove( other );`,
  },
  {
    file: "reveal.js",
    code: `element.setAttribute( 'hidden', '' );
				element.setAttribute( 'aria-hidden', 'true' );

				// If this element`,
    times: 1,
    instead: `if( i !== index && !element.hidden ) {
					element.setAttribute( 'hidden', '' );
					element.setAttribute( 'aria-hidden', 'true' );
				}
				// If this element`,
  },
  // It is inherited: what has left the stage would be styled anew before the next slide is seen.
  {
    file: "reveal.js",
    code: "slide.toggleAttribute( 'inert', !allowAllSlides && slide !== currentSlide && !slide.contains( currentSlide ) );",
    times: 1,
    instead:
      "slideContent.rest( slide, !allowAllSlides && slide !== currentSlide && !slide.contains( currentSlide ) );",
  },
];

/**
 * A file of reveal.js without what costs time at every slide.
 * @throws Error if it no longer stands there as often as it did
 */
export function cutOut(file: string, code: string): string {
  let cut = code.replaceAll("\r\n", "\n");
  for (const { code: found, times, instead } of CUTS.filter((one) => one.file === file)) {
    const parts = cut.split(found);
    if (parts.length !== times + 1)
      throw new Error(
        `src/vite/reveal-parts.ts: reveal.js's own ${file} has "${found}" ${parts.length - 1} times instead of ${times}; look at its new sources`,
      );
    cut = parts.join(instead);
  }
  return cut;
}

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
    transform(code, id) {
      const [path = ""] = id.split("?");
      return path.startsWith(`${folder}/`) ? cutOut(path.slice(folder.length + 1), code) : undefined;
    },
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
