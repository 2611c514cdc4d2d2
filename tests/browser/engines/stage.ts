import { test } from "vitest";
import type { Lecture } from "../../../src/model/lecture.ts";
import type { Ability, Kind, Profile } from "./engine.ts";
import type { Site } from "./site.ts";

/** What a part of these tests is played on: an engine that runs, and all that was built. */
export interface Stage {
  kind: Kind;
  lecture: Lecture;
  profile: () => Promise<Profile>;
  site: Site;
  /** The same pages, none of whose scripts arrive. */
  mute: Site;
}

/** What was left out, by engine and name. */
export const leftOut: string[] = [];

/** A test on a profile of its own, or a note that the engine's driver cannot do it. */
export function play(
  stage: () => Stage,
  kind: Kind,
  name: string,
  act: (profile: Profile, stage: Stage) => Promise<void>,
  needs?: Ability,
): void {
  const isLeftOut = needs !== undefined && !kind.can.has(needs);
  if (isLeftOut) leftOut.push(`${kind.name} (${needs}): ${name}`);
  test.skipIf(isLeftOut)(name, async () => {
    const profile = await stage().profile();
    try {
      await act(profile, stage());
    } finally {
      await profile.close();
    }
  });
}
