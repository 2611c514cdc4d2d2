import { expect, test } from "vitest";
import { placeOf } from "../../../src/deck/handout-place.ts";

test.each([
  ["https://beispiel.de/vortrag/handout.html", "beispiel.de/vortrag/handout.html"],
  ["http://192.168.0.7:8080/handout.html", "192.168.0.7:8080/handout.html"],
  ["http://localhost:5173/handout.html", undefined],
  ["http://127.0.0.1:4000/handout.html", undefined],
  ["http://[::1]:4000/handout.html", undefined],
  ["file:///home/vortrag/handout.html", undefined],
])("%s is told as %s", (href, place) => {
  expect(placeOf(new URL(href))).toBe(place);
});
