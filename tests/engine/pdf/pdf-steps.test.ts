import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { markUnclaimed } from "../../../src/pdf/artifacts.ts";
import { makePdfs } from "../../../src/pdf/documents.ts";
import { pinFaces, WEIGHTS } from "../../../src/pdf/fonts.ts";
import { PdfProblem } from "../../../src/pdf/problem.ts";
import { serveFolder } from "../../../src/pdf/serve.ts";
import { linkPdfs } from "../../../src/render/pdf-links.ts";

describe("markUnclaimed", () => {
  test("marks a path with what paints it, and nothing that a tag claims", () => {
    const lines = ["q", "0 0 9 9 re", "f", "/P <</MCID 0 >>BDC", "BT", "<01> Tj", "ET", "EMC", "Q"];
    const marked = ["q", "/Artifact BMC", "0 0 9 9 re", "f", "EMC", ...lines.slice(3)];
    expect(markUnclaimed(lines.join("\n")).split("\n")).toEqual(marked);
  });

  test("leaves clips alone and marks text, pictures and shadings", () => {
    const text = "0 0 9 9 re\nW* n\nBT\n<01> Tj\nET\n/X1 Do\n/Sh1 sh";
    expect(markUnclaimed(text)).toBe(
      "0 0 9 9 re\nW* n\n/Artifact BMC\nBT\n<01> Tj\nET\nEMC\n" +
        "/Artifact BMC\n/X1 Do\nEMC\n/Artifact BMC\n/Sh1 sh\nEMC",
    );
  });
});

describe("pinFaces", () => {
  test("makes a face per weight of a variable one and keeps the others", () => {
    const css = "@font-face{font-family:A;src:url(./a.woff2);font-weight:400 700}p{font-weight:600}";
    const pinned = pinFaces(css);
    expect(pinned.match(/@font-face/g)).toHaveLength(WEIGHTS.length);
    for (const weight of WEIGHTS) expect(pinned).toContain(`a.woff2?wght=${weight});font-weight:${weight}}`);
    expect(pinned).toContain("p{font-weight:600}");
    const fixed = "@font-face{font-family:A;src:url(./a.woff2);font-weight:400}";
    expect(pinFaces(fixed)).toBe(fixed);
  });
});

describe("linkPdfs", () => {
  const page = "<html><head><title>A</title></head><body></head></body></html>";

  test("names both PDFs in the head, once", () => {
    const linked = linkPdfs(page);
    expect(linked.indexOf("pdf/handout.pdf")).toBeLessThan(linked.indexOf("</head>"));
    expect(linked).toContain('href="./pdf/folien.pdf" title="Folien (PDF)"');
    expect(linkPdfs(linked)).toBe(linked);
  });
});

describe("what cannot be done says why, without a stack", () => {
  const order = { out: "unused", port: 0, notes: true, tables: false, report: () => undefined };

  test("nothing is built", async () => {
    const made = makePdfs({ ...order, dist: "no-such-folder" });
    await expect(made).rejects.toThrow(PdfProblem);
    await expect(made).rejects.toThrow("build no-such-folder with `npm run build` first");
  });

  test("the named browser is none", async () => {
    const dist = await mkdtemp(join(tmpdir(), "pdf-"));
    for (const name of ["index.html", "handout.html"]) await writeFile(join(dist, name), "");
    vi.stubEnv("CHROME_PATH", join(dist, "chrome"));
    try {
      const made = makePdfs({ ...order, dist });
      await expect(made).rejects.toThrow(PdfProblem);
      await expect(made).rejects.toThrow("CHROME_PATH: expected the path of a browser");
    } finally {
      vi.unstubAllEnvs();
      await rm(dist, { recursive: true });
    }
  });

  test("the port is taken", async () => {
    const first = await serveFolder("tests", 0);
    const port = Number(new URL(first.url).port);
    const second = serveFolder("tests", port);
    await expect(second).rejects.toThrow(PdfProblem);
    await expect(second).rejects.toThrow(`port ${port} is taken`);
    await first.close();
  });
});
