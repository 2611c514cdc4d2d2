import type { Plugin } from "vite";
import { TRUSTED } from "./csp.ts";
import { EARLY, hashOf } from "./early.ts";
import { TERMS } from "./third-parties.ts";

/** The mode in which everything becomes one file: `vite build --mode single`. */
export const SINGLE = "single";

/**
 * Puts scripts, styles and data into the page itself, so that it opens from a disk, without server and
 * network. Its links lead to views of this page already: `offline` in `src/render/links.ts`.
 */
export function singleFilePlugin(): Plugin {
  return {
    name: "lecture:single-file",
    enforce: "post",
    config: () => ({
      publicDir: false,
      build: {
        cssCodeSplit: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    generateBundle: {
      // After Vite has put in what its dynamic imports need.
      order: "post",
      handler(_options, bundle) {
        const scripts: string[] = [];
        const styles: string[] = [];
        let terms = "";
        for (const [name, output] of Object.entries(bundle)) {
          if (name.endsWith(".html")) continue;
          if (output.type === "chunk") scripts.push(output.code);
          else if (name.endsWith(".css")) styles.push(String(output.source));
          else if (name === TERMS) terms = String(output.source);
          delete bundle[name];
        }
        for (const page of Object.values(bundle))
          if (page.type === "asset")
            page.source =
              inline(String(page.source), scripts.join("\n"), styles.join("\n")) + commented(terms);
      },
    },
  };
}

/** The page with its scripts and styles in it, and a policy that admits just these. */
function inline(html: string, script: string, style: string): string {
  // What a browser would take for the end of the element, or for a script within it that has to end first.
  const code = script.replaceAll(/<(?=!--|\/?script)/gi, "\\x3C");
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)} ${hashOf(EARLY)}`,
    `style-src ${hashOf(style)}`,
    "font-src data:",
    "img-src data: blob:",
    // A picture takes its font along, from an address of its own.
    "connect-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    ...TRUSTED,
  ].join("; ");
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<style>${style}</style>`;
  return html
    .replace(/<link rel="stylesheet"[^>]*>\s*/g, "")
    .replace(/<script type="module"[^>]*><\/script>\s*/g, "")
    .replace("</head>", () => `${head}\n</head>`)
    .replace("</body>", () => `<script type="module">${code}</script>\n</body>`);
}

/** Whose work is in it goes wherever the file goes, as those who made it ask; a comment ends where its own text says so. */
const commented = (terms: string) => (terms ? `<!--\n${terms.replaceAll(/--+/g, "—")}\n-->\n` : "");
