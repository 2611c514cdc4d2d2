import { readdirSync, readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";

const pages = readdirSync("dist").filter((name) => name.endsWith(".html"));

/** Rules of the standard; how markup is spelled is the renderer's. */
const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard", "html-validate:a11y"] });

test("there are pages to look at, and what is wrong is found", async () => {
  expect(pages.length).toBeGreaterThan(5);
  const { valid } = await validator.validateString("<p><div id='a b'></div></p>");
  expect(valid).toBe(false);
});

test.each(pages)("%s is valid HTML", async (name) => {
  const { results } = await validator.validateString(readFileSync(`dist/${name}`, "utf8"));
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(faults).toEqual([]);
});
