import { expect, test } from "vitest";
import { chartHeight } from "../../src/charts/draw.ts";
import { colors } from "../../src/charts/layout/style.ts";
import type { Figure } from "../../src/model/figure.ts";
import { hyphenateFigure } from "../../src/read/hyphenate.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";
import { slideFrame } from "../helpers.ts";
import { holdDrawn } from "../holds/drawn.ts";
import { holdFilled } from "../holds/filled.ts";
import { holdNarrow } from "../holds/narrow.ts";
import { holdOpenData } from "../holds/open-data.ts";
import { holdPicture } from "../holds/picture.ts";

const lecture = await readLecture(process.cwd());
const figures = Object.values(lecture.figures);

holdDrawn(figures, new URL("snapshots/", import.meta.url));
holdPicture(figures);
holdNarrow(figures, lecture.lang);
holdFilled(figures, { all: false });
holdOpenData(lecture);

/** Who answered a question whose answers are lost takes more than the height of a row. */
const answered = ({ rows, wave, n }: Figure) => (rows.length === 0 && wave?.n && n ? 1.5 : 0);

test.each(figures.map((figure) => hyphenateFigure(figure, lecture.lang)))(
  "$id takes no more of a phone than its rows need",
  (figure) => {
    const height = chartHeight(figure, { width: 340, measure: slideFrame.measure });
    expect(height).toBeLessThan(260 + (Math.max(3, figure.rows.length) + answered(figure)) * 75);
  },
);

test.each(lecture.fields)("$label has a colour that means nothing else in a chart", ({ color }) => {
  expect(Object.values<string>(colors)).not.toContain(color);
});
