import { describe, expect, test } from "vitest";
import { address } from "#words/address.ts";
import { formatOptions, parseOptions } from "../../../src/reading/options.ts";

const { notes, tables, ordered, middle, layout, layouts, reading, off } = address;

describe("the reading view's options", () => {
  test.each([
    ["", false, false, "text"],
    [`?${notes}`, true, false, "text"],
    [`?${notes}=1&${tables}`, true, true, "text"],
    [`?${notes}=${off[0]}&${tables}=${off[1]}`, false, false, "text"],
    [`?${layout}=${layouts.handout}`, false, false, "handout"],
    [`?${layout}=${layouts.text}`, false, false, "text"],
    [`?${layout}=<b>`, false, false, "text"],
    ["?utm_source=x", false, false, "text"],
  ] as const)("%j is read as notes %s, tables %s, layout %s", (search, withNotes, withTables, printed) => {
    expect(parseOptions(search)).toMatchObject({ notes: withNotes, tables: withTables, layout: printed });
  });

  test("names the figures that stand otherwise than in the lecture", () => {
    const { ordered: rows, middle: levels } = parseOptions(
      `?${ordered}=needs-2020,tools&${middle}=tools,<b>,,`,
    );
    expect([rows, levels]).toEqual([["needs-2020", "tools"], ["tools"]]);
    expect(parseOptions("")).toMatchObject({ ordered: [], middle: [] });
  });

  test.each([
    "",
    `?${notes}`,
    `?${ordered}=needs-2020,tools&${middle}=tools`,
    `?${tables}`,
    `?${notes}&${tables}&${layout}=${layouts.handout}`,
  ])("%j goes along with the link", (search) => {
    expect(formatOptions(parseOptions(search))).toBe(search);
  });

  test("the offline file stays in its reading view", () => {
    const search = `?${reading}&${notes}`;
    expect(formatOptions(parseOptions(search), search)).toBe(search);
  });
});
