import { resolve } from "node:path";
import { defaultClientConditions, defaultServerConditions, runnerImport, type UserConfig } from "vite";
import { LANGS, type Lang } from "../model/lecture.ts";

/** What plugins need of the engine; they may not import it themselves: see `Host.engine`. */
export type Engine = typeof import("./engine.ts");

/** The lecture that is built, and the engine in its language. */
export interface Host {
  /** The project's folder. */
  project: string;
  /** The folder with the lecture's `slides/` and `data/`. */
  lecture: string;
  lang: Lang;
  /**
   * Reading, describing and rendering, loaded so that `#words/…` are the words of the lecture's language. An
   * import in a plugin would be bundled into the configuration, in one language for all lectures.
   */
  engine: () => Promise<Engine>;
  /** Files that the engine was loaded from; known once it is. */
  engineFiles: () => Promise<readonly string[]>;
}

/**
 * Finds the lecture and its language.
 * @param project the project's folder
 * @param lecture the lecture's; by default LECTURE in the environment, else the project's own
 */
export async function openHost(
  project: string,
  lecture: string = resolve(process.env["LECTURE"] || project),
): Promise<Host> {
  const lang = await readLanguage(lecture);
  let loaded: ReturnType<typeof loadEngine> | undefined;
  const load = () => {
    loaded ??= loadEngine(project, lang);
    return loaded;
  };
  return {
    project,
    lecture,
    lang,
    engine: async () => (await load()).module,
    engineFiles: async () => (await load()).dependencies,
  };
}

/** How Vite resolves `#words/…` in pages, in tests and in scripts: a condition of `imports` in package.json. */
export function withLanguage(lang: Lang): Pick<UserConfig, "resolve" | "ssr"> {
  return {
    resolve: { conditions: [lang, ...defaultClientConditions] },
    ssr: { resolve: { conditions: [lang, ...defaultServerConditions] } },
  };
}

function loadEngine(project: string, lang: Lang) {
  return runnerImport<Engine>(resolve(project, "src/vite/engine.ts"), {
    root: project,
    configFile: false,
    logLevel: "error",
    environments: { inline: { resolve: { conditions: [lang] } } },
  });
}

/** What `slides/index.ts` says, before anything else can be read. */
async function readLanguage(lecture: string): Promise<Lang> {
  const { module } = await runnerImport<{ order?: { lang?: unknown } }>(resolve(lecture, "slides/index.ts"), {
    root: lecture,
    configFile: false,
    logLevel: "error",
  });
  const lang = module.order?.lang ?? "de";
  const known = LANGS.find((one) => one === lang);
  if (!known)
    throw new Error(`slides/index.ts: "lang": expected one of ${LANGS.join(", ")}, got ${String(lang)}`);
  return known;
}
