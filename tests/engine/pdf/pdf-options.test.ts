import { describe, expect, test } from "vitest";
import { readDate, writeXmp } from "../../../src/pdf/metadata.ts";
import { readOptions } from "../../../src/pdf/options.ts";

describe("readOptions", () => {
  test("makes a handout with notes beside the deck where nothing is asked for", () => {
    expect(readOptions([])).toEqual({ out: "dist/pdf", port: 0, notes: true, tables: false });
  });

  test("takes what is asked for", () => {
    const args = ["--ohne-notizen", "--tabellen", "--out", "tmp/mein ordner", "--port=4173"];
    expect(readOptions(args)).toEqual({ out: "tmp/mein ordner", port: 4173, notes: false, tables: true });
  });

  test.each([
    [["--mit-notizen"], "Unknown option '--mit-notizen'"],
    [["folien"], "Unexpected argument 'folien'"],
    [["--out"], "Option '--out <value>' argument missing"],
    [["--out", " "], '--out: expected a folder, got " "'],
    [["--port", "http"], '--port: expected a number from 0 to 65535, got "http"'],
    [["--port", "70000"], '--port: expected a number from 0 to 65535, got "70000"'],
    [["--ohne-notizen=ja"], "Option '--ohne-notizen' does not take an argument"],
  ])("refuses %j and lists what is possible", (args, message) => {
    const read = () => readOptions(args);
    expect(read).toThrow(message);
    for (const option of ["--ohne-notizen", "--tabellen", "--out <folder>", "--port <port>"])
      expect(read).toThrow(option);
    expect(read).not.toThrow("positional");
  });
});

describe("readDate", () => {
  test("is the second SOURCE_DATE_EPOCH names, otherwise now", () => {
    expect(readDate({ SOURCE_DATE_EPOCH: "1700000000" }).toISOString()).toBe("2023-11-14T22:13:20.000Z");
    expect(Math.abs(readDate({}).getTime() - Date.now())).toBeLessThan(5000);
  });

  test.each(["gestern", "-1", "1e9", "99999999999999999"])("refuses %s", (epoch) => {
    const message = `SOURCE_DATE_EPOCH: expected seconds since 1970, got "${epoch}"`;
    expect(() => readDate({ SOURCE_DATE_EPOCH: epoch })).toThrow(message);
  });
});

test("XMP says what it is told, whatever characters that has", () => {
  const facts = { title: "Flucht & <Politik>", author: "R. Roth", language: "de", date: new Date(0) };
  const text = new TextDecoder().decode(writeXmp(facts, "Skia/PDF"));
  expect(text).toContain("Flucht &amp; &lt;Politik&gt;");
  expect(text).toContain("<xmp:CreateDate>1970-01-01T00:00:00Z</xmp:CreateDate>");
});
