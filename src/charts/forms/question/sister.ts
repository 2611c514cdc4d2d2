import { describeLoss } from "../../../describe/lack.ts";
import { formatValue } from "../../../describe/value.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Share } from "../../../model/share.ts";
import type { Sized } from "../../layout/frame.ts";
import { joinLines, layOut } from "../../layout/labels.ts";
import type { TextStyle } from "../../layout/measure.ts";
import { colors } from "../../layout/style.ts";
import { placeEnds, quietIn } from "../shares/plan.ts";
import { placeBar } from "../shares/share-bars.ts";
import { type LossPlan, lossHead, type RelatedPlan, relatedHead } from "./plan.ts";
import { planUnits, type UnitsPlan } from "./units.ts";

const BODY: TextStyle = { fontSize: 24, fontWeight: 400 };
const NAME: TextStyle = { fontSize: 22, fontWeight: 400 };
const VALUE: TextStyle = { fontSize: 24, fontWeight: 600 };
/** From the part's top to the middle of its head, and to the frame under it. */
const HEAD_Y = 13;
const UNDER_HEAD = 34;
/** Between the frame of the empty place and its words. */
const PAD = { x: 22, y: 14 };
/** Between the empty place, the rule and the other survey. */
const SPACE = 20;
const BAR = 24;
const NEAR = 6;
const TICK = 7;
const TICKS = 32;
/** Lines of units, where there is a value of another survey below. */
const UNIT_LINES = 3;
const GAP = 14;

/** The part under the question, measured from its own top. */
export interface SisterPlan {
  height: number;
  loss: LossPlan;
  units: UnitsPlan | undefined;
  /** Between the two surveys. */
  ruleY: number;
  related: RelatedPlan;
}

type Related = NonNullable<Figure["related"]>;

/**
 * The place of the lost answers first, empty and as wide as the scale; under its rule the value of another survey, small
 * and pale: nobody must take it for the answer.
 * @param top where the part begins, canvas pixels
 */
export function planSister(
  figure: Figure,
  { related, share }: { related: Related; share: Share },
  frame: Sized,
  top: number,
): SisterPlan {
  const value = formatValue(related, related.row);
  const scale = frame.width - frame.measure(value, VALUE) - GAP;
  const x = (percent: number) => (percent / 100) * scale;
  const words = layOut(describeLoss(figure), scale - 2 * PAD.x, BODY, frame);
  const room = {
    x: 0,
    top,
    width: scale,
    lines: UNIT_LINES,
    fact: VALUE,
    quiet: quietIn(frame),
    withKey: false,
  };
  const units = planUnits(figure, room, frame);
  const placeTop = top + (units ? units.height + 2 * NEAR : UNDER_HEAD);
  const place = { x1: 1, x2: scale, y1: placeTop, y2: placeTop + words.height + 2 * PAD.y };
  const ruleY = place.y2 + SPACE;
  const name = layOut(`${relatedHead(related)}: ${related.row.category.label}`, frame.width, NAME, frame);
  const nameTop = ruleY + SPACE;
  const barTop = nameTop + name.height + NEAR;
  const barBottom = barTop + BAR;
  const ticks = placeEnds(x, barBottom + 20);
  return {
    height: barBottom + TICKS - top,
    loss: {
      head: units ? [] : [{ text: lossHead(figure), x: 0, y: top + HEAD_Y }],
      text: { text: joinLines(words), x: PAD.x, y: (place.y1 + place.y2) / 2 },
      place,
    },
    units,
    ruleY,
    related: {
      label: { text: joinLines(name), x: 0, y: nameTop + name.height / 2 },
      labelStyle: NAME,
      bars: placeBar(share, { barTop, barBottom }, x, colors.hueMiddle),
      through: { lines: [], edge: [{ x1: x(0), x2: x(100), y: barBottom }] },
      under: ticks.map((tick) => ({ x: tick.x, y1: barBottom, y2: barBottom + TICK })),
      ticks,
      value: { text: value, x: scale + GAP, y: barTop + BAR / 2 },
      valueStyle: VALUE,
    },
  };
}
