import { describe, expect, test } from "vitest";
import { UNKNOWN_SITE } from "../../../src/model/site.ts";
import { readSite } from "../../../src/read/read-site.ts";
import { messageOf } from "../../helpers.ts";

describe("data/site.yaml", () => {
  test("may be missing or empty: nothing is known then", () => {
    expect(readSite(undefined)).toEqual(UNKNOWN_SITE);
    expect(readSite("")).toEqual(UNKNOWN_SITE);
    expect(readSite("url:\n")).toEqual(UNKNOWN_SITE);
  });

  test("gives the address one form", () => {
    for (const url of ["https://a.example/talk", "https://a.example/talk/", "https://a.example/talk/?x#y"])
      expect(readSite(`url: ${url}`).url).toBe("https://a.example/talk/");
  });

  test.each([
    [
      "url: gardens.example",
      'data/site.yaml:1: "url": expected an address that starts with https:// or http://, got "gardens.example"',
    ],
    [
      "url: javascript:alert(1)",
      'data/site.yaml:1: "url": expected an address that starts with https:// or http://, got "javascript:alert(1)"',
    ],
    ["\noffline: perhaps", 'data/site.yaml:2: "offline": expected true or false, got "perhaps"'],
    ["colour: red", 'data/site.yaml:1: "colour": expected one of the keys'],
    ["operator:\n  mail: a@b", 'data/site.yaml:2: "operator.mail": expected one of the keys "name"'],
    [
      "operator:\n  email: nobody",
      'data/site.yaml:2: "operator.email": expected an address of e-mail, got "nobody"',
    ],
    [
      "operator:\n  phone: 110",
      'data/site.yaml:2: "operator.phone": expected a text, in quotes where it is a number',
    ],
    ["operator: me", 'data/site.yaml:1: "operator": expected the keys "name"'],
    [
      "accessibility:\n  date: yesterday",
      '"accessibility.date": expected a day as 2030-12-31, got "yesterday"',
    ],
    ["url: [", "data/site.yaml:1: expected valid YAML"],
  ])("refuses %j by its place", (text, message) => {
    expect(messageOf(() => readSite(text))).toContain(message);
  });
});
