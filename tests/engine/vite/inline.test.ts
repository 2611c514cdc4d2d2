import { describe, expect, test } from "vitest";
import { policyFor } from "../../../src/vite/csp.ts";
import { hashOf } from "../../../src/vite/early.ts";
import { seenFromPage } from "../../../src/vite/inline.ts";

describe("a style that stands in its page", () => {
  test("has its addresses from there", () => {
    const css = `@font-face{src:url(./text.woff2)}a{background:url("./b.svg");mask:url(#c) url(data:,d)}\n`;
    expect(seenFromPage(css)).toBe(
      `@font-face{src:url(./assets/text.woff2)}a{background:url("./assets/b.svg");mask:url(#c) url(data:,d)}`,
    );
  });

  test("may not end itself", () => {
    expect(() => seenFromPage('a::after{content:"</STYLE>"}')).toThrow("</style");
  });
});

describe("the policy of a page", () => {
  test("names by their hashes what stands in it, and nothing else", () => {
    const html =
      "<script>first()</script><style>a{}</style><script>second()</script><script src='x.js'></script>";
    const policy = policyFor(html);
    expect(policy).toContain(`script-src 'self' ${hashOf("first()")} ${hashOf("second()")};`);
    expect(policy).toContain(`style-src 'self' ${hashOf("a{}")};`);
    expect(policy).not.toContain("unsafe");
  });

  test("admits nothing inline where there is nothing", () => {
    expect(policyFor("<p>text</p>")).toContain("script-src 'self'; style-src 'self';");
  });
});
