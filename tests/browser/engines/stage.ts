import { test } from "vitest";
import type { Lecture } from "../../../src/model/lecture.ts";
import type { Profile, Wish } from "./engine.ts";
import type { Site } from "./site.ts";

/** What a part of these tests is played on: an engine that runs, and all that was built. */
export interface Stage {
  lecture: Lecture;
  /** @param wish what the profile's reader has asked the device for */
  profile: (wish?: Wish) => Promise<Profile>;
  site: Site;
  /** The same pages, none of whose scripts arrive. */
  mute: Site;
  /**
   * The same pages for tests that take pictures, and whose reports nobody looks at: for a picture, Playwright puts a
   * style into Firefox's page that the policy refuses.
   */
  pictured: Site;
  /** Address of the one file that holds everything. */
  file: string;
}

interface Terms {
  /** Why the engine has to be left out. */
  cannot?: string | undefined;
  /** What the profile's reader has asked the device for. */
  wish?: Wish;
}

/** A test on a profile of its own. */
export function play(
  stage: () => Stage,
  name: string,
  act: (profile: Profile, stage: Stage) => Promise<void>,
  { cannot, wish }: Terms = {},
): void {
  test.skipIf(cannot !== undefined)(name, async () => {
    const profile = await stage().profile(wish);
    try {
      await act(profile, stage());
    } finally {
      await profile.close();
    }
  });
}
