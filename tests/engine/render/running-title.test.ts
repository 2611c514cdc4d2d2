import { expect, test } from "vitest";
import { renderRunningTitle } from "../../../src/render/running-title.ts";

test("a running title may have quotation marks, and ends no style element", () => {
  const css = renderRunningTitle({ title: 'The "title"</style>', speaker: "Who\nelse" });
  expect(css).toContain('content:"The \\"title\\"\\3c /style>"');
  expect(css).not.toContain("</style");
  expect(css).toContain('content:"Who\\a else"');
});
