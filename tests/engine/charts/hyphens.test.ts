import { expect, test } from "vitest";
import { drawFigure } from "../../../src/charts/draw.ts";
import { drawPicture } from "../../../src/charts/picture.ts";
import type { Row } from "../../../src/model/figure.ts";
import { hyphenateFigure } from "../../../src/read/hyphenate.ts";
import { syntheticFigures } from "../../fixtures/synthetic.ts";
import { parseHtml, slideFrame } from "../../helpers.ts";

const { measure } = slideFrame;
const document = parseHtml("<!doctype html>");

/** Every category gets a word that has to be broken in a narrow column. */
const lengthen = <R extends Row>(row: R): R => {
  const label = `${row.category.label} Donaudampfschifffahrtsgesellschaft`;
  return { ...row, category: { ...row.category, label } };
};
const figures = Object.values(syntheticFigures).map(({ related, ...figure }) => ({
  ...figure,
  rows: figure.rows.map(lengthen),
  ...(related && { related: { ...related, row: lengthen(related.row) } }),
}));

test.each(figures)(
  "$id is drawn and described without soft hyphens, on slides as if it had none",
  (figure) => {
    const hyphenated = hyphenateFigure(figure, "de");
    expect(JSON.stringify(hyphenated)).toContain("\u00ad");
    const onSlide = (one: typeof figure) => drawFigure(one, slideFrame, document).outerHTML;
    // Plot numbers its patterns as it goes.
    const plain = (svg: string) => svg.replaceAll(/plot-pattern-\d+/g, "pattern");
    expect(plain(onSlide(hyphenated))).toBe(plain(onSlide(figure)));
    for (const width of [120, 300, 700])
      expect(drawFigure(hyphenated, { width, measure }, document).outerHTML).not.toContain("\u00ad");
    const picture = drawPicture(hyphenated, { measure, document, credit: "Wer", font: { family: "Was" } });
    expect(picture.outerHTML).not.toContain("\u00ad");
  },
);
