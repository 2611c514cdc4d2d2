import type { Mark } from "../model/slide.ts";

/**
 * Canvas pixels: how wide the field may be, and how far its squares may be apart. A square is as large for a hundred
 * units as for nearly three hundred: two fields in one talk are looked at side by side.
 */
const WIDTH = 960;
const PITCH = { least: 6, most: 21 };
/** Of a square and the gap beside it, what the square takes. */
const SQUARE = 0.78;

/** How many squares stand in a row and how far apart they are; undefined where they would be too many to be told apart. */
export function layOut(count: number): { columns: number; pitch: number } | undefined {
  const rows = Math.max(1, Math.min(6, Math.round(Math.sqrt(count / 7.5))));
  const columns = Math.ceil(count / rows);
  const pitch = Math.min(PITCH.most, WIDTH / columns);
  return pitch < PITCH.least || count < 1 ? undefined : { columns, pitch };
}

/** A square for each unit. Rows are dashed lines: each begins anew and is as long as it has squares. */
export function Squares({ count, caption }: Mark) {
  const laid = layOut(count);
  if (!laid) return null;
  const { columns, pitch } = laid;
  const side = Math.round(pitch * SQUARE * 10) / 10;
  const rows = Array.from({ length: Math.ceil(count / columns) }, (_, row) =>
    Math.min(columns, count - row * columns),
  );
  const at = (place: number) => Math.round(place * pitch * 10) / 10;
  const lines = rows.map((squares, row) => `M0 ${at(row) + side / 2}H${at(squares - 1) + side}`);
  return (
    <div class="squares">
      <svg
        aria-hidden="true"
        width={at(columns - 1) + side}
        height={at(rows.length - 1) + side}
        viewBox={`0 0 ${at(columns - 1) + side} ${at(rows.length - 1) + side}`}
      >
        <path
          d={lines.join("")}
          stroke-width={side}
          stroke-dasharray={`${side} ${Math.round((pitch - side) * 1000) / 1000}`}
        />
      </svg>
      {caption && <p>{caption}</p>}
    </div>
  );
}
