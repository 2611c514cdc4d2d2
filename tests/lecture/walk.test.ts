import { expect, test } from "vitest";
import { mainSlides } from "../../src/model/lecture.ts";
import { outlineOf } from "../../src/model/outline.ts";
import { nextPosition, type Position, previousPosition } from "../../src/stage/talk.ts";
import { readLecture } from "../../src/vite/read-lecture.ts";

const lecture = await readLecture(process.cwd());
const outline = outlineOf(lecture);

test("the talk is walked through whole, forwards and backwards", () => {
  const ids = (step: typeof nextPosition, from: string) => {
    const seen = [from];
    for (let here: Position | undefined = { slide: from, step: 0 }; here; here = step(outline, here))
      if (here.slide !== seen.at(-1)) seen.push(here.slide);
    return seen;
  };
  const talk = mainSlides(lecture).map(({ id }) => id);
  expect(ids(nextPosition, talk[0] ?? "")).toEqual(talk);
  expect(ids(previousPosition, talk.at(-1) ?? "")).toEqual(talk.toReversed());
  expect(outline.find(({ id }) => id === "empfehlungen-1")?.steps).toBe(3);
});

test("every chart and every „Woher?“ of the lecture is known to the talk", () => {
  for (const { id, figures } of lecture.slides) {
    const slide = outline.find((one) => one.id === id);
    const shown = figures.flatMap((name) => lecture.figures[name] ?? []);
    expect(slide?.charts ?? [], id).toEqual(shown.map(({ rows }) => rows.length));
    expect(slide?.origin === true, id).toBe(shown.some(({ references }) => references.length > 0));
  }
});
