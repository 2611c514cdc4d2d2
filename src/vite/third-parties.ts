import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

/** A package whose code or font lies in the build. */
export interface ThirdParty {
  name: string;
  version: string;
  /** As SPDX names it. */
  license: string;
  /** Its terms, as it brings them along. */
  terms: string;
}

/** The terms of all of them, for people. */
export const TERMS = "lizenzen.txt";

/** No script names the font. */
const FONT = "@fontsource-variable/ibm-plex-sans";

/** What the worker is built from, once the pages are. */
export const WORKERS_PARTIES = [
  "workbox-core",
  "workbox-precaching",
  "workbox-routing",
  "workbox-strategies",
];

/** The package that a file of the build comes from. */
export const packageOf = (id: string): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^./][^/]*)\//.exec(id.replaceAll("\\", "/"))?.[1];

/**
 * Puts beside the pages whose work is in them: `lizenzen.txt` for people, `bom.cdx.json` (CycloneDX) for programs.
 * @param beside what is in them beyond the font and their own scripts
 */
export function thirdPartiesPlugin(project: string, beside: readonly string[] = WORKERS_PARTIES): Plugin {
  return {
    name: "lecture:third-parties",
    apply: "build",
    async generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((one) =>
        one.type === "chunk" ? Object.keys(one.modules) : [],
      );
      const names = new Set([FONT, ...beside, ...ids.map(packageOf).filter((name) => name !== undefined)]);
      const found = await Promise.all([...names].sort().map((name) => readParty(project, name)));
      this.emitFile({ type: "asset", fileName: TERMS, source: writeTerms(found) });
      this.emitFile({
        type: "asset",
        fileName: "bom.cdx.json",
        source: JSON.stringify(describeParts(found), null, 1),
      });
    },
  };
}

/** @throws Error for a package that does not say under which terms it may be used */
export async function readParty(project: string, name: string): Promise<ThirdParty> {
  const folder = join(project, "node_modules", name);
  // npm itself refuses a package without name and version.
  const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    version: string;
    license?: string;
  };
  if (typeof license !== "string") throw new Error(`${name}: its package.json names no licence`);
  const file = (await readdir(folder)).find((one) => /^licen[cs]e(?:\.|$)/i.test(one));
  return { name, version, license, terms: file ? await readFile(join(folder, file), "utf8") : license };
}

export const writeTerms = (parties: readonly ThirdParty[]): string =>
  parties
    .map(({ name, version, license, terms }) => `${name} ${version} (${license})\n\n${terms.trim()}\n`)
    .join(`\n${"-".repeat(80)}\n\n`);

/** The bill of materials; without time and serial number, so that the same build is the same. */
export function describeParts(parties: readonly ThirdParty[]): object {
  const components = parties.map(({ name, version, license }) => {
    const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
    const terms = /[ ()]/.test(license) ? { expression: license } : { license: { id: license } };
    return { type: "library", "bom-ref": purl, name, version, purl, licenses: [terms] };
  });
  return { bomFormat: "CycloneDX", specVersion: "1.5", version: 1, components };
}
