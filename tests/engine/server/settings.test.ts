import type { NetworkInterfaceInfo } from "node:os";
import { describe, expect, test } from "vitest";
import { chooseAddress, urlOf } from "../../../src/server/address.ts";
import { formatLine } from "../../../src/server/log.ts";
import { readSettings, SettingProblem } from "../../../src/server/settings.ts";

describe("readSettings(env, args)", () => {
  test("keeps to this machine unless told otherwise", () => {
    expect(readSettings({}, [])).toEqual({
      host: "127.0.0.1",
      port: 4173,
      trustProxy: false,
      store: ".live/rooms.json",
      rooms: [],
      hall: false,
      newKey: false,
      open: false,
    });
  });

  test("opens to the local network with --saal", () => {
    expect(readSettings({}, ["--saal"])).toMatchObject({ host: "0.0.0.0", hall: true });
    expect(readSettings({ HOST: "192.0.2.7" }, ["--saal"])).toMatchObject({ host: "192.0.2.7" });
  });

  test("reads every variable, and takes an empty one for none", () => {
    const env = {
      HOST: "::1",
      PORT: "0",
      PUBLIC_URL: "https://vortrag.example/saal?x",
      TRUST_PROXY: "127.0.0.1",
      LIVE_TOKEN: "secret",
      LIVE_STORE: "",
      LIVE_REDIS: "redis://127.0.0.1:6379/1",
      LIVE_ROOMS: "schule-a, schule-b",
    };
    expect(readSettings(env, ["--neuer-schluessel", "--im-browser"])).toEqual({
      host: "::1",
      port: 0,
      publicUrl: "https://vortrag.example/saal/",
      trustProxy: "127.0.0.1",
      token: "secret",
      store: ".live/rooms.json",
      redis: "redis://127.0.0.1:6379/1",
      rooms: ["schule-a", "schule-b"],
      hall: false,
      newKey: true,
      open: true,
    });
  });

  test.each([
    [{ PORT: "http" }, [], 'PORT: expected a port from 0 to 65535, got "http"'],
    [{ PORT: "70000" }, [], 'PORT: expected a port from 0 to 65535, got "70000"'],
    [{ PUBLIC_URL: "vortrag.example" }, [], /^PUBLIC_URL: expected a link that starts with http/],
    [{ LIVE_REDIS: "localhost:6379" }, [], /^LIVE_REDIS: expected a link that starts with redis:/],
    [{ LIVE_ROOMS: "Schule A" }, [], /^LIVE_ROOMS: expected names of small letters/],
    [{ LIVE_TOKEN: "a b c d" }, [], "LIVE_TOKEN: expected a token of at least 4 characters without spaces"],
    [{}, ["--hall"], 'unknown option "--hall": expected --saal, --neuer-schluessel, --im-browser'],
  ])("says of %j %j what was expected", (env, args, message) => {
    expect(() => readSettings(env, args)).toThrow(SettingProblem);
    expect(() => readSettings(env, args)).toThrow(message);
  });
});

describe("chooseAddress(interfaces)", () => {
  const at = (address: string, more: Partial<NetworkInterfaceInfo> = {}) => [
    { address, family: "IPv4", internal: false, ...more } as NetworkInterfaceInfo,
  ];

  test("finds what phones reach beside what only the machine does", () => {
    const interfaces = {
      lo: at("127.0.0.1", { internal: true }),
      docker0: at("172.17.0.1"),
      "vEthernet (WSL)": at("192.168.144.1"),
      utun3: at("10.8.0.2"),
      eth0: at("169.254.3.4"),
      en0: at("10.0.0.5"),
      wlan0: [...at("fe80::1", { family: "IPv6" }), ...at("192.168.178.20")],
    };
    expect(chooseAddress(interfaces)).toBe("192.168.178.20");
    expect(chooseAddress({ ...interfaces, wlan0: undefined })).toBe("10.0.0.5");
  });

  test("finds none where there is no network", () => {
    expect(chooseAddress({ lo: at("127.0.0.1", { internal: true }) })).toBeUndefined();
  });
});

test("urlOf(host, port) writes IPv6 as links need it", () => {
  expect([urlOf("127.0.0.1", 4173), urlOf("::1", 80)]).toEqual(["http://127.0.0.1:4173/", "http://[::1]/"]);
});

test("formatLine(what, facts) is one line", () => {
  expect(formatLine("serving", { port: 1, store: "file a b\n" })).toBe(
    'live serving port=1 store="file a b\\n"',
  );
});
