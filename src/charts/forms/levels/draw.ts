import { drawFieldLegend, drawFieldMarks } from "../../layout/fields.ts";
import { hatch, inkDefinitions } from "../../layout/inks.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { drawLabels } from "../../layout/row-labels.ts";
import { colors, edgeOf, stripeOf } from "../../layout/style.ts";
import { groupBy, type Mark, type RectLook, rects, type TextLook, texts, verticals } from "../../pen.ts";
import type { FilledText, Ground, LevelsPlan, Piece } from "./plan.ts";

/** Bars stacked from their levels, the key over them. */
export function drawLevels(plan: LevelsPlan): Mark[] {
  const { id, key, rows } = plan;
  const striped = [...plan.swatches, ...plan.pieces].flatMap(({ fill }) => stripeOf(fill) ?? []);
  const name: TextLook = { ...plan.name, ...key.style, lineAnchor: key.lineAnchor };
  return [
    striped.length > 0 ? inkDefinitions(id, [...new Set(striped)]) : null,
    texts(key.texts, name),
    texts(key.active ?? [], { ...name, fontWeight: 600, fill: colors.hue }),
    drawGround(plan.ground, plan.name),
    drawPieces(plan.swatches, id, { edged: true }),
    drawPieces(plan.pieces.filter(isThin), id, { grows: true }),
    drawPieces(
      plan.pieces.filter((piece) => !isThin(piece)),
      id,
      { insetRight: 1.5, edged: true, grows: true },
    ),
    drawNumbers(plan.inside, plan.number, "middle"),
    drawNumbers(plan.outside, plan.number, "start"),
    drawLabels(rows.labels, rows.style),
    groupBy(plan.words, ({ anchor }) => anchor).map((alike) =>
      texts(alike, { ...plan.wordStyle, fill: colors.muted, anchor: alike[0].anchor }),
    ),
    drawFieldMarks(rows.marks),
    drawFieldLegend(plan.legend, plan.legendTop),
  ];
}

/** Under the bars, which hide it where they are. */
function drawGround(ground: Ground, name: TextStyle): Mark {
  switch (ground.kind) {
    case "stacked":
      return null;
    case "middle":
      return [
        texts(ground.numbers, { ...name, fill: colors.muted, anchor: "middle" }),
        verticals(ground.guides, { stroke: colors.line }),
        verticals(ground.middle, { stroke: colors.ink, strokeWidth: 1.5 }),
      ];
  }
}

/** So thin a piece would be nothing but its edge and the gap to the next. */
const isThin = ({ x1, x2 }: Piece) => x2 - x1 < 4;

/** The edge of what is nearly as light as the paper. */
const outline = (fill: string) => {
  const stroke = edgeOf(fill);
  return stroke ? { stroke, strokeWidth: 1.5, inset: 0.75 } : {};
};

interface PieceLook extends Omit<RectLook, "fill"> {
  /** Light colours get an edge; a hair of one has its edge's colour. */
  edged?: boolean;
}

function drawPieces(pieces: readonly Piece[], id: string, { edged = false, ...look }: PieceLook): Mark {
  return groupBy(pieces, ({ fill }) => fill).map((alike) => {
    const [{ fill }] = alike;
    if (!edged) return rects(alike, { ...look, fill: edgeOf(fill) ?? fill });
    const stripe = stripeOf(fill);
    return [
      rects(alike, { ...look, ...outline(fill), fill }),
      stripe ? rects(alike, { ...look, fill: hatch(id, stripe), ariaDescription: "stripes" }) : null,
    ];
  });
}

function drawNumbers(numbers: readonly FilledText[], style: TextStyle, anchor: "start" | "middle"): Mark {
  return groupBy(numbers, ({ fill }) => fill).map((alike) =>
    texts(alike, { ...style, anchor, fill: alike[0].fill }),
  );
}
