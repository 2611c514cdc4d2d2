import { words } from "#words/audience.ts";
import { findSlide, type Way } from "../stage/talk.ts";
import { slidesBetween } from "./follower.ts";

/** Where the talk is, seen from elsewhere. */
export interface Away {
  /** Number of the slide that the talk is at. */
  number: string;
  /** How many slides one is behind it (less than 0) or before it. */
  distance: number;
}

export const awayFrom = (there: string, here: string, talk: Way): Away => ({
  number: findSlide(talk, there)?.number ?? "",
  distance: slidesBetween(here, there, talk),
});

interface BannerProps {
  /** Undefined while one follows. */
  away?: Away | undefined;
  /** There is no line. */
  lost: boolean;
  /** Something that is said until it is read. */
  notice?: string | undefined;
  back: () => void;
}

/** Where the talk is and how to get back to it. It stands there until it is pressed, and moves nobody. */
export function Banner({ away, lost, notice, back }: BannerProps) {
  return (
    <>
      {away && (
        <p class="away">
          <button type="button" onClick={back}>
            {words.back(away.number)}
          </button>{" "}
          <span>{words.distance(away.distance)}</span>
        </p>
      )}
      <p class="line" role="status">
        {lost ? words.lost : notice}
      </p>
    </>
  );
}
