import { words } from "#words/audience.ts";

interface BannerProps {
  /** Number of the slide that the talk is at, and how far away one is; undefined while one follows. */
  away?: { number: string; distance: number } | undefined;
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
