import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { singleFilePlugin } from "../../../src/vite/single-file.ts";

const SHELL =
  '<html><head><link rel="stylesheet" href="./a.css"><script type="module" src="./a.js"></script></head>' +
  "<body><p>$& stays</p></body></html>";

/** The page that comes of a bundle with a script and a style sheet. */
function inline(code: string, css: string): Document {
  const page = { type: "asset", source: SHELL };
  const bundle = {
    "a.js": { type: "chunk", code },
    "a.css": { type: "asset", source: css },
    "lizenzen.txt": { type: "asset", source: "parts 1.0 (MIT)\n\n----\n--> <p>no end</p>" },
    "vortrag.html": page,
  };
  const { generateBundle } = singleFilePlugin();
  // The hook uses nothing of its context or options.
  const { handler } = generateBundle as unknown as { handler: (options: unknown, bundle: unknown) => void };
  handler({}, bundle);
  expect(Object.keys(bundle)).toEqual(["vortrag.html"]);
  return new JSDOM(page.source).window.document;
}

test.each(["</script><p>", "<!-- <script>", "</SCRIPT >", "<!--", "$& $1", "<script"])(
  "a text %j in a script neither ends nor hides it, and reads as it was",
  (text) => {
    const page = inline(`globalThis.said = ${JSON.stringify(text)};`, "p{color:red}");
    const scripts = [...page.querySelectorAll("script")];
    expect(scripts).toHaveLength(1);
    expect(page.querySelectorAll("p")).toHaveLength(1);
    const said = new Function(`${scripts[0]?.textContent} return globalThis.said;`)();
    expect(said).toBe(text);
  },
);

test("whose work is in it stands at its end, in a comment that nothing in it ends", () => {
  const page = inline("1", "p{}");
  expect(page.querySelectorAll("p")).toHaveLength(1);
  const [comment] = [...page.childNodes, ...page.body.childNodes].filter(({ nodeType }) => nodeType === 8);
  expect(comment?.textContent).toContain("parts 1.0 (MIT)");
  expect(comment?.textContent).toContain("no end");
});

test("nothing is left to load, and the policy names what is there", () => {
  const page = inline("1", "p{color:red}");
  expect(page.querySelectorAll("[src], link")).toHaveLength(0);
  expect(page.querySelector("style")?.textContent).toBe("p{color:red}");
  expect(page.querySelector("meta")?.getAttribute("content")).toMatch(
    /script-src 'sha256-.*style-src 'sha256-/,
  );
  expect(page.querySelector("p")?.textContent).toBe("$& stays");
});
