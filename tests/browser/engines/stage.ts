import { test } from "vitest";
import type { Lecture } from "../../../src/model/lecture.ts";
import type { Profile } from "./engine.ts";
import type { Site } from "./site.ts";

/** What a part of these tests is played on: an engine that runs, and all that was built. */
export interface Stage {
  lecture: Lecture;
  profile: () => Promise<Profile>;
  site: Site;
  /** The same pages, none of whose scripts arrive. */
  mute: Site;
  /** Address of the one file that holds everything. */
  file: string;
}

/**
 * A test on a profile of its own.
 * @param cannot why the engine has to be left out
 */
export function play(
  stage: () => Stage,
  name: string,
  act: (profile: Profile, stage: Stage) => Promise<void>,
  cannot?: string,
): void {
  test.skipIf(cannot !== undefined)(name, async () => {
    const profile = await stage().profile();
    try {
      await act(profile, stage());
    } finally {
      await profile.close();
    }
  });
}
