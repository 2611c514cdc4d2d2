import { describe, expect, it } from "vitest";
import {
  appCandidates,
  findBrowser,
  launchOptions,
  type Machine,
  pathCandidates,
} from "../../../src/pdf/browser.ts";

const playwrightPath = "/cache/chromium/chrome";

/** A Linux machine on which only the given files can be run. */
function machine(files: readonly string[], env: Machine["env"] = {}): Machine {
  return {
    platform: "linux",
    env: { PATH: "/usr/local/bin:/usr/bin", ...env },
    isExecutable: (path) => files.includes(path),
    playwrightPath,
  };
}

describe("pathCandidates", () => {
  it("looks for each name in every folder of PATH before the next name", () => {
    const paths = pathCandidates("linux", { PATH: "/a:/b" });
    expect(paths.slice(0, 3)).toEqual(["/a/google-chrome", "/b/google-chrome", "/a/google-chrome-stable"]);
    expect(paths).toContain("/b/msedge");
  });

  it("splits PATH as Windows does and looks for .exe files", () => {
    const paths = pathCandidates("win32", { PATH: "C:\\Tools;D:\\Bin" });
    expect(paths.slice(0, 2)).toEqual(["C:\\Tools\\chrome.exe", "D:\\Bin\\chrome.exe"]);
  });

  it("finds nothing without PATH, not even in the current folder", () => {
    expect(pathCandidates("linux", {})).toEqual([]);
    expect(pathCandidates("linux", { PATH: "" })).toEqual([]);
  });
});

describe("appCandidates", () => {
  it("knows the app folders of macOS, the user's own included", () => {
    const paths = appCandidates("darwin", { HOME: "/Users/roth" });
    expect(paths).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    expect(paths).toContain("/Users/roth/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
  });

  it("knows the program folders of Windows, as far as the environment names them", () => {
    const paths = appCandidates("win32", {
      PROGRAMFILES: "C:\\Program Files",
      LOCALAPPDATA: "C:\\Users\\roth\\AppData\\Local",
    });
    expect(paths).toContain("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    expect(paths).toContain("C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe");
    expect(paths).toContain("C:\\Users\\roth\\AppData\\Local\\Chromium\\Application\\chrome.exe");
    expect(paths).toHaveLength(6);
  });

  it("knows none on Linux, where installers enter browsers in PATH", () => {
    expect(appCandidates("linux", { HOME: "/home/roth" })).toEqual([]);
  });
});

describe("findBrowser", () => {
  it("prefers CHROME_PATH to everything installed", async () => {
    const files = ["/usr/bin/google-chrome", "/opt/mine"];
    expect(await findBrowser(machine(files, { CHROME_PATH: "/opt/mine" }))).toBe("/opt/mine");
  });

  it("refuses a CHROME_PATH that cannot be run instead of taking another browser", async () => {
    const search = findBrowser(machine(["/usr/bin/google-chrome"], { CHROME_PATH: "/opt/gone" }));
    await expect(search).rejects.toThrow('CHROME_PATH: expected the path of a browser, got "/opt/gone"');
  });

  it("takes an empty CHROME_PATH for none", async () => {
    const files = ["/usr/bin/chromium"];
    expect(await findBrowser(machine(files, { CHROME_PATH: "" }))).toBe("/usr/bin/chromium");
  });

  it("prefers an installed browser to Playwright's own", async () => {
    expect(await findBrowser(machine([playwrightPath, "/usr/bin/msedge"]))).toBe("/usr/bin/msedge");
  });

  it("falls back to Playwright's own", async () => {
    expect(await findBrowser(machine([playwrightPath]))).toBe(playwrightPath);
  });

  it("finds nothing where nothing is", async () => {
    expect(await findBrowser(machine([]))).toBeUndefined();
  });
});

describe("launchOptions", () => {
  it("starts without a sandbox, which root and containers cannot have", () => {
    expect(launchOptions("/usr/bin/chromium")).toMatchObject({ chromiumSandbox: false });
  });
});
