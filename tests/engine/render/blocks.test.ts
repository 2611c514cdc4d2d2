import { expect, test } from "vitest";
import type { Block, Inline } from "../../../src/model/slide.ts";
import { renderBlocks } from "../../../src/render/blocks.ts";

const text = (words: string): Inline => ({ type: "text", text: words });
const paragraph = (...children: Inline[]): Block => ({ type: "paragraph", children });
const render = (...blocks: Block[]) =>
  renderBlocks(blocks, ({ figure }) => `<figure data-figure="${figure}"></figure>`).replaceAll("\n", "");

test("text is text, never markup, wherever it stands", () => {
  const hostile = '<b>&"';
  const safe = "&lt;b&gt;&amp;&quot;";
  expect(
    render(
      paragraph(
        text(hostile),
        { type: "code", text: hostile },
        { type: "link", url: hostile, children: [text(hostile)] },
      ),
    ),
  ).toBe(`<p>${safe}<code>${safe}</code><a href="${safe}">${safe}</a></p>`);
});

test("lists have numbers and steps, and paragraphs where they are not close", () => {
  const points = [
    { step: false, children: [paragraph(text("a"))] },
    { step: true, children: [paragraph(text("b")), { type: "figure", figure: "bild", alt: "" } as const] },
  ];
  expect(render({ type: "list", tight: true, points })).toBe(
    '<ul><li>a</li><li class="fragment">b<figure data-figure="bild"></figure></li></ul>',
  );
  expect(render({ type: "list", start: 4, tight: false, points })).toBe(
    '<ol start="4"><li><p>a</p></li><li class="fragment"><p>b</p><figure data-figure="bild"></figure></li></ol>',
  );
});

test("marks become elements", () => {
  expect(
    render(
      paragraph(
        { type: "emphasis", children: [text("a")] },
        { type: "break" },
        { type: "strong", children: [text("b")] },
      ),
    ),
  ).toBe("<p><em>a</em><br><strong>b</strong></p>");
});
