import { h } from "preact";
import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { Joined, splitHanging } from "../../../src/render/hanging.tsx";

const html = (text: string) => render(h(Joined, { text }));

test("a hanging hyphen is kept with the word after it, and the text stays as it was written", () => {
  expect(html("Lotsen- und Patenprogramme, Sprach- oder Kochkurse")).toBe(
    '<span><span class="kept">Lotsen- und</span> Patenprogramme, <span class="kept">Sprach- oder</span> Kochkurse</span>',
  );
  expect(splitHanging("Lot\u00adsen- und Paten\u00adprogramme").join("")).toBe(
    "Lot\u00adsen- und Paten\u00adprogramme",
  );
  expect(html("Lot\u00adsen- und Paten")).toContain('<span class="kept">Lot\u00adsen- und</span>');
});

test.each(["Bund-Länder-Programm", "2016 - und danach", "Städte – Kreise", "eine E-Mail und", "heute"])(
  "„%s“ has none",
  (text) => {
    expect(html(text)).toBe(text);
  },
);

test("two words too long for a phone's line may part", () => {
  expect(html("Kompetenzfeststellungs- und Beratung")).toBe(
    "<span>Kompetenzfeststellungs- und Beratung</span>",
  );
});
