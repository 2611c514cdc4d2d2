import { expect, test } from "vitest";
import { openerFor } from "../../../src/server/open-browser.ts";

const LINK = "http://localhost:4173/#a&b";

test.each([
  ["darwin", {}, ["open", LINK]],
  ["win32", {}, ["rundll32", "url.dll,FileProtocolHandler", LINK]],
  ["linux", { DISPLAY: ":0" }, ["xdg-open", LINK]],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }, ["xdg-open", LINK]],
  ["linux", {}, undefined],
  ["aix", {}, undefined],
] as const)("on %s with %j the link is opened by %j", (platform, env, command) => {
  expect(openerFor(LINK, platform, env)).toEqual(command);
});
