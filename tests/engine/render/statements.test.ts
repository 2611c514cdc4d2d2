import { describe, expect, test } from "vitest";
import { words } from "#words/site.ts";
import { emptySlots, type Site, UNKNOWN_SITE } from "../../../src/model/site.ts";
import { readSite } from "../../../src/read/read-site.ts";
import { renderPage } from "../../../src/render/pages.tsx";
import { STATEMENTS } from "../../../src/render/statements.tsx";
import { KEPT } from "../../../src/ui/store.ts";
import { parseHtml } from "../../helpers.ts";
import { sample } from "./sample.ts";

const FULL = `
url: https://a.example/
operator: { name: Amt für Gärten, address: "Weg 1\\n01234 Ort", email: amt@a.example, phone: "0 12", represented: Frau A,
  register: HRB 1, vat: DE1 }
privacy: { logs: Nichts., authority: Aufsicht, officer: Herr B }
accessibility: { email: b@a.example, phone: "0 13", date: 2030-12-31, land: Land, enforcement: Stelle }
`;

const open = (name: string, site: Site) => {
  const page = renderPage(name, { ...sample, site });
  return parseHtml(`${page?.head}${page?.body}`);
};
const textOf = (name: string, site: Site) => open(name, site).body.textContent ?? "";

describe.each(Object.keys(STATEMENTS))("%s", (name) => {
  test("says of what nobody has filled in that it is not given, and makes nothing up", () => {
    const page = open(name, UNKNOWN_SITE);
    expect(page.querySelectorAll("dd em").length).toBeGreaterThan(2);
    for (const entry of page.querySelectorAll("dd")) expect(entry.textContent).toBe(words.unknown);
  });

  test("says what is filled in, and leaves nothing of it out", () => {
    const text = textOf(name, readSite(FULL));
    expect(text).not.toContain(words.unknown);
    expect(text).toContain("Amt für Gärten");
  });

  test("has a heading of its own, and leads to the talk and the other pages", () => {
    const page = open(name, UNKNOWN_SITE);
    expect(page.querySelectorAll("h1")).toHaveLength(1);
    expect(page.title).not.toBe("");
    const links = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(
      expect.arrayContaining(["./", ...Object.keys(STATEMENTS).map((one) => `./${one}.html`)]),
    );
  });
});

test("every slot that is filled in stands on a page", () => {
  const site = readSite(FULL);
  const all = Object.keys(STATEMENTS)
    .map((name) => textOf(name, site))
    .join("\n");
  for (const part of [site.operator, site.privacy, site.accessibility])
    for (const value of Object.values(part)) expect(all).toContain(value.split("\n")[0]);
});

test("whatever a page keeps on the device, the privacy statement tells of", () => {
  const text = textOf("datenschutz", UNKNOWN_SITE);
  for (const told of new Set(["files", "window", "votes", ...Object.values(KEPT)] as const))
    expect(text).toContain(words.data.kept[told]);
});

test.each([
  { easy: undefined, signLanguage: undefined },
  { easy: [], signLanguage: undefined },
  { easy: undefined, signLanguage: "https://a.example/film" },
  { easy: [], signLanguage: "https://a.example/film" },
])(
  "of what there is for others the statement denies nothing: $easy, $signLanguage",
  ({ easy, signLanguage }) => {
    const { easy: _, ...rest } = sample;
    const site = { ...UNKNOWN_SITE, ...(signLanguage !== undefined && { signLanguage }) };
    const page = renderPage("barrierefreiheit", { ...rest, ...(easy && { easy }), site });
    const points = [...parseHtml(page?.body ?? "").querySelectorAll("li")].map(
      (point) => point.textContent ?? "",
    );
    const denied = (what: string) =>
      points.some((point) => new RegExp(`${what}.* gibt es nicht`).test(point));
    expect(denied("Leichter Sprache")).toBe(easy === undefined);
    expect(denied("Gebärdensprache")).toBe(signLanguage === undefined);
  },
);

test("what is empty is named by its key; a file that is filled in misses nothing", () => {
  expect(emptySlots(UNKNOWN_SITE)).toEqual(
    expect.arrayContaining(["url", "operator.name", "accessibility.enforcement"]),
  );
  expect(emptySlots(readSite(FULL))).toEqual([]);
});

test("what stands in the file is text: markup and scripts in it are none", () => {
  const evil = "<script>alert(1)</script><img src=x onerror=alert(1)>";
  const site = { ...UNKNOWN_SITE, operator: { name: evil, address: evil, email: `"><b>@x` } };
  for (const name of Object.keys(STATEMENTS)) {
    const page = open(name, site);
    expect(page.querySelectorAll("script, img, b")).toHaveLength(0);
    expect(page.body.textContent).toContain(evil);
  }
});

test("deck and reading view lead to them, the file that has everything does not", () => {
  const linksOf = (name: string) =>
    [...open(name, UNKNOWN_SITE).querySelectorAll(".legal a")].map((link) => link.getAttribute("href"));
  const all = Object.keys(STATEMENTS).map((name) => `./${name}.html`);
  for (const name of ["index", "handout", "reading"]) expect(linksOf(name)).toEqual(all);
  expect(linksOf("vortrag")).toEqual([]);
}, 30_000);
