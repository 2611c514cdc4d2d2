import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

/** The style sheet of the deck's page and of the reading view, as Vite asks for it, and every page's icon. */
const SHEET = /<link rel="stylesheet" crossorigin href="\.\/(assets\/(?:index|handout)-[^"]+\.css)">/;
const ICON = 'href="./icon.svg"';

/**
 * Puts into the page what it needs to be painted, so that one request does it, and its icon, which is smaller than a
 * request. The content security policy names the style by its hash: `vite/csp.ts`, which comes after.
 */
export function inlinePlugin(): Plugin {
  const taken = new Set<string>();
  let icons = "";
  return {
    name: "lecture:inline",
    apply: "build",
    enforce: "post",
    configResolved: ({ publicDir }) => {
      icons = publicDir;
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle = {} }) {
        const icon = asAddress(await readFile(join(icons, "icon.svg"), "utf8"));
        const page = html.replace(ICON, () => `href="${icon}"`);
        const [link = "", file = ""] = SHEET.exec(page) ?? [];
        const sheet = bundle[file];
        if (sheet?.type !== "asset") return page;
        taken.add(file);
        return page.replace(link, () => `<style>${seenFromPage(String(sheet.source))}</style>`);
      },
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of taken) delete bundle[file];
        // The build's own account of its files, which it has written by now.
        const account = bundle[".vite/manifest.json"];
        if (account?.type === "asset") account.source = without(taken, String(account.source));
      },
    },
  };
}

/** The account without files that are gone. */
function without(gone: ReadonlySet<string>, account: string): string {
  return JSON.stringify(JSON.parse(account), (key, value) =>
    key === "css" && Array.isArray(value) ? value.filter((file) => !gone.has(file)) : value,
  );
}

/**
 * A sheet of the folder with all of them, for a page beside that folder.
 * @throws Error if it could end its element
 */
export function seenFromPage(css: string): string {
  if (/<\/style/i.test(css)) throw new Error('src/vite/inline.ts: a style sheet holds "</style"');
  return css.trim().replaceAll(/url\((["']?)\.\//g, "url($1./assets/");
}

/** A small picture as its own address. */
const asAddress = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg.trim())}`;
